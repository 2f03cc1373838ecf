/** Any page's tree in, plain `OpenPage` out. */
import type { OpenPage } from '../judge/types.ts';
import { Cutter, cutUrl } from '../messages/cut.ts';
import { URL_LENGTH } from '../messages/limits.ts';
import { FormReader } from './read-forms.ts';
import { ResourceReader } from './read-resources.ts';
import { TextReader } from './read-text.ts';
import { attribute, walk, type PageNode, type Visitor } from './tree.ts';
import { parseUrl } from './url.ts';

const MOST_NODES = 30_000;

/**
 * Reads a page. Never throws on odd markup; at most 30,000 nodes are looked at, and nothing above messages/limits.ts
 * is handed on: `clipped` says where something was left out.
 * @param root a live document, or a parsed tree of the same shape.
 * @param url absolute URL the page was opened at.
 */
export function readPage(root: PageNode, url: string): OpenPage {
  // A document without an address of its own (srcdoc, blank) resolves links as the page that made it does.
  const start = /^https?:/i.test(url) ? url : (root.baseURI ?? url);
  let base = start;
  const absolute = (href: string): string => toAbsolute(href, base);
  const cut = new Cutter();
  const text = new TextReader(cut);
  const forms = new FormReader(absolute, cut);
  const resources = new ResourceReader(absolute, parseUrl(start)?.host ?? '', cut);
  const baseReader: Visitor = {
    enter(element, name) {
      if (name === 'base' && base === start) base = toAbsolute(attribute(element, 'href'), start) || start;
    },
  };
  const whole = walk(root, [baseReader, text, forms, resources], MOST_NODES);
  for (const hidden of forms.hiddenUrls) resources.addLink(hidden);
  const said = text.result();
  const asked = forms.result(said.text);
  return {
    url: cut.url(url, URL_LENGTH),
    ...said,
    forms: asked,
    pictures: resources.pictures,
    icons: [...resources.icons],
    assets: [...resources.assets],
    links: [...resources.links],
    copiedFrom: resources.copiedFrom,
    clipped: cut.clipped || !whole,
  };
}

/** '' for what leads nowhere: nothing, fragments, script, malformed. */
function toAbsolute(href: string, base: string): string {
  const trimmed = href.trim();
  if (!trimmed || trimmed.startsWith('#') || /^javascript:/i.test(trimmed)) return '';
  // A picture of a million letters that stands in its own address is no address.
  if (trimmed.length > URL_LENGTH && /^data:/i.test(trimmed)) return '';
  return cutUrl(parseUrl(trimmed, base)?.href ?? '', URL_LENGTH);
}
