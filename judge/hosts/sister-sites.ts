/** Sites of a platform or brand beside those that its facts confirm. They accuse nobody, and nothing is vouched for by them. */
import { HOUSES } from '../../platforms/hosts/houses.ts';
import { FURTHER_DOMAINS } from '../../platforms/hosts/further-domains.ts';
import { OWNERS_DOMAINS } from '../../platforms/hosts/owners-domains.ts';
import { LENT_SISTERS, SISTER_SHORTENERS, SISTER_SITES } from '../../platforms/hosts/sister-sites.ts';
import { upwards } from '../../platforms/lookup.ts';
import type { PlatformIndex } from '../../platforms/index.ts';
import type { Platform } from '../../platforms/platform.ts';
import { entriesOf } from '../../platforms/sourced.ts';
import { DomainSet, domainsOf } from './host.ts';
import { hostKinds } from './kinds.ts';

const OWNERS = new Map<string, Set<string>>();
for (const [id, domains] of entriesOf([...SISTER_SITES, ...OWNERS_DOMAINS, ...FURTHER_DOMAINS]))
  for (const domain of domains) OWNERS.set(domain, (OWNERS.get(domain) ?? new Set()).add(id));

const OWNERS_HOSTS = new DomainSet(OWNERS.keys());
const SHORTENERS = new DomainSet(entriesOf(SISTER_SHORTENERS));
const LENT = new DomainSet(entriesOf(LENT_SISTERS));

const HOUSES_OF = new Map<string, Set<string>[]>();
for (const ids of entriesOf(HOUSES)) {
  const house = new Set(ids);
  for (const id of house) HOUSES_OF.set(id, [...(HOUSES_OF.get(id) ?? []), house]);
}

/** Whether customers have hosts or pages of their own on this further site of somebody's. */
export function isLentSister(host: string): boolean {
  return LENT.holds(host);
}

/** Whether the host is a further one of somebody's that shortens addresses. */
export function isSisterShortener(host: string): boolean {
  return SHORTENERS.holds(host);
}

/** Whether both are listed platforms of one owner. */
export function isOfOneHouse(id: string, other: string): boolean {
  return id !== other && (HOUSES_OF.get(id)?.some((house) => house.has(other)) ?? false);
}

/** Whether `host` is the own site of another platform of the same owner, and no place where anybody publishes. */
export function isOfTheirHouse(hostAndPath: string, { id }: Platform, platforms: PlatformIndex): boolean {
  if (!HOUSES_OF.has(id)) return false;
  const [host = ''] = hostAndPath.split('/', 1);
  return (
    !hostKinds(host, '').userContent &&
    platforms.byWebHost(host).some((other) => isOfOneHouse(id, other.id) && !platforms.isUserContent(other, hostAndPath))
  );
}

/**
 * Whether the platform, as far as anybody knows, has this host too: it sends its mail or keeps its pictures there, or it is
 * named as a site of its own. A page there may bear its name, and its mail may come from there.
 */
export function isSisterSite(host: string, platform: Platform): boolean {
  return (isOwnedBy(host, platform.id) || listedBeside(platform).holds(host)) && !hostKinds(host, '').userContent;
}

const listedBeside = domainsOf(({ senderDomains, unconfirmedSenderDomains, assetDomains = [] }: Platform) => [
  ...senderDomains.map(({ domain }) => domain),
  ...unconfirmedSenderDomains,
  ...assetDomains,
]);

function isOwnedBy(host: string, id: string): boolean {
  return OWNERS_HOSTS.holds(host) && upwards(host).some((domain) => OWNERS.get(domain)?.has(id));
}

/** Whether a platform or brand has a further site there: what its page says of others is its own matter. */
export function isAnySister(host: string): boolean {
  return OWNERS_HOSTS.holds(host);
}
