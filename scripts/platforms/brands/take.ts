/** Makes brand files of a list of brands in the form of brands.json: names cleaned, what is held already left to its holder. */
import { brandProblems, ownerOf, sortKey, takenBy, whyOpen } from '../../../platforms/brand-catalogue.ts';
import type { BrandEntry, BrandFile } from '../../../platforms/brand-schema.ts';
import { splitHostPath, upwards } from '../../../platforms/lookup.ts';
import type { PlatformFile } from '../../../platforms/schema.ts';
import type { Decisions } from './read.ts';
import { isOrdinary, type IsWord } from './words.ts';

/** One entry of the list; only what is used of it. */
export interface ListedBrand {
  name: string;
  webDomains: string[];
  categories: string[];
  regions?: string[];
  tfa?: string[];
  twoFactorHelp?: string;
  changePassword?: string;
  /** Id of the platform that it is. */
  listedAs?: string;
}

export interface BrandList {
  meta: { made: string; sources: { brands: string; [about: string]: string } };
  brands: ListedBrand[];
}

export interface Taking {
  files: BrandFile[];
  /** `<name>: <reason>` for whatever of the list is no brand of ours. */
  left: string[];
}

/**
 * The brand files that `list` makes beside `platforms`.
 * @param old today's files: what a person added there under a source of its own stays
 */
export function takeBrands(list: BrandList, platforms: PlatformFile[], decisions: Decisions, isWord: IsWord, old: BrandFile[]): Taking {
  const left: string[] = [];
  const taken = takenBy(platforms);
  const byCategory = new Map<string, BrandEntry[]>();
  const called = new Map(old.flatMap(({ brands }) => brands.map(({ name, also }) => [name, also] as const)));
  const put = (category: string, brand: BrandEntry): void => {
    const problems = brandProblems(brand, taken);
    if (problems.length > 0) left.push(`${brand.name}: ${problems.join(', ')}`);
    else byCategory.set(category, [...(byCategory.get(category) ?? []), brand]);
  };
  for (const { category, brands } of old) for (const brand of brands) if (brand.source !== undefined) put(category, brand);
  for (const [name, entries] of sameName(
    list.brands.filter((one) => one.listedAs === undefined),
    decisions.renamed,
  )) {
    const why = decisions.leftOut[name];
    if (why !== undefined) {
      left.push(`${name}: ${why}`);
      continue;
    }
    const domains = [...new Set(entries.flatMap((one) => one.webDomains))].filter((domain) => whyOpen(domain) === '');
    const free = domains.filter((domain) => ownerOf(domain, taken) === null);
    if (free.length < domains.length) left.push(`${name}: ${domains.filter((one) => !free.includes(one)).join(', ')} held already`);
    if (free.length > 0)
      put(entries[0]?.categories[0] ?? 'other', { ...brandOf(name, free, entries, decisions, isWord), ...alsoOf(called.get(name)) });
  }
  const files = [...byCategory.entries()].map(([category, brands]) => ({
    brands: brands.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1)),
    category,
    date: list.meta.made,
    sources: {
      brands: shortly(list.meta.sources.brands),
      changePassword: shortly(list.meta.sources['changePassword, sharesCredentialsWith'] ?? ''),
    },
  }));
  return { files: files.toSorted((a, b) => (a.category < b.category ? -1 : 1)), left };
}

/** Further names a person added. */
function alsoOf(also: string[] | undefined): Pick<BrandEntry, 'also'> {
  return also ? { also } : {};
}

/** One brand's sites in several countries are one brand. */
function sameName(brands: ListedBrand[], renamed: Record<string, string>): Map<string, ListedBrand[]> {
  const byName = new Map<string, ListedBrand[]>();
  const spelled = new Map<string, string>();
  for (const brand of brands) {
    const name = renamed[brand.name] ?? cleanName(brand.name);
    const known = spelled.get(name.toLowerCase()) ?? name;
    spelled.set(name.toLowerCase(), known);
    byName.set(known, [...(byName.get(known) ?? []), brand]);
  }
  return byName;
}

/** Without a country or second name in brackets. */
function cleanName(name: string): string {
  return name.replace(/\s*[([][^)\]]*[)\]]/g, '').trim();
}

function brandOf(name: string, domains: string[], entries: ListedBrand[], decisions: Decisions, isWord: IsWord): BrandEntry {
  const own = (url: string | undefined): boolean =>
    url !== undefined && url.startsWith('https://') && upwards(splitHostPath(url).host).some((one) => domains.includes(one));
  const changePassword = entries.map((one) => one.changePassword).find(own);
  const twoFactorHelp = entries.map((one) => one.twoFactorHelp).find(own);
  const methods = [...new Set(entries.flatMap((one) => one.tfa ?? []))];
  const everywhere = entries.some((one) => (one.regions ?? []).length === 0);
  // A country after a minus is one that it does not serve.
  const regions = [...new Set(entries.flatMap((one) => one.regions ?? []))].filter((one) => !one.startsWith('-')).toSorted();
  const ordinary = decisions.ordinary.includes(name) || (!decisions.distinct.includes(name) && isOrdinary(name, isWord));
  return {
    ...(changePassword !== undefined && { changePassword }),
    domains,
    ...(methods.length > 0 && { methods }),
    name,
    ...(ordinary && { ordinary }),
    ...(!everywhere && regions.length > 0 && { regions }),
    ...(twoFactorHelp !== undefined && { twoFactorHelp }),
  };
}

/** What is named before the list of keys. */
function shortly(source: string): string {
  return source.split(':')[0] ?? '';
}
