/** Whether a page presents anybody in its title, site name or headings. */
import type { PageText } from './texts.ts';
import { tokensOf } from './tokens.ts';
import { isGeneric } from './words.ts';

/** From this many words on, a text may be a sentence, whose first word has a capital for that reason. */
const SENTENCE = 4;

/** True where those places hold general words only: whoever is named elsewhere is the only one to be named. */
export function namesNobody(texts: PageText[]): boolean {
  return texts.every(({ place, raw }) => (place !== 'title' && place !== 'site-name' && place !== 'heading') || !mayName(raw));
}

/** A word that is written like a name and is none of the general ones. */
function mayName(raw: string): boolean {
  const words = raw.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
  return words.some((word, at) => {
    if (tokensOf(word).every(isGeneric)) return false;
    const small = /^\p{Ll}/u.test(word) && words.length > 1;
    return !small && (at > 0 || words.length < SENTENCE);
  });
}
