import type { BodyLink, BodyPicture } from '../../judge/types.ts';
import { LABEL } from '../../messages/limits.ts';
import { bareLinks } from './bare-links.ts';
import { attribute } from './tree.ts';
import type { BodyNode } from './tree.ts';

/** A link while its mail is being read. */
export interface LinkDraft {
  node: BodyNode;
  href: string;
  /** First visible character; null until one was written. */
  offset: number | null;
  end: number;
  /** How deep in the tree it opened. */
  depth: number;
  role: boolean;
  filled: boolean;
  padded: boolean;
}

/** The target of `<a>`, `<area>` or an SVG link as written, without what browsers drop; null where it has none. */
export function hrefOf(node: BodyNode): string | null {
  // data-saferedirecturl, originalsrc and their like arrive inside mails: only href is what a press follows.
  const written = node.getAttribute?.('href') ?? node.getAttribute?.('xlink:href') ?? null;
  return written === null ? null : written.replace(/[\t\n\r]/g, '').trim();
}

export function openLink(node: BodyNode, href: string, depth: number): LinkDraft {
  const role = attribute(node, 'role').toLowerCase() === 'button';
  return { node, href, offset: null, end: 0, depth, role, filled: false, padded: false };
}

export interface FinishedLinks {
  links: BodyLink[];
  /** The element of each link, null for addresses that stand in the text. */
  nodes: (BodyNode | null)[];
}

/**
 * Turns drafts into links, adds the addresses that stand in the text, and points `pictures` to the new indexes.
 * @param text the whole visible text.
 * @param base target of the mail's own `<base>`, '' for none.
 * @param most links to return at the utmost.
 */
export function finishLinks(
  drafts: readonly LinkDraft[],
  pictures: BodyPicture[],
  text: string,
  base: string,
  most: number,
): FinishedLinks {
  const alts = altsByLink(pictures);
  const covered = drafts.flatMap((draft) => (draft.offset === null ? [] : [{ offset: draft.offset, end: draft.end }]));
  const bare = bareLinks(text, covered.toSorted((a, b) => a.offset - b.offset), Math.max(0, most - drafts.length));
  const finished: FinishedLinks = { links: [], nodes: [] };
  const moved = new Map<number, number>();
  let next = 0;
  const takeBareBefore = (offset: number): void => {
    for (let link = bare[next]; link && link.offset < offset; link = bare[++next]) {
      finished.links.push({ ...link, button: false, picture: false });
      finished.nodes.push(null);
    }
  };
  for (const [index, draft] of drafts.entries()) {
    takeBareBefore(draft.offset ?? draft.end);
    moved.set(index, finished.links.length);
    finished.links.push(finish(draft, alts.get(index), text, base));
    finished.nodes.push(draft.node);
  }
  takeBareBefore(Number.POSITIVE_INFINITY);
  for (const picture of pictures) if (picture.link !== null) picture.link = moved.get(picture.link) ?? null;
  return finished;
}

function finish(draft: LinkDraft, alts: string[] | undefined, text: string, base: string): BodyLink {
  const offset = draft.offset ?? draft.end;
  // What a person reads on a link is short; all of it stands in the text of the mail.
  const shown = text.slice(offset, Math.min(draft.end, offset + LABEL)).replace(/\s+/g, ' ').trim();
  return {
    href: resolved(draft.href, base),
    text: shown || alts?.join(' ').trim() || attribute(draft.node, 'alt'),
    offset,
    button: draft.role || (draft.filled && draft.padded),
    picture: shown === '' && (alts !== undefined || draft.node.localName === 'area'),
  };
}

function altsByLink(pictures: readonly BodyPicture[]): Map<number, string[]> {
  const alts = new Map<number, string[]>();
  for (const { link, alt } of pictures) {
    if (link === null) continue;
    const list = alts.get(link) ?? [];
    if (alt) list.push(alt);
    alts.set(link, list);
  }
  return alts;
}

function resolved(href: string, base: string): string {
  if (!base || /^([a-z][a-z0-9+.-]*:|#)/i.test(href)) return href;
  try {
    return new URL(href, base).href;
  } catch {
    return href;
  }
}
