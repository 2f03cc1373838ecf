/** Which platform's domain a host imitates. */
import { getPublicSuffix } from 'tldts';
import { fold } from '../text/fold.ts';
import { domainsAbove, isIpAddress, registrable, withoutTrailingDots } from './host.ts';
import { hostKinds, sendsForAnybody } from './kinds.ts';
import { isAnySister } from './sister-sites.ts';
import { singleEdit, type ImitatedName, type Likeness, type Lookalike, type LookalikeTable } from './lookalike-names.ts';
import { labelToUnicode } from './shown-host.ts';

export { buildLookalikeTable, openLookalikes, packLookalikes } from './lookalike-names.ts';
export type { Lookalike, LookalikeTable, PackedLookalikes } from './lookalike-names.ts';

const REMEMBERED = 2000;

/**
 * Which platform's domain a host imitates, and how; null for none, for every genuine domain of any platform,
 * and for addresses. The strongest likeness wins. Short names and ordinary words need their whole domain
 * inside, or a clear account word beside.
 */
export function lookalike(host: string, names: LookalikeTable): Lookalike | null {
  const known = names.answers.get(host);
  if (known !== undefined) return known;
  const answer = judge(withoutTrailingDots(host.toLowerCase()), names);
  if (names.answers.size >= REMEMBERED) names.answers.clear();
  names.answers.set(host, answer);
  return answer;
}

function judge(host: string, names: LookalikeTable): Lookalike | null {
  const own = registrable(host);
  if (own === '' || isIpAddress(host) || domainsAbove(host).some((domain) => names.genuine.has(domain))) return null;
  // Mail providers own their name under many suffixes: yahoo.co.uk, hotmail.fr.
  if (hostKinds(own).mailboxProvider || sendsForAnybody(own) || isAnySister(host)) return null;
  // The bare host of a hosting service (github.io) is the service, not one of its customers.
  if (getPublicSuffix(host, { extractHostname: false, allowPrivateDomains: true }) === host) return null;
  const registered = own.slice(0, own.indexOf('.'));
  const above = host
    .slice(0, -own.length)
    .split('.')
    .filter((label) => label !== '');
  return (
    embedded([...above, registered], names) ??
    registeredAs(registered, names) ??
    [registered, ...above].map((label) => withAccountWord(label, names)).find((found) => found !== null) ??
    aboveAccountWord(above, registered, names) ??
    misspelt([registered, ...above], names)
  );
}

/** A genuine domain whole inside, its dots kept or written as hyphens: instagram.com-reset.tld. */
function embedded(labels: string[], names: LookalikeTable): Lookalike | null {
  const parts = labels.flatMap((label) => label.split('-').map((part, index) => ({ part, first: index === 0 })));
  for (const [start, { part, first }] of parts.entries()) {
    if (!names.domainStarts.has(part)) continue;
    for (let end = start + 2; end <= Math.min(parts.length, start + 4); end += 1) {
      const name = names.byDomain.get(
        parts
          .slice(start, end)
          .map((each) => each.part)
          .join('-'),
      );
      // In `lunch-box-com` nobody means box.com: a weak name begins its label.
      if (name !== undefined && (!name.weak || first)) return imitating(name, 'embedded');
    }
  }
  return null;
}

/** The label that somebody registered is the name itself, in other letters, cut by a hyphen or elsewhere. */
function registeredAs(label: string, names: LookalikeTable): Lookalike | null {
  const shown = labelToUnicode(label);
  const bare = shown.replaceAll('-', '');
  const found = nameOf(bare, names);
  if (found === null) return null;
  const { name, exact } = found;
  if (!exact) return imitating(name, shown === label ? 'homoglyph' : 'idn');
  if (name.weak) return null;
  return imitating(name, shown === bare || shown === name.label ? 'other-suffix' : 'hyphen');
}

/** A label that holds the name and speaks of accounts: instagram-security, netflixbilling. */
function withAccountWord(label: string, names: LookalikeTable): Lookalike | null {
  const shown = labelToUnicode(label);
  const words: string[] = [];
  let found = shown === label ? null : nameOf(shown.replaceAll('-', ''), names);
  if (found !== null && !found.exact) return imitating(found.name, 'idn');
  for (const part of shown.split('-')) {
    const alone = accountWords(fold(part), names);
    if (alone !== null) words.push(...alone);
    else if (found === null) {
      const joined = nameWithWords(part, names);
      found = nameOf(part, names) ?? joined?.found ?? null;
      words.push(...(joined?.words ?? []));
    }
  }
  if (found === null) return null;
  const { name, exact } = found;
  if (!words.some((word) => (name.weak ? names.clearWords : names.words).has(word))) return null;
  // `wwwpaypal` and `paypalcom` write the address itself.
  if (words.every((word) => word === 'www' || word === 'com')) return imitating(name, 'embedded');
  return imitating(name, shown === label ? (exact ? 'reset-word' : 'homoglyph') : 'idn');
}

/** A strong name as a label of its own above one that speaks of accounts: paypal.secure-login.tld. */
function aboveAccountWord(above: string[], registered: string, names: LookalikeTable): Lookalike | null {
  if (![...above, registered].some((label) => label.split('-').some((part) => names.clearWords.has(fold(part))))) return null;
  for (const label of above) {
    const found = nameOf(label, names);
    if (found?.exact === true && !found.name.weak) return imitating(found.name, 'reset-word');
  }
  return null;
}

/** One slip away from a strong name of six letters and more. */
function misspelt(labels: string[], names: LookalikeTable): Lookalike | null {
  const plainLabels = labels.filter((label) => !label.startsWith('xn--'));
  for (const word of new Set(plainLabels.flatMap((label) => [label.replaceAll('-', ''), ...label.split('-')]))) {
    if (word.length < 5 || word.length > 30) continue;
    for (const name of names.edited.near(word)) {
      const how = singleEdit(word, name.bare);
      if (how !== null) return imitating(name, how);
    }
  }
  return null;
}

function imitating(name: ImitatedName, how: Likeness): Lookalike {
  return { platform: name.platform, like: name.domain, how };
}

/** A platform's name as it was found in a word. */
interface FoundName {
  name: ImitatedName;
  /** Spelt as the platform spells it. */
  exact: boolean;
}

const DIGITS_AS_LETTERS: Record<string, string> = { 3: 'e', 4: 'a', 5: 's', 6: 'g', 7: 't', 8: 'b', 9: 'g' };
const SHORTEST_INSIDE = 5;

/** The name that a whole word is or passes for, null for none. */
function nameOf(word: string, names: LookalikeTable): FoundName | null {
  for (const skeleton of skeletonsOf(word)) {
    const name = names.bySkeleton.get(skeleton);
    if (name !== undefined) return judged(name, word);
  }
  return null;
}

/**
 * A name with one or two account words written against it: `netflixbilling`, `myappleid`; null for none. Names
 * under five letters do not count: inside a longer word they are chance.
 */
function nameWithWords(word: string, names: LookalikeTable): { found: FoundName; words: string[] } | null {
  for (const skeleton of skeletonsOf(word)) {
    for (let length = skeleton.length - 2; length >= SHORTEST_INSIDE; length -= 1) {
      for (const start of [0, skeleton.length - length]) {
        const name = names.bySkeleton.get(skeleton.slice(start, start + length));
        const rest = start === 0 ? skeleton.slice(length) : skeleton.slice(0, start);
        const words = name === undefined ? null : accountWords(rest, names);
        const found = name === undefined ? null : judged(name, word);
        if (words !== null && found !== null) return { found, words };
      }
    }
  }
  return null;
}

/** A skeleton as one or two account words, null where it is none. */
function accountWords(skeleton: string, names: LookalikeTable): string[] | null {
  if (names.words.has(skeleton)) return [skeleton];
  for (let cut = 2; cut <= skeleton.length - 2; cut += 1) {
    const first = skeleton.slice(0, cut);
    const second = names.words.has(first) ? skeleton.slice(cut) : '';
    if (names.words.has(second)) return [first, second];
  }
  return null;
}

/** As written, and with digits read as the letters that they stand in for. */
function skeletonsOf(word: string): string[] {
  const skeletons = [fold(word)];
  const letters = withDigitsAsLetters(word);
  if (letters !== word) skeletons.push(fold(letters));
  return skeletons;
}

/** Digits read as the letters that they stand in for; 0 and 1, which are folded, stay. */
export function withDigitsAsLetters(word: string): string {
  return word.replace(/[3-9]/g, (digit) => DIGITS_AS_LETTERS[digit] ?? digit);
}

/** Whether the likeness counts: i for l makes other ordinary words; a digit or rn for m is no accident. */
function judged(name: ImitatedName, word: string): FoundName | null {
  if (word.includes(name.bare)) return { name, exact: true };
  const accident = /^[a-z]+$/.test(word) && !/rn|vv/.test(word);
  return name.bare.length < 4 || (name.weak && accident) ? null : { name, exact: false };
}
