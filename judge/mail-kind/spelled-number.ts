/** Phone numbers that are written so that no program finds them. */

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
