import { attribute } from '../../dom/tree.ts';
import type { TreeNode } from '../../dom/tree.ts';
import type { BodyPicture } from '../../judge/open-mail.ts';
import { cutUrl } from '../../messages/cut.ts';
import { URL_LENGTH } from '../../messages/limits.ts';
import { declarations, pixels } from './inline-style.ts';

/** Pictures up to this many px in a direction count opens or hold space; nobody sees them. */
const TRACKER = 3;

/** Where SOGo, Zimbra and Proton keep the address of a picture that they do not load unasked. */
const HELD_BACK = ['unsafe-src', 'dfsrc', 'proton-src'];

type Source = Pick<BodyPicture, 'file' | 'host'>;

/**
 * Where a picture comes from, as its sender wrote it.
 * @param ownOrigin origin of the webmail: pictures from there are embedded, proxied or blocked ones.
 */
function pictureSource(src: string, ownOrigin: string): Source {
  const nothing = { file: '', host: '' };
  // Gmail serves pictures itself and keeps the sender's URL as the fragment of its own.
  const original = /#(https?:\/\/.+)/s.exec(src)?.[1] ?? src;
  if (!/^(https?:)?\/\//i.test(original)) return nothing;
  try {
    const url = new URL(cutUrl(original, URL_LENGTH), 'https://unknown.invalid');
    if (url.origin === ownOrigin) return nothing;
    return { file: decoded(url.pathname.split('/').pop() ?? ''), host: url.hostname };
  } catch {
    return nothing;
  }
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The picture an element shows, without its place in the mail; null for trackers and spacers. */
export function pictureOf(node: TreeNode, ownOrigin: string): Omit<BodyPicture, 'link' | 'offset'> | null {
  const style = declarations(node);
  const src = ['src', 'href', 'xlink:href', ...HELD_BACK].map((name) => attribute(node, name)).find((value) => value !== '') ?? '';
  if (src === '' && attribute(node, 'alt').trim() === '') return null;
  const source = pictureSource(src, ownOrigin);
  const live = node as { naturalWidth?: number; naturalHeight?: number; complete?: boolean };
  // A picture of the webmail's own may be the dot that it shows for a blocked one.
  const loaded = live.complete === true && source.host !== '';
  const width = side(node, style, 'width') ?? ((loaded && live.naturalWidth) || null);
  const height = side(node, style, 'height') ?? ((loaded && live.naturalHeight) || null);
  if ((width !== null && width <= TRACKER) || (height !== null && height <= TRACKER)) return null;
  const alt = attribute(node, 'alt').trim();
  if (alt === '' && /^(spacer|blank|transparent|pixel|clear|1x1)\b/i.test(source.file)) return null;
  return { alt, ...source, width, height };
}

function side(node: TreeNode, style: Map<string, string>, name: 'width' | 'height'): number | null {
  const said = pixels(style.get(name));
  if (said !== null) return said;
  const written = attribute(node, name).trim();
  return /^\d+(\.\d+)?(px)?$/.test(written) ? Number.parseFloat(written) : null;
}
