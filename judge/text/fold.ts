/** Compares texts by how they look, and tells which of them hide what they say. */
import { anyLookalike, foreignLookalike, oddLookalike } from './confusables.ts';
import { hidesInWord, isAscii, withoutInvisible, withSingleSpaces } from './plain.ts';

const COMBINING = /^\p{M}$/u;
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
  return withSingleSpaces(foldLetters(text));
}

/** As `fold`, its white space as it came: for those who part the text at everything that is no letter. */
export function foldLetters(text: string): string {
  if (isAscii(text)) return text.length < SHORTEST_IN_BYTES ? sameShapes(text) : sameShapesInBytes(text);
  const folded = sameShapes(inLatin(text));
  return isAscii(folded) ? folded : folded.normalize('NFD');
}

function inLatin(text: string): string {
  return withoutInvisible(withoutDottedL(text).normalize('NFKD')).replace(BEYOND_ASCII, runInLatin);
}

/** Letters and marks that are not ASCII, with the letter that a mark at their beginning stands on. */
const BEYOND_ASCII = /\p{ASCII}?\P{ASCII}+/gu;

function runInLatin(run: string): string {
  let folded = '';
  let onLatin = false;
  for (const letter of run) {
    if (letter <= '\u007F') {
      folded += letter;
      onLatin = true;
    } else if (COMBINING.test(letter)) {
      if (!onLatin && !isDiacritic(letter)) folded += letter;
    } else {
      const latin = anyLookalike(letter);
      folded += latin ?? letter.toLowerCase();
      onLatin = latin !== undefined;
    }
  }
  return folded;
}

/** ASCII letters and digits that look alike become one. One plain pattern a letter is quicker than a class. */
function sameShapes(folded: string): string {
  const oneShape = folded.toLowerCase().replace(/1/g, 'l').replace(/\|/g, 'l').replace(/i/g, 'l').replace(/0/g, 'o');
  return oneShape.replaceAll('rn', 'm').replaceAll('vv', 'w');
}

/** From here on one pass over the bytes of an ASCII text is quicker than one a pattern. */
const SHORTEST_IN_BYTES = 200;

/** What each ASCII character looks like, by its code. */
const SHAPES = Uint8Array.from({ length: 128 }, (_, code) => sameShapes(String.fromCharCode(code)).charCodeAt(0));
const [M, N, R, V, W] = [...'mnrvw'].map((letter) => letter.charCodeAt(0));

/** The same as `sameShapes` for ASCII, written over the text's own bytes. */
function sameShapesInBytes(ascii: string): string {
  const bytes = new TextEncoder().encode(ascii);
  let end = 0;
  let before = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const shape = SHAPES[bytes[at] ?? 0] ?? 0;
    const pair = shape === N && before === R ? M : shape === V && before === V ? W : undefined;
    if (pair === undefined) end += 1;
    before = pair ?? shape;
    bytes[end - 1] = before;
  }
  return new TextDecoder('latin1').decode(bytes.subarray(0, end));
}

/** Whether two texts look the same to a person, whatever their letters are. */
export function sameSkeleton(a: string, b: string): boolean {
  return fold(a) === fold(b);
}

/** Letters with what may hide among them; enclosed capitals are symbols and not letters to Unicode. */
const WORD = /[\p{L}\p{M}\p{Default_Ignorable_Code_Point}\u{1F130}-\u{1F189}\u24B6-\u24E9\u2170-\u217F]+/gu;
/** Mathematical alphabets and circled or squared letters. */
const STYLED = /^[\u{1D400}-\u{1D7CB}\u24B6-\u24E9\u{1F130}-\u{1F149}\u2102-\u2138]$/u;
const FULL_WIDTH = /^[\uFF21-\uFF3A\uFF41-\uFF5A]$/;
/** Small Roman numerals that are drawn as the letters i, l, c, d, m. */
const NUMERAL = /^[\u2170\u217C-\u217F]$/;
/** Cyrillic letters that no living Slavic language of the web needs beside only look-alikes. */
const RARE_CYRILLIC = /[ԁԛԝѕ]/;

/**
 * Whether a short text (display name, brand word) hides what it says: a Latin word with look-alike letters of
 * another script, with phonetic or mathematical letters, or with unseen characters inside. `plain` is how a
 * person reads it, case kept. Words wholly of another script, small-digit swaps and l for I are no disguise
 * here: compare those with `sameSkeleton`. Null where nothing hides.
 */
export function disguised(text: string): { plain: string } | null {
  if (isAscii(text)) return null;
  let found = /\u202E/.test(text);
  const read = text.normalize('NFC').replace(WORD, (word) => {
    if (hidesInWord(word)) found = true;
    const bare = withoutInvisible(word);
    if (!isMasked(bare)) return word;
    found = true;
    return asRead(bare);
  });
  return found ? { plain: withSingleSpaces(withoutInvisible(read).normalize('NFKC')) } : null;
}

function isMasked(word: string): boolean {
  let latin = 0;
  let foreign = 0;
  let odd = 0;
  let wide = 0;
  let letters = 0;
  for (const letter of word.normalize('NFD')) {
    if (/\p{M}/u.test(letter)) continue;
    letters += 1;
    if (STYLED.test(letter) || NUMERAL.test(letter) || oddLookalike(letter) !== undefined) odd += 1;
    else if (FULL_WIDTH.test(letter)) wide += 1;
    else if (/\p{sc=Latin}/u.test(letter)) latin += 1;
    else if (foreignLookalike(letter) !== undefined) foreign += 1;
    else return false;
  }
  if (foreign === letters) return letters >= 4 && RARE_CYRILLIC.test(word);
  if (foreign > 0) return true;
  return odd > 1 || (odd === 1 && latin > 0) || (wide > 0 && latin > 0);
}

/** The word in the Latin letters that it is read as. */
function asRead(word: string): string {
  let read = '';
  for (const letter of word) {
    const latin = foreignLookalike(letter) ?? oddLookalike(letter) ?? letter;
    read += letter === letter.toLowerCase() ? latin : latin.toUpperCase();
  }
  return read;
}
