/** A page that names nobody, not even itself, while every address on it leads to one other site. */
import type { PlatformIndex } from '../../platforms/index.ts';
import type { Platform } from '../../platforms/types.ts';
import { registrable } from '../hosts/host.ts';
import type { OpenPage } from '../types.ts';
import { isAccountPage, isPlatformHost, type Foreign } from './leaning.ts';

const FEWEST = 2;

/** The other site: a platform with its account pages, or an unlisted one that the secrets are sent to as well. */
export function pointedTo(page: OpenPage, foreign: Foreign[], platforms: PlatformIndex): { platform: Platform | null; domain: string } | null {
  if (page.title !== '' || page.siteNames.length > 0) return null;
  const [first] = foreign;
  const domains = new Set(foreign.map((one) => registrable(one.host)));
  const domain = first ? registrable(first.host) : '';
  if (!first || domain === '') return null;
  const platform = platforms.byWebHost(first.host)[0] ?? null;
  if (platform && foreign.every((one) => isPlatformHost(one.host, platform))) {
    return foreign.some((one) => one.kind !== 'form' && isAccountPage(one)) ? { platform, domain } : null;
  }
  const sentThere = foreign.length >= FEWEST && foreign.some((one) => one.kind === 'form');
  return domains.size === 1 && sentThere ? { platform: null, domain } : null;
}
