/** Reads names that a page hides from those who compare letters, or writes into one word with what is said beside them. */
import type { Platform } from '../../../platforms/platform.ts';
import { findNames, type NameTable } from '../../claim/name-table.ts';
import { withDigitsAsLetters } from '../../hosts/lookalike.ts';
import { disguised } from '../../text/fold.ts';
import type { PageText } from '../content/page-content.ts';
import { isTitleWord } from '../content/vocabulary.ts';
import { tokensOf } from '../content/words.ts';

/** Shorter ones are chance, longer ones no name. */
const SHORTEST = 5;
const LONGEST = 30;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** "N3tfl1x". */
const HOLDS_DIGITS = /\p{L}\d|\d\p{L}/u;
/** "emaN", whose style turns it round: the capital comes last. */
const TURNED_ROUND = /^\p{Ll}{4,28}\p{Lu}$/u;
/** "N.a.m.e". */
const SET_APART = /(?<![\p{L}\d])\p{L}(?:[.·•*_~-]\p{L}){4,28}(?![\p{L}\d])/gu;
/** What none of them lacks. */
const MAY_HIDE = /\p{L}\d|\d\p{L}|[^ -~]|\p{Ll}\p{Lu}|\p{L}[.*_~-]\p{L}[.*_~-]/u;

/** The texts, those in which a page says whose it is with each disguised name as it is read. Nobody writes a name so by accident. */
export function withoutDisguises(texts: PageText[], names: NameTable): PageText[] {
  return texts.map((text) => {
    if (!isPresenting(text) || !MAY_HIDE.test(text.raw)) return text;
    return undisguised(parted(text, names), names);
  });
}

/** "MeinName", "NameLogin": a name, and what is said beside names, in one word. */
const GLUED = /\p{Lu}\p{L}{1,28}/gu;
const SEAM_OF_CASE = /(?<=\p{Ll})(?=\p{Lu})/u;

function parted(text: PageText, names: NameTable): PageText {
  const raw = text.raw.replace(GLUED, (word) => {
    const [first = '', ...more] = word.split(SEAM_OF_CASE);
    const last = more.at(-1);
    if (last === undefined || nameThatIs(word, names)) return word;
    if (tokensOf(first).every(isTitleWord) && nameThatIs(more.join(''), names)) return `${first} ${more.join('')}`;
    const head = word.slice(0, -last.length);
    return tokensOf(last).every(isTitleWord) && nameThatIs(head, names) ? `${head} ${last}` : word;
  });
  return raw === text.raw ? text : { ...text, raw, tokens: tokensOf(raw) };
}

function isPresenting({ place }: PageText): boolean {
  return place === 'title' || place === 'heading' || place === 'site-name';
}

function undisguised(text: PageText, names: NameTable): PageText {
  const found = new Set<Platform>();
  const read = (shown: string, plain: string | null): string => {
    const platform = plain === null ? null : nameThatIs(plain, names);
    if (platform === null || plain === null || isWrittenSo(shown, platform)) return shown;
    found.add(platform);
    return plain;
  };
  const raw = text.raw
    .replace(SET_APART, (letters) => read(letters, letters.replace(/\P{L}/gu, '')))
    .replace(WORD, (word) => (word.length < SHORTEST || word.length > LONGEST ? word : read(word, plainOf(word))));
  return found.size === 0 ? text : { ...text, raw, tokens: tokensOf(raw), disguised: [...found] };
}

/** How a disguised word is read, null for one that hides nothing. */
function plainOf(word: string): string | null {
  if (HOLDS_DIGITS.test(word)) return withDigitsAsLetters(word);
  if (TURNED_ROUND.test(word)) return [...word].toReversed().join('');
  return disguised(word)?.plain ?? null;
}

/** The platform of which the whole word is a name. */
function nameThatIs(word: string, names: NameTable): Platform | null {
  const tokens = tokensOf(word);
  const hit = findNames(tokens, names).find(({ start, end }) => start === 0 && end === tokens.length);
  return hit && tokens.join('').length >= SHORTEST ? hit.platform : null;
}

/** Some names have digits of their own ("auth0"). */
function isWrittenSo(shown: string, { name, aliases, weakAliases, webDomains }: Platform): boolean {
  const domains = webDomains.map((domain) => domain.split('.')[0] ?? '');
  return [name, ...aliases, ...weakAliases, ...domains].some((form) => form.toLowerCase() === shown.toLowerCase());
}
