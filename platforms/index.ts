/** Questions to the list, each answered by one map look-up a label of the host asked about. */
import { NO_BRANDS, type BrandList } from './brands.ts';
import { lazily } from './lazily.ts';
import { cleanHost, gather, siteDomains, splitHostPath, upwards, walk } from './lookup.ts';
import type { Advisory, Platform, PlatformTable } from './platform.ts';

/** A confirmed sender: by its exact address, or by its domain. */
export interface SenderMatch {
  platform: Platform;
  match: 'address' | 'domain';
}

export interface PlatformIndex {
  /** The platforms, without the brands. */
  all: Platform[];
  brands: BrandList;
  advisories: Advisory[];
  /** The platform or brand of that id. */
  byId(id: string): Platform | null;
  /** Platforms of which `address` is a confirmed sender; where several share a domain, the claim settles it. */
  bySender(address: string): SenderMatch[];
  /** Platforms with which `domain` was seen, unconfirmed; never a voucher. */
  byUnconfirmedSender(domain: string): Platform[];
  /** Platforms on whose web domains `host` lies, the most specific domain first; then brands. */
  byWebHost(host: string): Platform[];
  /** Platforms whose own sign-in form has a field of that name or id. */
  byFieldName(name: string): Platform[];
  /** Whether strangers publish at `hostOrUrl`, though it may lie under the platform's own domains. */
  isUserContent(platform: Platform, hostOrUrl: string): boolean;
  /**
   * What is known of strangers' text in mail from `address`: `sender` where its purpose is to carry it, `abused` for a
   * security sender that was made to carry it, null otherwise. A domain in the list spares its confirmed addresses.
   */
  thirdPartyText(platform: Platform, address: string): 'sender' | 'abused' | null;
  /** Whether `host` carries the platform's genuine links by click tracking. */
  isClickHost(platform: Platform, host: string): boolean;
}

const PATH_DEPTH = 3;

/** Builds the index; done once a worker. */
export function createPlatformIndex(table: PlatformTable, brands: BrandList = NO_BRANDS): PlatformIndex {
  const all = table.platforms;
  const ids = new Map(all.map((platform) => [platform.id, platform]));
  const addresses = gather(all, (platform) => platform.senderAddresses);
  const selves = gather(all, (platform) => platform.senderDomains.map((sender) => sender.domain));
  const parents = gather(all, ({ senderDomains }) => senderDomains.filter((one) => !one.exact).map((one) => one.domain));
  const unconfirmed = gather(all, (platform) => platform.unconfirmedSenderDomains);
  const webDomains = gather(all, siteDomains);
  const fieldNames = lazily(() => gather(all, (platform) => platform.fieldNames ?? []));
  const content = lazily(() => new Map(all.map((platform) => [platform.id, new Set(platform.userContentHosts)])));
  const clicks = lazily(() => new Map(all.map((platform) => [platform.id, new Set(platform.clickHosts)])));

  return {
    all,
    brands,
    advisories: table.advisories ?? [],
    byId: (id) => ids.get(id) ?? brands.byId(id),
    bySender(address) {
      const wanted = cleanHost(address);
      const at = wanted.lastIndexOf('@');
      if (at < 1) return [];
      const exact = addresses.get(wanted) ?? [];
      const [self = '', ...above] = upwards(wanted.slice(at + 1));
      const under = [...(selves.get(self) ?? []), ...above.flatMap((name) => parents.get(name) ?? [])];
      return [
        ...exact.map((platform) => ({ platform, match: 'address' as const })),
        ...[...new Set(under)].filter((one) => !exact.includes(one)).map((platform) => ({ platform, match: 'domain' as const })),
      ];
    },
    byUnconfirmedSender: (domain) => walk(unconfirmed, domain),
    byFieldName: (name) => fieldNames().get(name.toLowerCase()) ?? [],
    byWebHost: (host) => [...walk(webDomains, host), ...brands.byHost(host)],
    isUserContent(platform, hostOrUrl) {
      const entries = content().get(platform.id);
      return entries !== undefined && entries.size > 0 && isContent(hostOrUrl, entries, platform.webDomains);
    },
    thirdPartyText(platform, address) {
      const wanted = cleanHost(address);
      if (platform.userContentSenders.includes(wanted)) return 'sender';
      if (platform.securitySendersAbused.includes(wanted)) return 'abused';
      const domain = wanted.slice(wanted.lastIndexOf('@') + 1);
      return !platform.senderAddresses.includes(wanted) && platform.userContentSenders.includes(domain) ? 'sender' : null;
    },
    isClickHost: (platform, host) => upwards(cleanHost(host)).some((name) => clicks().get(platform.id)?.has(name)),
  };
}

/** The name nearest to the host decides: `docs.google.com` before `google.com`, `account.x` before `*.x`. */
function isContent(hostOrUrl: string, entries: Set<string>, webDomains: string[]): boolean {
  const { host, path } = splitHostPath(hostOrUrl);
  for (const name of upwards(host)) {
    if (entries.has(name)) return true;
    for (let depth = 1; depth <= Math.min(path.length, PATH_DEPTH); depth += 1) {
      if (entries.has(`${name}/${path.slice(0, depth).join('/')}`)) return true;
    }
    if (name !== host && host !== `www.${name}` && entries.has(`*.${name}`)) return true;
    if (webDomains.includes(name)) return false;
  }
  return false;
}

/**
 * Whether facts of `tableDate` (ISO date) are older than a year at `now` (milliseconds since the epoch).
 * A date that cannot be read counts as old.
 */
export function isOutdated(tableDate: string, now: number): boolean {
  const yearAfter = new Date(tableDate);
  yearAfter.setUTCFullYear(yearAfter.getUTCFullYear() + 1);
  return !(now <= yearAfter.getTime());
}
