/** What speaks against a page or for it beside its own words: the mail that led there; and what lowers a warning, and never silences one: that it is a platform's honest client, a guide to it, or a piece of somebody's practice. */
import type { PlatformIndex } from '../../../platforms/index.ts';
import { siteDomains } from '../../../platforms/lookup.ts';
import type { Platform } from '../../../platforms/platform.ts';
import { isUnder, parseTarget, registrable } from '../../hosts/host.ts';
import type { OpenPage } from '../../open-page.ts';
import type { VerdictKind } from '../../verdict.ts';
import { bearsBareName } from './host-names.ts';
import type { KitTraits } from './kit.ts';
import { type RequestedData, titleParts } from '../content/page-content.ts';
import { isUsersContent } from './page-host.ts';
import { GUIDES, HOW } from '../content/vocabulary.ts';
import { hasWord, tokensOf } from '../content/words.ts';

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

/** Where a platform lets somebody in for another's site. */
const LETS_IN = /oauth|openid|authori[sz]e/i;
const LONGEST_SAID = 200;
const MOST_LINES = 60;
/** Words of a title that tells how; a single one may be a name. */
const SHORTEST_GUIDE = 3;
/** What is said of a piece of practice. */
const PRACTICE =
  /not affiliated|unaffiliated|unofficial|portfolio (?:project|piece)|(?:practi[cs]e|learning|educational|course|school|student|demo|hobby) (?:project|page|site|app|purposes?)|front-?end (?:practi[cs]e|challenge)|(?:übungs|schul)projekt|proyecto (?:educativo|escolar)|projet (?:étudiant|scolaire)|projeto (?:educacional|escolar)/i;

/** Whether a link has `platform` let people in and send them back to this host: it registered as the platform's client. */
export function isClientOf({ links }: Pick<OpenPage, 'links'>, host: string, platform: Platform): boolean {
  const own = registrable(host) || host;
  return links.some((href) => {
    const target = parseTarget(href);
    if (target.kind !== 'web' || !LETS_IN.test(target.path) || !returnsTo(target.query, own)) return false;
    return siteDomains(platform).some((domain) => isUnder(target.host, domain));
  });
}

function returnsTo(query: string, own: string): boolean {
  return [...new URLSearchParams(query).values()].some((value) => {
    const back = parseTarget(value);
    return back.kind === 'web' && isUnder(back.host, own);
  });
}

/**
 * Whoever practises building pages has nothing sent, and calls what they rebuilt a clone in its host or title, or tells on free hosting
 * that it is practice.
 */
export function isPractice({ title, text }: OpenPage, host: string, { script, away, standsAt }: KitTraits): boolean {
  if (script || away !== '') return false;
  if ([host, title].some((said) => /\bclone\b/i.test(said))) return true;
  if (standsAt !== 'free-hosting') return false;
  return text.split('\n', MOST_LINES).some((line) => line.length <= LONGEST_SAID && PRACTICE.test(line));
}

/**
 * Whether title or first headings tell how something is done, on a site's own ground and with nothing sent as kits do. Anybody can
 * write that, so it takes nothing from a warning but its certainty.
 */
export function isGuide({ title, headings }: OpenPage, { script, away, standsAt }: KitTraits): boolean {
  if (script || away !== '' || standsAt !== null) return false;
  return [...titleParts(title), ...headings.slice(0, 2)].some((said) => {
    const words = tokensOf(said);
    return words.length >= SHORTEST_GUIDE && (HOW.has(words[0] ?? '') || hasWord(words, GUIDES));
  });
}
