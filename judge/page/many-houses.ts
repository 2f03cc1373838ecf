/** Names that many houses share. */
import { BORNE_BY_MANY } from '../../platforms/on-other-sites.ts';
import type { Platform } from '../../platforms/platform.ts';
import { entriesOf } from '../../platforms/sourced.ts';
import { isCalledAfterHost } from './page-host.ts';

const BY_MANY = new Set(entriesOf(BORNE_BY_MANY));

/** Whether the host and the page bear a name that many houses share, each with its town's: one of them is at home there. */
export function isOfManyHouses(host: string, platform: Platform, presenting: string[]): boolean {
  return BY_MANY.has(platform.id) && /\.[a-z]{2}$/.test(host) && isCalledAfterHost(host, platform, presenting);
}
