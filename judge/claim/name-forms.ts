/** One name in the forms in which it may be written. */
import type { Platform } from '../../platforms/platform.ts';
import { fold } from '../text/fold.ts';
import { isAscii } from '../text/plain.ts';

/** One name a platform is known by. */
export interface Name {
  platform: Platform;
  tokens: string[];
  /** An ordinary or very short word, which alone names nobody. */
  weak: boolean;
}

const SHORTEST_DISTINCTIVE = 4;

/** Its words, and all of them together; a word of less than four Latin letters is weak by itself. */
export function formsOf(platform: Platform, shown: string, weak: boolean): Name[] {
  const tokens = wordsOf(shown);
  // Mails are read without possessives, pages with them.
  const bare = wordsOf(shown.replace(/['’]s\b/gi, ''));
  const forms = tokens.length > 1 ? [tokens, [tokens.join('')]] : [tokens];
  const whole = asPagesRead(shown);
  if (whole.join(' ') !== tokens.join(' ')) forms.push(whole);
  return (bare.length < tokens.length ? [...forms, bare] : forms)
    .filter((form) => form[0] !== undefined)
    .map((form) => {
      const tooShort = form.join('').length < SHORTEST_DISTINCTIVE && /^[\p{Script=Latin}\d]+$/u.test(form.join(''));
      return { platform, tokens: form, weak: (weak && tokens.length === 1) || tooShort };
    });
}

function wordsOf(shown: string): string[] {
  return wordsIn(fold(shown));
}

/** The words of pages are parted by blanks and marks alone. */
function asPagesRead(shown: string): string[] {
  return fold(shown)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

const ASCII_WORD = /[a-z\d]+/g;
/** A letter with the marks that stand on it. */
const LETTER = /[\p{L}\p{N}ー]\p{M}*/gu;
/** Scripts that are written without blanks: they are parted from each other and from all else. */
const UNSPACED = [/^\p{sc=Han}/u, /^\p{sc=Hiragana}/u, /^[\p{sc=Katakana}ー]/u, /^\p{sc=Hangul}/u];
const FIRST_UNSPACED = 0x1100;

/** The words of a folded text. */
export function wordsIn(folded: string): string[] {
  if (isAscii(folded)) return folded.match(ASCII_WORD) ?? [];
  const words: string[] = [];
  let [end, script] = [-1, -1];
  for (const { 0: letter, index } of folded.matchAll(LETTER)) {
    const found = letter.charCodeAt(0) < FIRST_UNSPACED ? -1 : UNSPACED.findIndex((one) => one.test(letter));
    if (index === end && found === script) words[words.length - 1] += letter;
    else words.push(letter);
    end = index + letter.length;
    script = found;
  }
  return words;
}
