/** Whether a page presents anybody in its title, site name or headings. */
import { findNames, type NameTable } from '../claim/names.ts';
import { LEGAL_FORMS } from './naming.ts';
import type { PageText } from './texts.ts';
import { tokensOf } from './tokens.ts';
import { isGeneric } from './words.ts';

/** From this many words on, a text may be a sentence, whose first word has a capital for that reason. */
const SENTENCE = 4;

const PRESENTING = new Set(['title', 'site-name', 'heading']);
const COPYRIGHT = /^\W{0,3}(?:©|\(c\)\s?\d|copyright\b)/i;

/**
 * Whether those places, and copyright lines, hold general words only.
 * @param names listed names that may stand there all the same, in copyright lines as well.
 */
export function namesNobody(texts: PageText[], names?: NameTable): boolean {
  return texts.every(({ place, raw }) => !(PRESENTING.has(place) || (names && COPYRIGHT.test(raw))) || !mayName(raw, names));
}

/** A word that is written like a name, belongs to no listed one and is none of the general ones. */
function mayName(raw: string, names?: NameTable): boolean {
  const words = raw.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
  const listed = names ? wordsOfNames(words, names) : new Set<number>();
  return words.some((word, at) => {
    if (listed.has(at) || tokensOf(word).every((token) => isGeneric(token) || LEGAL_FORMS.includes(token))) return false;
    const small = /^\p{Ll}/u.test(word) && words.length > 1;
    return !small && (at > 0 || words.length < SENTENCE);
  });
}

/** Indexes of the words that make up listed names. */
function wordsOfNames(words: string[], names: NameTable): Set<number> {
  const tokens = words.flatMap((word, at) => tokensOf(word).map((token) => ({ token, at })));
  const hits = findNames(tokens.map(({ token }) => token), names);
  return new Set(hits.flatMap(({ start, end }) => tokens.slice(start, end).map(({ at }) => at)));
}
