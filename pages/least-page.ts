/** What is left of a page that could not be read or judged: what it asks for. */
import type { FieldKind, OpenPage } from '../judge/open-page.ts';

/** A page of which nothing is known but its address and the kinds of its fields; said to be cut. */
export function leastPage(url: string, kinds: Iterable<FieldKind>): OpenPage {
  const fields = [...new Set(kinds)].map((kind) => ({ kind, label: '' }));
  const nothing = {
    title: '',
    siteNames: [],
    headings: [],
    text: '',
    pictures: [],
    icons: [],
    assets: [],
    links: [],
    copiedFrom: [],
    lang: '',
  };
  return { ...nothing, url, forms: [{ action: '', fields, buttons: [] }], clipped: true };
}
