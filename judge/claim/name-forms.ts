/** One name in the forms in which it may be written. */
import type { Platform } from '../../platforms/platform.ts';
import { fold } from '../text/fold.ts';

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
  return fold(shown)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
