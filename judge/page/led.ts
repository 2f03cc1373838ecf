/** What a page owes to the mail that led to it. */
import type { PlatformIndex } from '../../platforms/index.ts';
import type { Platform } from '../../platforms/types.ts';
import type { VerdictKind } from '../types.ts';
import type { Asked } from './asks.ts';
import { bearsBareName, isUsersContent } from './place.ts';

/** The mail that led to the page. */
export interface LedFrom {
  /** Id of the platform that the mail claimed, null where it named none. */
  platform: string | null;
  verdict: VerdictKind;
}

/** What the mail makes of a page that asks for a secret and is not the platform's. */
export interface Led {
  kind: 'lure' | 'suspicious';
  /** Null where the mail named nobody. */
  platform: Platform | null;
}

/**
 * What it means for a page on a strange host that this mail led to it; null for nothing.
 * The page behind a proved lure is its other half, whatever it says of itself. A mail that is only odd, or a lure
 * that named nobody, is no proof against a page: then it is at most suspicious, and one that says openly whose it is
 * (`ownName`) is left alone by an odd mail.
 */
export function ledBy(here: { host: string; url: string }, asked: Asked, platforms: PlatformIndex, ledFrom: LedFrom | null, ownName: boolean): Led | null {
  if (!ledFrom || asked.strength === 'nothing') return null;
  // The first step of a sign-in is asked for by many an honest page; only a proved lure makes it one.
  if (asked.strength === 'first-step' && ledFrom.verdict !== 'lure') return null;
  const platform = ledFrom.platform === null ? null : platforms.byId(ledFrom.platform);
  if (platform && bearsBareName(here.host, platform) && !isUsersContent(here.host, here.url)) return null;
  if (ledFrom.verdict === 'lure') return { kind: platform ? 'lure' : 'suspicious', platform };
  return ledFrom.verdict === 'suspicious' && platform && !ownName ? { kind: 'suspicious', platform } : null;
}

/** The platform whose genuine mail led to this host of its own, null where none did. */
export function arrivedAt(host: string, asked: Asked, platforms: PlatformIndex, ledFrom: LedFrom | null): Platform | null {
  if (ledFrom?.verdict !== 'unsolicited' && ledFrom?.verdict !== 'requested') return null;
  if (asked.strength === 'nothing') return null;
  return platforms.byWebHost(host).find(({ id }) => id === ledFrom.platform) ?? null;
}
