/** Turns of phrase that several questions ask about: a denial, whom to write to, the shape of a device's code. */

/** "We will never ask you to …": what a genuine mail says of the same things. */
export const DENIED =
  /(?<!\p{L})(?:never|not|no one|nobody|cannot|nicht|nie|niemals|kein\p{L}{0,2}|jamais|pas|nunca|jamás|no|não|mai|non|nooit|niet|geen|nigdy|nikt|asla|hiçbir|никогда|никому|не)(?!\p{L})|n['’]t(?!\p{L})|ません|ないで|不要|不会|请勿|勿|않/u;

/** Words before an address, in the same sentence, that tell whom to write to. */
export const WRITE_TO =
  /(?:write|reply|respond|e-?mail (?:us|me|to)|contact (?:us|me|our)|reach (?:us|me)|send|forward|schreib|antwort|escrib|env[ií]|écri|répond|scriv|rispond|napisz|odpisz|pisz|ответ|пиш)[^.!?\n]{0,45}$/iu;

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
