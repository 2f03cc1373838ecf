/** Reads a saved page with a real HTML5 parser, by the same reader as a live one. */
import type { OpenPage } from '../../judge/open-page.ts';
import { readPage } from '../../pages/read-page.ts';
import { treeOf } from '../mail/html-tree.ts';

/**
 * A saved page as the extension would read it.
 * @param url the URL it is imagined at.
 */
export function openPageFromHtml(html: string, url: string): OpenPage {
  return readPage(treeOf(html), url);
}
