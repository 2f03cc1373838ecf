/** Checks over all brands, run when the table is built: each problem is one line that names file, brand, reason. */
import { getDomain } from 'tldts';
import { brandFile, type BrandEntry, type BrandFile } from './brand-schema.ts';
import { keyOf, type RawFile } from './catalogue.ts';
import { unsortedKeys } from './checks/consistency.ts';
import { splitHostPath, upwards } from './lookup.ts';
import { FREE_HOSTING, MAILBOX_DOMAINS } from './open-domains.ts';
import { SHARED_SENDERS } from './hosts/shared-senders.ts';
import { entriesOf } from './sourced.ts';
import type { PlatformFile } from './schema.ts';

const MAILBOXES = new Set(entriesOf(MAILBOX_DOMAINS));
const SHARED = new Set(entriesOf(SHARED_SENDERS));
const HOSTING = new Set(entriesOf(FREE_HOSTING));

/** Files that keep the schema, and `<file>: <brand>: <reason>` for whatever may not ship. */
export interface BrandCatalogue {
  files: BrandFile[];
  problems: string[];
}

/** Reads and checks the files beside the platforms; throws nothing. */
export function checkBrands(raw: RawFile[], platforms: PlatformFile[]): BrandCatalogue {
  const taken = takenBy(platforms);
  const problems: string[] = [];
  const files: BrandFile[] = [];
  for (const { file, data } of raw) {
    const parsed = brandFile.safeParse(data);
    if (!parsed.success) {
      problems.push(...parsed.error.issues.map((issue) => `${file}: ${keyOf(issue.path)}: ${issue.message}`));
      continue;
    }
    files.push(parsed.data);
    problems.push(...unsortedKeys(data).map(({ key, reason }) => `${file}: ${key}: ${reason}`));
    if (file !== `${parsed.data.category}.json`) problems.push(`${file}: category: "${parsed.data.category}" is not the file's name`);
    let before = '';
    for (const brand of parsed.data.brands) {
      if (sortKey(brand) < before) problems.push(`${file}: ${brand.name}: stands out of order`);
      before = sortKey(brand);
      problems.push(...brandProblems(brand, taken).map((reason) => `${file}: ${brand.name}: ${reason}`));
    }
  }
  return { files, problems };
}

/** By which the brands of a file stand in order. */
export function sortKey({ name, domains }: BrandEntry): string {
  return `${name.toLowerCase()} ${domains[0]}`;
}

/** Names and web domains that are given away already, and to whom. */
export interface Taken {
  names: Map<string, string>;
  /** A platform holds whatever lies below its web and sender domains. */
  domains: Map<string, string>;
  /** A brand leaves room for another of the same house below its own. */
  brandDomains: Map<string, string>;
}

/** What the platforms hold. */
export function takenBy(platforms: PlatformFile[]): Taken {
  return {
    names: new Map(
      platforms.flatMap(({ id, name, aliases, weakAliases }) => [name, ...aliases, ...weakAliases].map((one) => [one.toLowerCase(), id])),
    ),
    domains: new Map(
      platforms.flatMap(({ id, senderDomains, webDomains }) => [...webDomains, ...senderDomains].map(({ domain }) => [domain, id])),
    ),
    brandDomains: new Map(),
  };
}

/** What speaks against one brand; lays claim to its name and domains for those that follow. */
export function brandProblems(brand: BrandEntry, taken: Taken): string[] {
  const found: string[] = [];
  for (const name of [brand.name, ...(brand.aliases ?? [])].map((one) => one.toLowerCase())) {
    const holder = taken.names.get(name);
    if (holder !== undefined) found.push(`its name is ${holder}'s already`);
    taken.names.set(name, holder ?? brand.name);
  }
  for (const domain of brand.domains) {
    const owner = ownerOf(domain, taken);
    if (owner !== null) found.push(`${domain} is ${owner}'s already`);
    const open = whyOpen(domain);
    if (open !== '') found.push(`${domain} ${open}`);
  }
  for (const page of [brand.changePassword, brand.twoFactorHelp]) {
    if (page && !upwards(splitHostPath(page).host).some((one) => brand.domains.includes(one))) found.push(`${page} lies elsewhere`);
  }
  for (const domain of brand.domains) taken.brandDomains.set(domain, brand.name);
  return found;
}

/** The platform or brand that holds `domain`, null where it is free. */
export function ownerOf(domain: string, taken: Taken): string | null {
  const above = upwards(domain).map((one) => taken.domains.get(one));
  return above.find((one) => one !== undefined) ?? taken.brandDomains.get(domain) ?? null;
}

/** Why `domain` is nobody's own site, '' where it may be somebody's. */
export function whyOpen(domain: string): string {
  if (MAILBOXES.has(domain)) return 'is a mailbox domain';
  if (SHARED.has(domain)) return 'is a shared sender';
  if (HOSTING.has(domain)) return 'is free hosting';
  return getDomain(domain, { allowPrivateDomains: true }) === null ? 'is a public suffix' : '';
}
