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

const ASCII_WORD = /[a-z\d]+/g;
/** Scripts that are written without blanks: they are parted from each other and from all else. */
const UNSPACED = ['\\p{sc=Han}', '\\p{sc=Hiragana}', '\\p{sc=Katakana}ー', '\\p{sc=Hangul}'];
/** Letters of one kind in a row, each with the marks that stand on it. */
const WORD = new RegExp(
  [...UNSPACED.map((script) => `(?:[${script}]\\p{M}*)+`), `(?:(?![${UNSPACED.join('')}])[\\p{L}\\p{N}]\\p{M}*)+`].join('|'),
  'gu',
);

/** The words of a folded text, of a mail or of a page. */
export function wordsIn(folded: string): string[] {
  return folded.match(isAscii(folded) ? ASCII_WORD : WORD) ?? [];
}
