/** Web addresses that stand in the text as text, outside links. */
import { trimmedEnd } from '../../judge/text/plain.ts';
import { cutText, cutUrl } from '../../messages/cut.ts';
import { LABEL, URL_LENGTH } from '../../messages/limits.ts';

export interface BareLink {
  href: string;
  text: string;
  offset: number;
}

/** A stretch of text that a link covers. */
export interface Covered {
  offset: number;
  end: number;
}

const WEB_ADDRESS = /(^|[^\w@./-])((?:https?:\/\/|www\.)[^\s<>"]+)/gi;
/** What ends a sentence or closes a bracket after an address and is no part of it. */
const AFTER = /[.,;:!?'’”»)\]}*_]/;

/**
 * Finds web addresses in `text` that no link covers, in order.
 * @param covered stretches that links cover, ordered by offset.
 * @param most addresses to find at the utmost.
 */
export function bareLinks(text: string, covered: readonly Covered[], most: number): BareLink[] {
  const found: BareLink[] = [];
  let from = 0;
  for (const stretch of [...covered, { offset: text.length, end: text.length }]) {
    if (stretch.offset > from) {
      for (const { index, 1: before = '', 2: address = '' } of text.slice(from, stretch.offset).matchAll(WEB_ADDRESS)) {
        if (found.length >= most) return found;
        const shown = withoutMarks(address);
        const href = cutUrl(/^www\./i.test(shown) ? `http://${shown}` : shown, URL_LENGTH);
        if (shown.length > 8) found.push({ href, text: cutText(shown, LABEL), offset: from + index + before.length });
      }
    }
    from = Math.max(from, stretch.end);
  }
  return found;
}

function withoutMarks(address: string): string {
  const cut = trimmedEnd(address, AFTER);
  // A closing bracket belongs to the address when it was opened in it.
  return address[cut.length] === ')' && cut.includes('(') && !cut.includes(')') ? `${cut})` : cut;
}
