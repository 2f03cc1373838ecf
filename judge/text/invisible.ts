/** Characters that take part in a text without being seen. */

/** Blanks with a width: a person sees a gap, so they become a space and not nothing. */
const BLANK_LETTERS = /[\u2800\u3164\uFFA0]/g;

/** Zero-width, bidi, variation, soft hyphen, joiners, tags, fillers and controls; white space stays. */
const UNSEEN = /(?![\t-\r\u0085])[\p{Default_Ignorable_Code_Point}\p{Cc}\uFFF9-\uFFFB]/gu;

const CUT_LATIN = /[\p{sc=Latin}\p{Nd}][\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]+\p{sc=Latin}/u;

/** The text as a person sees it: unseen characters gone, blank letters a space. Linear time. */
export function withoutInvisible(text: string): string {
  return text.replace(BLANK_LETTERS, ' ').replace(UNSEEN, '');
}

/** A Latin word cut by an unseen character, or a text turned round by a right-to-left override. */
export function hidesInWord(text: string): boolean {
  return text.includes('\u202E') || CUT_LATIN.test(text);
}
