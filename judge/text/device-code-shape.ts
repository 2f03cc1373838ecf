/** The shape of the codes by which services let a device into an account. */

/** Seven to ten capitals and digits, parted by a hyphen or not, as services show such codes; a word alone is none. */
const CODE =
  /(?=[A-Z0-9])(?<![\p{L}\p{N}])(?:[A-Z0-9]{4}[- ][A-Z0-9]{4}|[A-Z]{1,9}\d[A-Z0-9]{0,8}|\d{1,9}[A-Z][A-Z0-9]{0,8})(?![\p{L}\p{N}])/gu;
/** The same without regard to what stands beside it, which is found quickly; most mails hold none. */
const LIKE_A_CODE = /[A-Z0-9]{7}|[A-Z0-9]{4}[- ][A-Z0-9]{4}/;
const SHORTEST = 7;
const LONGEST = 10;

/** Does anything in `text` have the shape of such a code? */
export function holdsDeviceCode(text: string): boolean {
  return LIKE_A_CODE.test(text) && text.matchAll(CODE).some(([code]) => code.length >= SHORTEST && code.length <= LONGEST);
}
