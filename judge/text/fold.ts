import { withoutInvisible } from './invisible.ts';
import { anyLookalike } from './lookalikes.ts';
import { withSingleSpaces } from './plain.ts';

export { disguised } from './disguised.ts';

const MARK = /^\p{M}$/u;
/** Marks of Latin, Greek and Cyrillic; those of Hebrew, Arabic or Indic letters carry the word and stay. */
const DIACRITICS: [first: number, last: number][] = [
  [0x300, 0x36f],
  [0x483, 0x489],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20ff],
  [0xfe20, 0xfe2f],
];

function isDiacritic(mark: string): boolean {
  const code = mark.codePointAt(0) ?? 0;
  return DIACRITICS.some(([first, last]) => code >= first && code <= last);
}

/** NFKD would leave a loose dot or apostrophe beside the letter. */
function withoutDottedL(text: string): string {
  return withoutInvisible(text).replace(/[ŀĿ]/g, 'l').replaceAll('ŉ', 'n');
}

/**
 * The skeleton of a text for comparing with another skeleton (UTS #39, stretched to ignore case): NFKD,
 * unseen characters and diacritics gone, single spaces, look-alikes of every script as Latin letters, then the letters
 * that look alike in ASCII itself: 0 as o; 1, |, i as l; rn as m; vv as w. Not for showing to people.
 * Idempotent, linear, never throws.
 */
export function fold(text: string): string {
  return sameShapes(isAscii(text) ? text : inLatin(text));
}

function isAscii(text: string): boolean {
  return !/[^\t-\r -~]/.test(text);
}

function inLatin(text: string): string {
  let folded = '';
  let onLatin = false;
  for (const letter of withoutInvisible(withoutDottedL(text).normalize('NFKD'))) {
    if (letter <= '\u007F') {
      folded += letter;
      onLatin = true;
    } else if (MARK.test(letter)) {
      if (!onLatin && !isDiacritic(letter)) folded += letter;
    } else {
      const latin = anyLookalike(letter);
      folded += latin ?? letter.toLowerCase();
      onLatin = latin !== undefined;
    }
  }
  return folded;
}

/** ASCII letters and digits that look alike become one. */
function sameShapes(folded: string): string {
  const oneShape = folded.toLowerCase().replace(/[1|i]/g, 'l').replaceAll('0', 'o');
  return withSingleSpaces(oneShape.replaceAll('rn', 'm').replaceAll('vv', 'w').normalize('NFD'));
}

/** Whether two texts look the same to a person, whatever their letters are. */
export function sameSkeleton(a: string, b: string): boolean {
  return fold(a) === fold(b);
}
