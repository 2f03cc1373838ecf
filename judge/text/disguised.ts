import { hidesInWord, withoutInvisible } from './invisible.ts';
import { foreignLookalike, oddLookalike } from './lookalikes.ts';
import { withSingleSpaces } from './plain.ts';

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
