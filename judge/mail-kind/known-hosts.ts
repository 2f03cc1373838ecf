/** Which hosts in somebody's words lead to nobody unknown. */
import { APP_STORES, SOCIAL_HOSTS } from '../../platforms/hosts/social.ts';
import { MEETING_LINKS } from '../../platforms/correspondence.ts';
import type { PlatformIndex } from '../../platforms/index.ts';
import { DomainSet } from '../hosts/domain-set.ts';
import { isUnder, registrable } from '../hosts/host.ts';
import { hostKinds } from '../hosts/kinds.ts';
import { entriesOf } from '../../platforms/sourced.ts';

const VISITED_BY_ALL = new DomainSet([
  ...entriesOf(MEETING_LINKS).map(([host]) => host),
  ...entriesOf(APP_STORES),
  ...entriesOf(SOCIAL_HOSTS),
]);
/** Pages of a platform's own host on which a stranger's app or device is let in (RFC 6749, RFC 8628). */
const LETS_IN = /\/oauth2?\/(?:[\w.]+\/)?authori[sz]e|\/(?:common\/oauth2\/)?device(?:login|auth)?\/?$/;

/**
 * Does `hostAndPath` belong to the sender, to a meeting service, or to a listed platform? A thread's own page on the
 * platform's host is the platform's; a host on which anybody builds a site (`*.github.io`) is not.
 */
export function isKnownHostPath(hostAndPath: string, senderDomain: string, platforms: PlatformIndex): boolean {
  const slash = hostAndPath.indexOf('/');
  const host = slash < 0 ? hostAndPath : hostAndPath.slice(0, slash);
  const path = slash < 0 ? '/' : hostAndPath.slice(slash);
  if (LETS_IN.test(path)) return false;
  if (senderDomain !== '' && isUnder(host, senderDomain)) return true;
  const kinds = hostKinds(host, '/');
  if (kinds.freeHosting || kinds.shortLink || kinds.ip) return false;
  const sameOwner = registrable(host) !== '' && registrable(host) === registrable(senderDomain) && !kinds.mailboxProvider;
  if (sameOwner) return true;
  if (VISITED_BY_ALL.holds(host)) return true;
  return !kinds.userContent && platforms.byWebHost(host).some((platform) => !platforms.isUserContent(platform, host));
}
