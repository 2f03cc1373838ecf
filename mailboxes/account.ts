/** Whose mailbox lies open, from what the webmail itself shows of it. */
import { attributeOf, textOf } from '../dom/live.ts';
import { shownAddress } from '../judge/mail-source/address.ts';

/**
 * The address of the account, as the elements `selectors` name in the page (or in the pages around its frame) show it.
 * Never the To line: that is the sender's to fill.
 * @param isMail whether an element is part of a mail
 */
export function accountIn(doc: Document, selectors: readonly string[], isMail: (element: Element) => boolean): string[] {
  if (selectors.length === 0) return [];
  const found = pagesAround(doc).flatMap((page) =>
    [...page.querySelectorAll(selectors.join())]
      .filter((element) => !isMail(element))
      .map((element) => {
        const texts = [attributeOf(element, 'data-test-account-email'), attributeOf(element, 'title'), textOf(element).slice(0, 400)];
        return texts.map((text) => shownAddress(text ?? '')?.address ?? '').find((one) => one !== '') ?? '';
      }),
  );
  const known = new Set(found.filter((one) => one !== ''));
  // Several are a list of accounts, of which one is open.
  return known.size === 1 ? [...known] : [];
}

/** The document and those of its own origin around it. */
function pagesAround(doc: Document): Document[] {
  const pages = [doc];
  try {
    const parent = doc.defaultView?.parent.document;
    if (parent && parent !== doc) pages.push(parent);
  } catch {
    // Another origin frames it: it has nothing to say here.
  }
  return pages;
}
