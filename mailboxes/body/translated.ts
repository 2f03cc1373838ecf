/** Whether a browser has put a translation in the place of a mail's words: readers see no other ones. */
import { documentOf, hasAttribute, matches, queryFirst } from '../../dom/live.ts';

/** Chrome and its like mark the page; Edge marks what it has translated. */
const CHROME = '.translated-ltr, .translated-rtl';
const EDGE = '_msttexthash';

/** The language of pages as they were before anything was read. */
const languages = new WeakMap<Document, string>();

/** Firefox leaves no mark but the language of the page, which becomes another one: takes it down as it is now. */
export function noteLanguage(page: Document): void {
  languages.set(page, page.documentElement.lang);
}

/** @param root the body of a mail */
export function isTranslated(root: Element): boolean {
  const page = documentOf(root);
  const first = languages.get(page);
  if (first !== undefined && first !== page.documentElement.lang) return true;
  return matches(page.documentElement, CHROME) || hasAttribute(root, EDGE) || queryFirst(root, `[${EDGE}]`) !== null;
}
