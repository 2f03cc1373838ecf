/** Hosts and digits that a text spells so that machines overlook them and people do not. */
import { withoutInvisible } from './plain.ts';

/** A circle or key drawn around the digit before it. */
const AROUND_DIGIT = /[\u20DD\u20DE\u20E3]/gu;
/** White digits on black, which have no plain form in Unicode. */
const FILLED_DIGIT = /[\u24FF\u2776-\u277E]/gu;
const FOREIGN_DIGIT = /(?![0-9])\p{Nd}/gu;
/** Full stops of other scripts, which browsers take for dots of a host (UTS #46). */
const FOREIGN_DOT = /(?<=[\p{L}\p{N}-])[\u3002\uFF0E\uFF61](?=[\p{L}\p{N}])/gu;
const DOT = '(?:\\.|dot|punkt|punto|point|ponto|kropka|nokta|точка|点)';
const BRACKETED_DOT = new RegExp(`[ \\t]?[([{<][ \\t]?${DOT}[ \\t]?[)\\]}>][ \\t]?`, 'giu');
const SPOKEN_DOT = /(?<=[\p{L}\p{N}])[ \t](?:dot|punkt|punto|ponto|kropka|nokta|точка)[ \t](?=\p{L}{2,24}(?![\p{L}\p{N}]))/giu;
const CUT_SCHEME = /\b(https?|hxxps?) ?: ?\/ ?\/ ?/giu;
/** Letters, digits and marks of a host one by one, each set off by one blank. */
const LETTER_BY_LETTER = /(?<![\p{L}\p{N}])[\p{L}\p{N}](?: [\p{L}\p{N}.-]){5,63}(?![\p{L}\p{N}])/gu;

/** `text` with such spellings made plain; as it is where it has none. Linear in its length. */
export function respelled(text: string): string {
  return withoutInvisible(text.replace(AROUND_DIGIT, '').replace(FILLED_DIGIT, filledDigit))
    .replace(FOREIGN_DOT, '.')
    .normalize('NFKC')
    .replace(FOREIGN_DIGIT, digitOf)
    .replace(BRACKETED_DOT, '.')
    .replace(SPOKEN_DOT, '.')
    .replace(CUT_SCHEME, 'https://')
    .replace(LETTER_BY_LETTER, (letters) => letters.replaceAll(' ', ''));
}

function filledDigit(letter: string): string {
  return letter === '\u24FF' ? '0' : String(letter.charCodeAt(0) - 0x2775);
}

/** Digits of a script stand in a row of ten that begins at a multiple of it from the first digit (Unicode, section 4.6). */
function digitOf(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
}
