/** What is known of each platform and brand, and from where: for people to look up, so it ships apart from what the judge reads. */
import type { BrandList } from './brands.ts';

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
  'twoFactorWords',
  'changePassword',
  'reset',
  'sessions',
  'connectedApps',
  'genuineMailHelp',
  'genuineMailWords',
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

/** `facts.json`. */
export interface PackedFacts {
  platforms: KnownEntry[];
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

/** All entries by name; the brands from the list that the judge reads. */
export function openFacts(packed: PackedFacts, brands: BrandList): KnownEntry[] {
  const { date, pageSource, rows, source } = packed.brands;
  const lines = rows.split('\n');
  const ofBrands = brands.all().map(({ id, name, pages, twoFactorMethods, webDomains }, at): KnownEntry => {
    const [regions = '', own = '', day = ''] = lines[at]?.split('\t') ?? [];
    const sources = [own || source];
    const fact = (kind: FactKind, value: string, who = sources): KnownFact => ({ kind, value, sources: who });
    return {
      id,
      name,
      aliases: [],
      isVouchedFor: false,
      date: day || date,
      regions: regions.split(' ').filter(Boolean),
      facts: [
        ...webDomains.map((domain) => fact('site', domain)),
        ...twoFactorMethods.map((method) => fact('two-factor', method)),
        ...(pages.twoFactorHelp ? [fact('twoFactorHelp', pages.twoFactorHelp)] : []),
        ...(pages.changePassword ? [fact('changePassword', pages.changePassword, [own || pageSource])] : []),
      ],
    };
  });
  return [...packed.platforms, ...ofBrands].toSorted((a, b) => a.name.localeCompare(b.name));
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
