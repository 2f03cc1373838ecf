/**
 * The brands as they ship: a few long strings, opened when they are first asked, for a worker starts often and most
 * mails name none of them. A brand becomes a `Platform` only when it is hit.
 */
import { barePlatform } from './bare-platform.ts';
import { upwards, cleanHost } from './lookup.ts';
import type { Platform } from './platform.ts';

/** `brands.json`. */
export interface PackedBrands {
  /** ISO date of the newest facts. */
  date: string;
  /** Which lists the facts come from. */
  sources: string[];
  /** A line a brand, fields of `FIELDS` parted by tabs. */
  rows: string;
  /** A line a key, sorted: a folded word that a name begins with, and the numbers of its brands. */
  keys: string;
}

/** What stands in a row, in this order; lists are parted by blanks, names by bars, and pages are as `shortPage` writes them. */
export const FIELDS = ['name', 'domains', 'category', 'ordinary', 'methods', 'twoFactorHelp', 'changePassword', 'aliases'] as const;

export interface BrandList {
  readonly size: number;
  date: string;
  sources: string[];
  /** The brand that is filed under `id`, its first web domain. */
  byId(id: string): Platform | null;
  /** Brands on whose web domains `host` lies. */
  byHost(host: string): Platform[];
  /** Brands of which a name begins with the folded word `key`. */
  byKey(key: string): Platform[];
  /** Every web domain of every brand, in the order of the brands. */
  domains(): string[];
  /** Every brand; makes them all, so for lists that people look through. */
  all(): Platform[];
}

/** Opens the packed brands; nothing is read before the first question. */
export function openBrands(packed: PackedBrands): BrandList {
  const made = new Map<number, Platform>();
  let rows: string[] | null = null;
  let hosts: Map<string, number> | null = null;
  let keys: Map<string, string> | null = null;
  const rowsOf = (): string[] => (rows ??= packed.rows === '' ? [] : packed.rows.split('\n'));
  const hostsOf = (): Map<string, number> =>
    (hosts ??= new Map(rowsOf().flatMap((row, at) => (row.split('\t', 2)[1] ?? '').split(' ').map((domain) => [domain, at] as const))));
  const at = (index: number): Platform => {
    const known = made.get(index) ?? asPlatform(rowsOf()[index] ?? '');
    made.set(index, known);
    return known;
  };
  return {
    get size() {
      return rowsOf().length;
    },
    date: packed.date,
    sources: packed.sources,
    byId(id) {
      const index = hostsOf().get(id);
      const brand = index === undefined ? null : at(index);
      return brand?.id === id ? brand : null;
    },
    byHost: (host) => [...new Set(upwards(cleanHost(host)).flatMap((name) => hostsOf().get(name) ?? []))].map(at),
    byKey(key) {
      keys ??= new Map(packed.keys.split('\n').map((line) => [line.slice(0, line.indexOf(' ')), line] as const));
      return keys.get(key)?.split(' ').slice(1).map(Number).map(at) ?? [];
    },
    domains: () => [...hostsOf().keys()],
    all: () => rowsOf().map((_, index) => at(index)),
  };
}

/** No address holds it (RFC 3986). */
const HOME = '^';

/** `page`, an https address of the brand `id`, without what a row says already; `pageOf` gives it back. */
export function shortPage(page: string, id: string): string {
  return page.replace('https://', '').replace(id, HOME);
}

function pageOf(short: string, id: string): string {
  return `https://${short.replace(HOME, id)}`;
}

/** For whoever needs platforms alone. */
export const NO_BRANDS: BrandList = openBrands({ date: '', sources: [], rows: '', keys: '' });

/** One row as the judge sees it: no sender is confirmed, so nothing ever vouches for it. */
function asPlatform(row: string): Platform {
  const fields = row.split('\t');
  const field = (name: (typeof FIELDS)[number]): string => fields[FIELDS.indexOf(name)] ?? '';
  const list = (name: (typeof FIELDS)[number]): string[] => field(name).split(' ').filter(Boolean);
  const webDomains = list('domains');
  const id = webDomains[0] ?? '';
  return barePlatform({
    id,
    name: field('name'),
    aliases: field('aliases').split('|').filter(Boolean),
    category: field('category'),
    brand: true,
    commonWord: field('ordinary') !== '',
    webDomains,
    pages: {
      home: `https://${id}/`,
      ...(field('twoFactorHelp') && { twoFactorHelp: pageOf(field('twoFactorHelp'), id) }),
      ...(field('changePassword') && { changePassword: pageOf(field('changePassword'), id) }),
    },
    twoFactorMethods: list('methods'),
  });
}
