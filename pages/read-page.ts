/** Any page's tree in, plain `OpenPage` out. */
import { attribute, ParsedNode, queryIn, type TreeNode } from '../dom/tree.ts';
import { isVisible, isShut } from '../dom/sight.ts';
import type { OpenPage } from '../judge/open-page.ts';
import { Cutter, cutUrl } from '../messages/cut.ts';
import { URL_LENGTH } from '../messages/limits.ts';
import { FormReader } from './read-forms.ts';
import { ResourceReader } from './read-resources.ts';
import { TextReader } from './read-text.ts';
import { walk, type Visitor } from './tree.ts';
import { parseUrl } from './url.ts';

const MOST_NODES = 30_000;
/** Where that was too little, and what nobody can see is left out. */
const MOST_SEEN_NODES = 100_000;
/** Letters of a page that is more than a form. */
const LONG = 2_500;

/**
 * Reads a page. Never throws on odd markup, and hands on nothing above messages/limits.ts. At most 30,000 nodes are
 * looked at; a long page, or one that is cut off by a limit, is read once more without what nobody can see: lines that are
 * out of sight would make a name on a short one look like one of many words.
 * @param root a live document, or a parsed tree of the same shape.
 * @param url absolute URL the page was opened at.
 * @param focused the field that has the focus, which is in sight whatever its style says.
 * @param untouched nobody has written into the page yet: what stands in its editable parts is its own.
 */
export function readPage(root: TreeNode, url: string, focused: TreeNode | null = null, untouched = false): OpenPage {
  const { page, isCut } = read(root, url, focused, false, untouched);
  if (root instanceof ParsedNode || !(isCut || page.text.length > LONG)) return page;
  const seen = read(root, url, focused, true, untouched).page;
  return isCut || seen.text.length <= LONG ? seen : page;
}

function read(
  root: TreeNode,
  url: string,
  focused: TreeNode | null,
  carefully: boolean,
  untouched: boolean,
): { page: OpenPage; isCut: boolean } {
  // A document without an address of its own (srcdoc, blank) resolves links as the page that made it does.
  const start = /^https?:/i.test(url) || root instanceof ParsedNode ? url : ((root as Document).baseURI ?? url);
  let base = start;
  const absolute = (href: string): string => toAbsolute(href, base);
  const cut = new Cutter();
  const text = new TextReader(cut, carefully, untouched);
  const forms = new FormReader(absolute, cut, text, focused);
  const resources = new ResourceReader(absolute, parseUrl(start)?.host ?? '');
  const baseReader: Visitor = {
    enter(element, name) {
      if (name === 'base' && base === start) base = toAbsolute(attribute(element, 'href'), start) || start;
    },
  };
  const isGone = (element: TreeNode): boolean => isVisible(element, false) === false || isShut(element);
  const whole = walk(root, [baseReader, text, forms, resources], carefully ? MOST_SEEN_NODES : MOST_NODES, carefully ? isGone : undefined);
  if (!whole) for (const field of passwordsIn(root, focused)) forms.add(field);
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

const MOST_PASSWORDS = 20;

/** What asks, however far down it stands. */
function passwordsIn(root: TreeNode, focused: TreeNode | null): TreeNode[] {
  const passwords = root instanceof ParsedNode ? [] : Array.from(queryIn(root, 'input[type=password]')).slice(0, MOST_PASSWORDS);
  return focused && !passwords.includes(focused as Element) ? [focused, ...passwords] : passwords;
}

/** '' for what leads nowhere: nothing, fragments, script, malformed. */
function toAbsolute(href: string, base: string): string {
  const trimmed = href.trim();
  if (!trimmed || trimmed.startsWith('#') || /^javascript:/i.test(trimmed)) return '';
  // A picture of a million letters that stands in its own address is no address.
  if (trimmed.length > URL_LENGTH && /^data:/i.test(trimmed)) return '';
  return cutUrl(parseUrl(trimmed, base)?.href ?? '', URL_LENGTH);
}
