/** Whether a page names anybody beside the platforms that are known. */
import { findNames, type NameTable } from '../claim/name-table.ts';
import type { PageText } from './page-content.ts';
import { isDeterminer, isGeneric, tokensOf } from './vocabulary.ts';

/** What legal lines put beside a name. */
export const LEGAL_FORMS = new Set([
  's',
  'c',
  'copyright',
  'all',
  'rights',
  'reserved',
  'inc',
  'llc',
  'ltd',
  'gmbh',
  'sa',
  'plc',
  'corporation',
  'corp',
]);

/** From this many words on, a text may be a sentence, whose first word has a capital for that reason. */
const FEWEST_WORDS_OF_SENTENCE = 4;

const PRESENTING_PLACES = new Set(['title', 'site-name', 'heading']);
const COPYRIGHT = /^\W{0,3}(?:©|\(c\)\s?\d|copyright\b)/i;

/**
 * Whether title, site name and headings, and copyright lines, hold general words only.
 * @param names listed names that may stand there all the same, in copyright lines as well.
 * @param isPlain which words name nobody.
 */
export function namesNoOtherBrand(texts: PageText[], names?: NameTable, isPlain: (token: string) => boolean = isGeneric): boolean {
  return texts.every(
    ({ place, raw }) => !(PRESENTING_PLACES.has(place) || (names && COPYRIGHT.test(raw))) || !mayName(raw, names, isPlain),
  );
}

/** A word that is written like a name, belongs to no listed one and is none of the general ones. */
function mayName(raw: string, names: NameTable | undefined, isPlain: (token: string) => boolean): boolean {
  const words = raw.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
  const listed = names ? wordsOfNames(words, names) : new Set<number>();
  return words.some((word, at) => {
    const small = /^\p{Ll}/u.test(word) && words.length > 1;
    const opens = at === 0 && (words.length >= FEWEST_WORDS_OF_SENTENCE || isDeterminer(tokensOf(words[1] ?? '')[0] ?? ''));
    return !small && !opens && !listed.has(at) && !tokensOf(word).every((token) => isPlain(token) || LEGAL_FORMS.has(token));
  });
}

/** Indexes of the words that make up listed names. */
function wordsOfNames(words: string[], names: NameTable): Set<number> {
  const tokens = words.flatMap((word, at) => tokensOf(word).map((token) => ({ token, at })));
  const hits = findNames(
    tokens.map(({ token }) => token),
    names,
  );
  return new Set(hits.flatMap(({ start, end }) => tokens.slice(start, end).map(({ at }) => at)));
}
