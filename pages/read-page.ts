/** Any page's tree in, plain `OpenPage` out. */
import type { OpenPage } from '../judge/types.ts';
import { FormReader } from './read-forms.ts';
import { ResourceReader } from './read-resources.ts';
import { TextReader } from './read-text.ts';
import { attribute, walk, type PageNode, type Visitor } from './tree.ts';
import { parseUrl } from './url.ts';

const MOST_NODES = 30_000;
const LONGEST_URL = 2_000;

/**
 * Reads a page. Never throws on odd markup; at most 30,000 nodes are looked at.
 * @param root a live document, or a parsed tree of the same shape.
 * @param url absolute URL the page was opened at.
 */
export function readPage(root: PageNode, url: string): OpenPage {
  // A document without an address of its own (srcdoc, blank) resolves links as the page that made it does.
  const start = /^https?:/i.test(url) ? url : (root.baseURI ?? url);
  let base = start;
  const absolute = (href: string): string => toAbsolute(href, base);
  const text = new TextReader();
  const forms = new FormReader(absolute);
  const resources = new ResourceReader(absolute, parseUrl(start)?.host ?? '');
  const baseReader: Visitor = {
    enter(element, name) {
      if (name === 'base' && base === start) base = toAbsolute(attribute(element, 'href'), start) || start;
    },
  };
  walk(root, [baseReader, text, forms, resources], MOST_NODES);
  for (const hidden of forms.hiddenUrls) resources.addLink(hidden);
  const said = text.result();
  return {
    url,
    ...said,
    forms: forms.result(said.text),
    pictures: resources.pictures,
    icons: [...resources.icons],
    assets: [...resources.assets],
    links: [...resources.links],
    copiedFrom: resources.copiedFrom,
  };
}

/** '' for what leads nowhere: nothing, fragments, script, malformed. */
function toAbsolute(href: string, base: string): string {
  const trimmed = href.trim();
  if (!trimmed || trimmed.startsWith('#') || trimmed.length > LONGEST_URL || /^javascript:/i.test(trimmed)) return '';
  return parseUrl(trimmed, base)?.href ?? '';
}
