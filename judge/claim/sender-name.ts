/**
 * Whose name does a sender bear? Found by rule: the platform's name alone, with words of business, or at the head of a
 * longer one, unless the rest makes it another's name.
 */
import type { Platform } from '../../platforms/platform.ts';
import { registrable } from '../hosts/host.ts';
import { hostKinds } from '../hosts/kinds.ts';
import { fold } from '../text/fold.ts';
import { isOfBaitOrOffice } from './made-up.ts';
import { findCompounds, findNames, findNearNames, joinedNames, tokensOf, type NameHit, type NameTable } from './name-table.ts';
import { COMPANY_WORDS, OTHERS_WORDS, POSSESSIONS } from './vocabulary.ts';

export interface SenderNamed {
  platform: Platform;
  /** An ordinary or very short word. */
  weak: boolean;
  /** 'identity': presents itself as the platform. 'name': bears its name in one of another's. */
  place: 'identity' | 'name';
  /** Nothing but words of business stands beside it. */
  alone: boolean;
}

/** More words than this beside a platform's name are a sentence or a firm of their own. */
const MOST_WORDS = 3;
const SHORTEST_SHARED = 3;
/** "Ana from <name>" speaks for the platform; "Ana via <name>" only writes through it. */
const OFFICE = fold('office');
/** Before an ordinary word they say of which kind the thing is. */
const OF_A_KIND = new Set(['digital', 'live', 'mobile', 'online', 'virtual'].map(fold));
const FROM_WORDS = new Set(['from', 'at', 'of', 'von', 'bei', 'de', 'do', 'da', 'du', 'di', 'van', 'от', 'из'].map(fold));

/**
 * The platforms that a sender's name names, as the person sees it ("PayPalSupport", "Pay Pal", "Netfliix").
 * @param domain the sender's, whose own label in the name makes it another's
 */
export function namedBySender(name: string, domain: string, table: NameTable): SenderNamed[] {
  const words = tokensOf(name);
  const plainly = findNames(words, table);
  if (plainly.length > 0) return plainly.flatMap((hit) => placed(hit, plainly, words, domain));
  const pieces = tokensOf(name.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 '));
  const joined = joinedNames(pieces, table);
  if (joined.length > 0) return joined.flatMap((hit) => placed(hit, joined, pieces, domain));
  const glued = findCompounds(words, table, COMPANY_WORDS);
  if (glued.length > 0) return glued.flatMap((hit) => placed(hit, glued, words, domain));
  const label = labelOf(domain);
  return findNearNames(words, table)
    .filter((hit) => words.every((word, at) => at === hit.start || isOfBusiness(word)) && !label.includes(words[hit.start] ?? ''))
    .map(({ platform, weak }) => ({ platform, weak, place: 'identity', alone: true }));
}

function placed(hit: NameHit, hits: NameHit[], words: string[], domain: string): SenderNamed[] {
  const { platform, weak, start, end } = hit;
  const free = words.filter((word, at) => (at < start || at >= end) && !isOfBusiness(word) && !isFragment(word, words));
  // "Box Office" sells tickets, and "Online Booking" takes bookings.
  if (weak && (words[end] === OFFICE || OF_A_KIND.has(words[start - 1] ?? ''))) return [];
  if (free.length === 0) return [{ platform, weak, place: 'identity', alone: true }];
  const isOthers = hits.some((one) => one.platform !== platform && !one.weak) || free.some((word) => OTHERS_WORDS.has(word));
  // A common word inside a longer name ("Target Archery Club") is that name's.
  if (weak) return isOthers ? [] : [{ platform, weak, place: 'name', alone: false }];
  const atHead = words.slice(0, start).every(isOfBusiness);
  const speaksFor = end === words.length && FROM_WORDS.has(words[start - 1] ?? '');
  const presents =
    (atHead || speaksFor) && !isOthers && free.length <= MOST_WORDS && !sharesLabel(free, words.slice(start, end).join(''), domain);
  return [{ platform, weak, place: presents ? 'identity' : 'name', alone: false }];
}

function isOfBusiness(word: string): boolean {
  return COMPANY_WORDS.has(word) || POSSESSIONS.has(word) || /^\d+$/.test(word) || isCompound(word);
}

/** Longer ones are no office's. */
const LONGEST_COMPOUND = 30;

/** Words of business written as one, as in scripts without blanks ("系统管理员", "お客様センター"). */
function isCompound(word: string): boolean {
  if (!/^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー]+$/u.test(word)) return false;
  if (word.length > LONGEST_COMPOUND) return false;
  const reaches = [true, ...Array.from({ length: word.length }, () => false)];
  for (let end = 1; end <= word.length; end += 1)
    reaches[end] = reaches.slice(0, end).some((isReached, start) => isReached && COMPANY_WORDS.has(word.slice(start, end)));
  return reaches[word.length] === true;
}

/** Pieces of a spelled-out word stand beside the joined word. */
function isFragment(token: string, tokens: string[]): boolean {
  return token.length <= 2 && tokens.some((other) => other.length > 3 && other.includes(token));
}

/** Does the sender's own domain bear one of `words` that names somebody, and not the platform's name itself? */
function sharesLabel(words: string[], platformName: string, domain: string): boolean {
  const label = labelOf(domain);
  if (label === '' || label.includes(platformName)) return false;
  return words.some((word) => word.length >= SHORTEST_SHARED && label.includes(word) && !isOfBaitOrOffice(word));
}

function labelOf(domain: string): string {
  return hostKinds(domain).mailboxProvider ? '' : fold(registrable(domain).split('.')[0] ?? '').replace(/[^\p{L}\p{N}]/gu, '');
}

/** Does a sender's name tell nothing but an office ("Support", "Account Security", "IT Servicedesk")? */
export function isMereOffice(name: string): boolean {
  const words = tokensOf(name);
  return words.length > 0 && words.every(isOfBusiness);
}

/** Is a label of a domain made of words of business, digits and hyphens alone ("account-notice", "secure-24")? */
export function isMereBusiness(label: string): boolean {
  const parts = fold(label)
    .split(/[-\d]+/)
    .filter((part) => part.length > 1);
  return parts.length > 0 && parts.every((part) => COMPANY_WORDS.has(part));
}
