/** Any page's tree in, plain `OpenPage` out. */
import { attribute, type ParsedNode, type TreeNode } from '../dom/tree.ts';
import type { OpenPage } from '../judge/open-page.ts';
import { Cutter, cutUrl } from '../messages/cut.ts';
import { NODES, SEEN_NODES, URL_LENGTH } from '../messages/limits.ts';
import { FormReader } from './read-forms.ts';
import { ResourceReader } from './read-resources.ts';
import { TextReader } from './read-text.ts';
import { sightOf } from '../dom/snapshot-tree.ts';
import { walk, type Visitor } from './tree.ts';
import { parseUrl } from './url.ts';

/** Letters of a page that is more than a form. */
const LONG = 2_500;

/** What is known of a page beside its tree, where its own script took that down. */
interface Known {
  /** What relative addresses are resolved by where the page's own is none of the web's. */
  base?: string;
  /** Fields that ask, beyond the end of the tree. */
  beyond?: ArrayLike<TreeNode>;
  /** The tree was not cut off. */
  whole?: boolean;
  /** What of it can be seen is known; where it was cut off, what cannot is left out. */
  careful?: boolean;
  /** Nobody has written into the page yet: what stands in its editable parts is its own. */
  untouched?: boolean;
}

/**
 * Reads a page. Never throws on odd markup, and hands on nothing above messages/limits.ts. At most 30,000 nodes are
 * looked at; a long page, or one that is cut off by a limit, is read once more without what nobody can see: lines that are
 * out of sight would make a name on a short one look like one of many words.
 * @param url absolute URL the page was opened at.
 */
export function readPage(root: ParsedNode, url: string, known: Known = {}): OpenPage {
  const { page, isCut } = read(root, url, known, false);
  if (!known.careful || !(isCut || page.text.length > LONG)) return page;
  const seen = read(root, url, known, true).page;
  return isCut || seen.text.length <= LONG ? seen : page;
}

function read(
  root: ParsedNode,
  url: string,
  { base: given = url, beyond = [], whole: isWhole = true, untouched = false }: Known,
  carefully: boolean,
): { page: OpenPage; isCut: boolean } {
  const start = /^https?:/i.test(url) ? url : given;
  let base = start;
  const absolute = (href: string): string => toAbsolute(href, base);
  const cut = new Cutter();
  const text = new TextReader(cut, carefully, untouched);
  const forms = new FormReader(absolute, cut, text);
  const resources = new ResourceReader(absolute, parseUrl(start)?.host ?? '');
  const baseReader: Visitor = {
    enter(element, name) {
      if (name === 'base' && base === start) base = toAbsolute(attribute(element, 'href'), start) || start;
    },
  };
  const isGone = (element: TreeNode): boolean => sightOf(element).gone === true;
  const most = isWhole ? NODES : SEEN_NODES;
  const whole = walk(root, [baseReader, text, forms, resources], most, carefully ? isGone : undefined) && isWhole;
  for (const field of Array.from(beyond)) forms.add(field);
  for (const hidden of forms.hiddenUrls) resources.addLink(hidden);
  const asked = forms.result(text.start);
  const said = text.result(asked.asking);
  const isCut = cut.clipped || !whole;
  const page = {
    url: cut.url(url, URL_LENGTH),
    ...said,
    forms: asked.forms,
    pictures: resources.pictures,
    icons: [...resources.icons],
    assets: [...resources.assets],
    links: [...resources.links],
    copiedFrom: resources.copiedFrom,
    // What is cut off matters where it could have told who asks.
    clipped: isCut && !asked.unseen,
  };
  return { page, isCut };
}

/** '' for what leads nowhere: nothing, fragments, script, malformed. */
function toAbsolute(href: string, base: string): string {
  const trimmed = href.trim();
  if (!trimmed || trimmed.startsWith('#') || /^javascript:/i.test(trimmed)) return '';
  // A picture of a million letters that stands in its own address is no address.
  if (trimmed.length > URL_LENGTH && /^data:/i.test(trimmed)) return '';
  return cutUrl(parseUrl(trimmed, base)?.href ?? '', URL_LENGTH);
}
