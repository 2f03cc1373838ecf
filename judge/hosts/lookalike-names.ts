import type { Platform } from '../../platforms/types.ts';
import { fold } from '../text/fold.ts';
import { ACCOUNT_WORDS, CLEAR_ACCOUNT_WORDS } from './account-words.ts';
import { GOOGLE_DOMAINS } from './google-domains.ts';
import { hostKinds } from './kinds.ts';
import { shortened } from './one-edit.ts';
import { registrableIcann } from './registrable.ts';

/** What is needed of a platform; its other own domains are spared as well where they are given. */
export type NamedPlatform = Pick<Platform, 'id' | 'name' | 'webDomains' | 'commonWord'> &
  Partial<Pick<Platform, 'senderDomains' | 'unconfirmedSenderDomains' | 'clickHosts'>>;

/** One name that hosts may imitate. */
export interface ImitatedName {
  platform: string;
  /** Lower-case letters, digits and hyphens, as in the domain. */
  label: string;
  /** The same without hyphens. */
  bare: string;
  /** The genuine domain that is meant. */
  domain: string;
  /** Short or an ordinary word: a likeness alone says nothing. */
  weak: boolean;
}

/** Index of all names; built once from the platform table. */
export interface LookalikeNames {
  /** Every domain that belongs to a platform. */
  genuine: Set<string>;
  /** By skeleton of the label, hyphens left out. */
  bySkeleton: Map<string, ImitatedName>;
  /** By genuine domain written with hyphens: `instagram-com`. */
  byDomain: Map<string, ImitatedName>;
  /** The first parts of those, to pass over most labels at once. */
  domainStarts: Set<string>;
  /** Strong names of six letters and more by every form that lacks one letter. */
  byShortened: Map<string, ImitatedName[]>;
  words: Set<string>;
  clearWords: Set<string>;
  /** Answers for hosts already seen. */
  answers: Map<string, Lookalike | null>;
}

/** How a host imitates; `hyphen`, `other-suffix`, `bit-flip` and `one-edit` only support a claimed brand. */
export type Likeness =
  | 'embedded'
  | 'homoglyph'
  | 'one-edit'
  | 'hyphen'
  | 'reset-word'
  | 'other-suffix'
  | 'bit-flip'
  | 'idn';

export interface Lookalike {
  platform: string;
  /** The genuine domain that the host imitates. */
  like: string;
  how: Likeness;
}

const SHORTEST_STRONG = 5;
const SHORTEST_EDITED = 6;

/** Labels that are ordinary words, or many firms' names, though the platform's own name is not. */
const ORDINARY_LABELS = new Set(
  (
    'bahn blizzard claude cloud correios discord disney express fidelity hotels live messenger norton office ' +
    'onedrive origin outlook proton receitafederal santander signin sparkasse telegram telekom threads'
  ).split(' '),
);

/** The index for `lookalike`; linear in the number of names. */
export function buildLookalikeNames(platforms: NamedPlatform[]): LookalikeNames {
  const names: LookalikeNames = {
    genuine: new Set(platforms.flatMap(ownDomains)),
    bySkeleton: new Map(),
    byDomain: new Map(),
    domainStarts: new Set(),
    byShortened: new Map(),
    words: new Set(ACCOUNT_WORDS.map(fold)),
    clearWords: new Set(CLEAR_ACCOUNT_WORDS.map(fold)),
    answers: new Map(),
  };
  if (names.genuine.has('google.com')) for (const domain of GOOGLE_DOMAINS) names.genuine.add(domain);
  for (const platform of platforms) for (const name of namesOf(platform)) addName(names, name);
  return names;
}

function ownDomains(platform: NamedPlatform): string[] {
  const senders = (platform.senderDomains ?? []).map(({ domain }) => domain);
  const others = [...senders, ...(platform.unconfirmedSenderDomains ?? []), ...(platform.clickHosts ?? [])];
  // Mail may come from amazonaws.com, yet what stands below it is its customers'.
  return [...platform.webDomains, ...others.filter((domain) => !hostKinds(`any.${domain}`).freeHosting)];
}

/** A name for each registrable web domain, and one for the platform's name written together. */
function namesOf({ id, name, webDomains, commonWord }: NamedPlatform): ImitatedName[] {
  const domains = webDomains.filter((domain) => registrableIcann(domain) === domain);
  const found = domains.map((domain) => ({ label: domain.slice(0, domain.indexOf('.')), domain }));
  const slug = name.normalize('NFD').toLowerCase().replace(/[^a-z0-9]/g, '');
  if (slug.length >= SHORTEST_STRONG) found.push({ label: slug, domain: domains[0] ?? id });
  return found.map(({ label, domain }) => {
    const bare = label.replaceAll('-', '');
    // Steam is a word, steamcommunity is none.
    const ordinary = (commonWord && slug.includes(bare)) || ORDINARY_LABELS.has(label);
    return { platform: id, label, bare, domain, weak: ordinary || bare.length < SHORTEST_STRONG };
  });
}

function addName(names: LookalikeNames, name: ImitatedName) {
  const { bare } = name;
  const skeleton = fold(bare);
  const known = names.bySkeleton.get(skeleton);
  // A name that two platforms share belongs to the one that is called so.
  const rightful = known === undefined || (known.platform !== bare && name.platform === bare);
  if (rightful) names.bySkeleton.set(skeleton, name);
  if (name.domain.includes('.')) addDomain(names, name);
  if (name.weak || bare.length < SHORTEST_EDITED || known !== undefined) return;
  for (const form of shortened(bare)) names.byShortened.set(form, [...(names.byShortened.get(form) ?? []), name]);
}

function addDomain(names: LookalikeNames, name: ImitatedName) {
  const hyphened = name.domain.replaceAll('.', '-');
  names.byDomain.set(hyphened, name);
  names.domainStarts.add(hyphened.slice(0, hyphened.indexOf('-')));
}
