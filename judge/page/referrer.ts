/** What it means for a page that a mail led to it. */
import type { PlatformIndex } from '../../platforms/index.ts';
import type { Platform } from '../../platforms/platform.ts';
import type { VerdictKind } from '../verdict.ts';
import type { RequestedData } from './page-content.ts';
import { bearsBareName, isUsersContent } from './page-host.ts';

/** The mail that led to the page. */
export interface ReferrerMail {
  /** Id of the platform that the mail claimed, null where it named none. */
  platform: string | null;
  verdict: VerdictKind;
}

/** What the mail makes of a page that asks for a secret and is not the platform's. */
export interface ReferrerFinding {
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
export function referrerFinding(
  here: { host: string; url: string },
  requested: RequestedData,
  platforms: PlatformIndex,
  referrerMail: ReferrerMail | null,
  ownName: boolean,
): ReferrerFinding | null {
  if (!referrerMail || requested.strength === 'nothing') return null;
  // The first step of a sign-in, and an address, are asked for by many an honest page; only a proved lure makes it one.
  if ((requested.strength === 'first-step' || requested.strength === 'details') && referrerMail.verdict !== 'lure') return null;
  const platform = referrerMail.platform === null ? null : platforms.byId(referrerMail.platform);
  if (platform && bearsBareName(here.host, platform) && !isUsersContent(here.host, here.url)) return null;
  if (referrerMail.verdict === 'lure') return { kind: platform ? 'lure' : 'suspicious', platform };
  return referrerMail.verdict === 'suspicious' && platform && !ownName ? { kind: 'suspicious', platform } : null;
}

/** The platform whose genuine mail led to this host of its own, null where none did. */
export function genuineReferrer(
  host: string,
  requested: RequestedData,
  platforms: PlatformIndex,
  referrerMail: ReferrerMail | null,
): Platform | null {
  if (referrerMail?.verdict !== 'unsolicited' && referrerMail?.verdict !== 'requested') return null;
  if (requested.strength === 'nothing' || requested.strength === 'details') return null;
  return platforms.byWebHost(host).find(({ id }) => id === referrerMail.platform) ?? null;
}
