/** Texts as a person sees them: without what is unseen, in one spelling of blanks and letters. */

/** Every run of white space as one space, or one '\n' where it holds a line break; ends trimmed. */
export function withSingleSpaces(text: string): string {
  return text.replace(UNEVEN_SPACE, (run) => (/[\n-\r\u0085\u2028\u2029]/.test(run) ? '\n' : ' ')).trim();
}

/** White space that is not yet one space or one line break; most is, and is passed over. */
const UNEVEN_SPACE = /[\s\u0085]{2,}|[\t\v\f\r\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]/g;

/** Printable ASCII with its white space: nothing unseen, one form of every letter. Most mail is, and is read quickly. */
export function isAscii(text: string): boolean {
  return !/[^\t-\r -~]/.test(text);
}

/**
 * The text ready for phrase matching: NFKC, lower-case, unseen characters gone, single spaces and line breaks.
 * Idempotent, linear, never throws. Turkish dotted İ becomes a bare i; ZWNJ goes too, so phrases must pass
 * through here as well.
 */
export function plain(text: string): string {
  if (isAscii(text)) return withSingleSpaces(text.toLowerCase());
  const seen = withoutInvisible(withoutInvisible(text).normalize('NFKC'));
  return withSingleSpaces(seen.toLowerCase().replaceAll('i\u0307', 'i').normalize('NFKC'));
}

/** Blanks with a width: a person sees a gap, so they become a space and not nothing. */
const BLANK_LETTERS = /[\u2800\u3164\uFFA0]/g;

/** Zero-width, bidi, variation, soft hyphen, joiners, tags, fillers and controls; white space stays. */
const UNSEEN = /(?![\t-\r\u0085])[\p{Default_Ignorable_Code_Point}\p{Cc}\uFFF9-\uFFFB]/gu;

/** ASCII, Latin and the usual punctuation hold nothing unseen but controls and the soft hyphen: most texts need no more than a look. */
const SEEN = /^[\t-\r\x85 -~\xa0-\xac\xae-\u034e\u2010-\u2029\u202f-\u205f]*$/;

const CUT_LATIN = /[\p{sc=Latin}\p{Nd}][\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]+\p{sc=Latin}/u;

/** The text as a person sees it: unseen characters gone, blank letters a space. Linear time. */
export function withoutInvisible(text: string): string {
  return SEEN.test(text) ? text : text.replace(BLANK_LETTERS, ' ').replace(UNSEEN, '');
}

/** A Latin word cut by an unseen character, or a text turned round by a right-to-left override. */
export function hidesInWord(text: string): boolean {
  return text.includes('\u202E') || CUT_LATIN.test(text);
}

/**
 * Takes marks off the ends of a text, each mark told by a class of one character. Linear in time, which a regular
 * expression that ends in `x+$` is not: it starts anew at every such mark inside the text.
 */
export function trimmed(text: string, before: RegExp, after: RegExp = before): string {
  return trimmedEnd(trimmedStart(text, before), after);
}

/** The same of the beginning alone. */
export function trimmedStart(text: string, marks: RegExp): string {
  let from = 0;
  while (from < text.length && marks.test(text.charAt(from))) from += 1;
  return text.slice(from);
}

/** The same of the end alone. */
export function trimmedEnd(text: string, marks: RegExp): string {
  let to = text.length;
  while (to > 0 && marks.test(text.charAt(to - 1))) to -= 1;
  return text.slice(0, to);
}
