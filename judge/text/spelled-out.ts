/** Hosts and numbers as texts write them, also so that people read them and no program does. */
import { unwrap } from '../hosts/unwrap.ts';
import { withoutInvisible } from './plain.ts';

const MOST_WORDS = 4000;
const EDGES = /^[\s"'“”‘’«»<([{*_]{1,20}|[\s"'“”‘’«»>)\]}*_.,;:!?]{1,20}$/g;

/** Words after which a bare name is a place to go, and no name of a firm ("Any.do", "Booking.com"). */
const TO_GO = /(?:^|\s)(?:at|to|on|visit|open|see|bei|unter|auf|öffnen|sur|à|en|em|su|op|na|на)$|:$/;

/**
 * The hosts written in one line of a text, mail addresses left out. A bare name counts where a domain's suffix is real.
 * @param which 'written': a bare name only with a path or where the reader is told to go there
 */
export function writtenHosts(line: string, which: 'all' | 'written'): string[] {
  if (!line.includes('.')) return [];
  const hosts: string[] = [];
  const words = line.split(/\s+/).slice(0, MOST_WORDS);
  for (const [at, word] of words.entries()) {
    if (word.length < 4 || word.length > 500 || !word.includes('.') || word.includes('@')) continue;
    const bare = word.replace(EDGES, '').replace(/^hxxp/, 'http');
    const told = which === 'all' || /^(?:https?:|www\.)|\/[^/]/.test(bare) || TO_GO.test(words[at - 1] ?? '');
    const target = told ? unwrap(bare).target : null;
    if (target?.kind === 'web') hosts.push(target.host);
  }
  return hosts;
}

/** Names of the digits from 0 to 9, in several languages; "oh" is said for 0. */
const DIGIT_NAMES = [
  'zero|oh|null|cero|zéro|nul|sıfır|ноль',
  'one|eins|uno|un|um|een|jeden|bir|один',
  'two|zwei|zwo|dos|deux|dois|due|twee|dwa|iki|два',
  'three|drei|tres|trois|três|tre|drie|trzy|üç|три',
  'four|vier|cuatro|quatre|quatro|quattro|cztery|dört|четыре',
  'five|fünf|cinco|cinq|cinque|vijf|pięć|beş|пять',
  'six|sechs|seis|sei|zes|sześć|altı|шесть',
  'seven|sieben|siete|sept|sete|sette|zeven|siedem|yedi|семь',
  'eight|acht|ocho|huit|oito|otto|osiem|sekiz|восемь',
  'nine|neun|nueve|neuf|nove|negen|dziewięć|dokuz|девять',
];
const DIGIT_OF = new Map(DIGIT_NAMES.flatMap((names, digit) => names.split('|').map((name) => [name, String(digit)] as const)));
const WORD = DIGIT_NAMES.join('|');
const ONE_WORD = new RegExp(WORD, 'g');
const GAP = String.raw`[\s.,_*~·•|/()\[\]–—-]{1,4}`;

/** Ten to fifteen single digits, each parted from the next by blanks, dots or marks: "8 0 2 . 5 5 5 . 0 1 9 9". */
const APART = new RegExp(String.raw`(?<![\d\p{L}])\+?\(?\d(?:${GAP}\d){9,14}(?!\d|${GAP}\d)`, 'gu');
/** Seven to thirteen digits of which at least three are words: "eight zero two, five five five". */
const IN_WORDS = new RegExp(String.raw`(?<![\p{L}\d])(?:(?:${WORD}|\d)(?:${GAP})?){7,13}(?![\p{L}\d])`, 'gu');
/** A digit in words before another digit: what nearly every text lacks, and quick to look for. */
const MAY_BE_IN_WORDS = new RegExp(`(?:${WORD})(?:${GAP})?(?:${WORD}|\\d)`);

/**
 * Numbers of a text (folded to lower case and plain digits) that are spelled apart digit by digit or in words, as
 * digits. Linear; plain phone numbers are found by `findPhones`.
 */
export function spelledNumbers(text: string): string[] {
  const read = text.slice(0, 100_000);
  const apart = [...read.matchAll(APART)].map(([found]) => found.replace(/\D/g, ''));
  const words = [...(MAY_BE_IN_WORDS.test(read) ? read.matchAll(IN_WORDS) : [])]
    .filter(([found]) => (found.match(ONE_WORD) ?? []).length >= 3)
    .map(([found]) => found.replace(ONE_WORD, (word) => DIGIT_OF.get(word) ?? '').replace(/\D/g, ''));
  return [...apart, ...words].filter((digits) => digits.length >= 7);
}

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
