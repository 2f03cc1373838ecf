/** Sites of a platform beside those that its facts confirm. */
import { SISTER_SITES } from '../../platforms/hosts/sister-sites.ts';
import type { Platform } from '../../platforms/platform.ts';
import { BORNE_BY_MANY } from '../../platforms/on-other-sites.ts';
import { entriesOf } from '../../platforms/sourced.ts';
import { isUnder } from '../hosts/host.ts';
import { isCalledAfterHost, isUsersContent } from './page-host.ts';

const BY_MANY = new Set(entriesOf(BORNE_BY_MANY));
const SISTERS = entriesOf(SISTER_SITES);

/**
 * Whether the platform, as far as anybody knows, has this host too: it sends its mail or keeps its pictures there, or it is
 * named as a site of its own. A page there may bear its name; nothing is vouched for.
 */
export function isSisterSite(host: string, { id, senderDomains, unconfirmedSenderDomains, assetDomains = [] }: Platform): boolean {
  const domains = [
    ...senderDomains.map(({ domain }) => domain),
    ...unconfirmedSenderDomains,
    ...assetDomains,
    ...SISTERS.filter(([platform]) => platform === id).flatMap(([, sites]) => sites),
  ];
  return domains.some((domain) => isUnder(host, domain)) && !isUsersContent(host, '');
}

/** Whether the host and the page bear a name that many houses share, each with its town's: one of them is at home there. */
export function isOfManyHouses(host: string, platform: Platform, presenting: string[]): boolean {
  return BY_MANY.has(platform.id) && /\.[a-z]{2}$/.test(host) && isCalledAfterHost(host, platform, presenting);
}
