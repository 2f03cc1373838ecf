/** Phone numbers that are written so that no program finds them. */

const DIGIT_WORDS: Record<string, string> = {
  zero: '0',
  oh: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
};
const WORD = Object.keys(DIGIT_WORDS).join('|');
const ONE_WORD = new RegExp(WORD, 'g');
const GAP = String.raw`[\s.,_*~·•|/()\[\]–—-]{1,4}`;

/** Ten to thirteen single digits, each parted from the next by blanks, dots or marks: "8 0 2 . 5 5 5 . 0 1 9 9". */
const APART = new RegExp(String.raw`(?<![\d\p{L}])\+?\(?\d(?:${GAP}\d){9,12}(?!\d|${GAP}\d)`, 'gu');
/** Seven to thirteen digits of which at least three are words: "eight zero two, five five five". */
const IN_WORDS = new RegExp(String.raw`(?<![\p{L}\d])(?:(?:${WORD}|\d)(?:${GAP})?){7,13}(?![\p{L}\d])`, 'gu');

/**
 * Numbers of a text (folded to lower case and plain digits) that are spelled apart digit by digit or in words, as
 * digits. Linear; plain phone numbers are found by `findPhones`.
 */
export function spelledNumbers(text: string): string[] {
  const read = text.slice(0, 20_000);
  const apart = [...read.matchAll(APART)].map(([found]) => found.replace(/\D/g, ''));
  const words = [...read.matchAll(IN_WORDS)]
    .filter(([found]) => (found.match(ONE_WORD) ?? []).length >= 3)
    .map(([found]) => found.replace(ONE_WORD, (word) => DIGIT_WORDS[word] ?? '').replace(/\D/g, ''));
  return [...apart, ...words].filter((digits) => digits.length >= 7);
}
