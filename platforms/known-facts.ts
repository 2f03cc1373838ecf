/** What is known of each platform and brand, and from where: for people to look up, so it ships apart from what the judge reads. */
import type { BrandList } from './brands.ts';
import type { Platform } from './platform.ts';

/** What a fact tells; the pages among them are links. */
export const FACT_KINDS = [
  'sender',
  'exact-sender',
  'sender-address',
  'unconfirmed-sender',
  'site',
  'two-factor',
  'no-two-factor',
  'twoFactor',
  'twoFactorHelp',
  'twoFactorPath',
  'changePassword',
  'reset',
  'sessions',
  'connectedApps',
  'genuineMailHelp',
  'genuineMailPath',
  'report-address',
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** One fact: a host, an address, an https page, a method or words. */
export interface KnownFact {
  kind: FactKind;
  value: string;
  confidence?: 'high' | 'medium';
  /** Who says so. */
  sources: string[];
}

/** One platform or brand with all that is known of it. */
export interface KnownEntry {
  id: string;
  name: string;
  aliases: string[];
  /** No sender of it is confirmed, so nothing ever vouches for its mail. */
  isVouchedFor: boolean;
  /** ISO day of the facts. */
  date: string;
  /** Two-letter countries it serves; none where it serves all, or where no source says. */
  regions: string[];
  facts: KnownFact[];
}

/** Made once: comparing without it costs several times as much. */
const byName = new Intl.Collator().compare;

/** How sure a fact is, and by their numbers who says so. */
export type PackedSaying = [confidence: '' | 'high' | 'medium', ...sources: number[]];

/** `facts.json`: who says what `platforms.json` and `brands.json` hold. */
export interface PackedFacts {
  /** Everybody who says something, once. */
  sources: string[];
  /** By id: the ISO day, and in the order of `factsOf` who says each fact. */
  platforms: Record<string, { date: string; regions?: string[]; said: PackedSaying[] }>;
  brands: {
    /** ISO day of whatever has none of its own. */
    date: string;
    /** Who says so, where a brand names nobody else. */
    source: string;
    /** Who names pages to change a password. */
    pageSource: string;
    /** A line a brand, in the order of `brands.json`: regions parted by blanks, source, date, parted by tabs. */
    rows: string;
  };
}

/** What the judge knows of a platform, fact by fact. */
export function factsOf(platform: Platform): Pick<KnownFact, 'kind' | 'value'>[] {
  const all = (kind: FactKind, values: readonly string[]): Pick<KnownFact, 'kind' | 'value'>[] => values.map((value) => ({ kind, value }));
  const { home: _, ...pages } = platform.pages;
  return [
    ...platform.senderDomains.flatMap(({ domain, exact }) => all(exact ? 'exact-sender' : 'sender', [domain])),
    ...all('sender-address', platform.senderAddresses),
    ...all('unconfirmed-sender', platform.unconfirmedSenderDomains),
    ...all('site', platform.webDomains),
    ...all(
      'site',
      (platform.topLevelDomains ?? []).map((label) => `.${label}`),
    ),
    ...all('no-two-factor', platform.twoFactor ? [] : ['']),
    ...all('two-factor', platform.twoFactorMethods),
    ...Object.entries(pages).flatMap(([kind, value]) => all(kind as FactKind, [value])),
    ...all('report-address', platform.reportAddress === '' ? [] : [platform.reportAddress]),
  ];
}

/** All entries by name, from the tables that the judge reads and from who said what stands in them. */
export function openFacts(packed: PackedFacts, platforms: Platform[], brands: BrandList): KnownEntry[] {
  const listed = platforms.map((platform) => {
    const { date = '', regions = [], said = [] } = packed.platforms[platform.id] ?? {};
    return entryOf(platform, date, regions, (_, at) => {
      const [confidence = '', ...sources] = said[at] ?? [];
      return { ...(confidence !== '' && { confidence }), sources: sources.map((one) => packed.sources[one] ?? '') };
    });
  });
  const { date, pageSource, rows, source } = packed.brands;
  const lines = rows.split('\n');
  const unvouched = brands.all().map((brand, at) => {
    const [regions = '', own = '', day = ''] = lines[at]?.split('\t') ?? [];
    return entryOf(brand, day || date, regions.split(' ').filter(Boolean), (kind) => ({
      sources: [own || (kind === 'changePassword' ? pageSource : source)],
    }));
  });
  return [...listed, ...unvouched].toSorted((a, b) => byName(a.name, b.name));
}

function entryOf(
  platform: Platform,
  date: string,
  regions: string[],
  saidBy: (kind: FactKind, at: number) => Pick<KnownFact, 'confidence' | 'sources'>,
): KnownEntry {
  const { aliases, id, name, senderAddresses, senderDomains } = platform;
  const facts = factsOf(platform).map((fact, at) => ({ ...fact, ...saidBy(fact.kind, at) }));
  return { id, name, aliases, isVouchedFor: senderAddresses.length + senderDomains.length > 0, date, regions, facts };
}

/**
 * Entries that `typed` means, the likeliest first: by the beginning of a name, of a word in it, or of a domain; a whole
 * address or link is looked up by its host. Nothing is found by nothing.
 */
export function searchFacts(entries: KnownEntry[], typed: string): KnownEntry[] {
  const wanted = folded(typed)
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^.*@/, '')
    .split(/[/?#]/)[0];
  if (!wanted) return [];
  const ranked = entries.map((entry) => ({ entry, rank: rankOf(entry, wanted) }));
  return [0, 1, 2].flatMap((rank) => ranked.filter((one) => one.rank === rank).map(({ entry }) => entry));
}

function rankOf({ aliases, facts, name }: KnownEntry, wanted: string): number {
  const names = [name, ...aliases].map(folded);
  if (names.some((one) => one.startsWith(wanted))) return 0;
  if (names.some((one) => one.includes(` ${wanted}`))) return 1;
  const domains = facts.filter(({ kind }) => kind === 'site' || kind.endsWith('sender')).map(({ value }) => value);
  return domains.some((domain) => domain.startsWith(wanted) || wanted === domain || wanted.endsWith(`.${domain}`)) ? 2 : 3;
}

/** Case and accents do not count. */
function folded(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .trim();
}
