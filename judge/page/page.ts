/** Judges one page: does it ask for secrets in the name of somebody whose host it is not on? Pure and synchronous. */
import type { Platform } from '../../platforms/types.ts';
import { isUnder } from '../hosts/under.ts';
import type { Knowledge } from '../knowledge.ts';
import type { OpenPage, Verdict } from '../types.ts';
import { askedFor, type Asked } from './asks.ts';
import { claimsOf, type PageClaim } from './claims.ts';
import { foreignOf } from './leaning.ts';
import { namesNobody } from './alone.ts';
import { arrivedAt, ledBy, type Led, type LedFrom } from './led.ts';
import { bearsBareName, holdsWord, hostOf, isPlatformsGround, isPrivateHost, namesOwnHost } from './place.ts';
import { pointedTo } from './pointing.ts';
import { textsOf, titleParts } from './texts.ts';
import { arrivedVerdict, pageVerdict, silent } from './verdict.ts';

/** The tables that pages are judged by. */
export type PageKnowledge = Pick<Knowledge, 'platforms' | 'names' | 'lookalikes'>;

/** What memory tells about the person and this page. */
export interface PageRemembered {
  /** The person's trusted sites: hosts or registrable domains. */
  trustedSites: string[];
  ledFrom: LedFrom | null;
}

/** Points from which a claim is proved, and from which it deserves a warning. */
const LURE = 4;
const SUSPICIOUS = 2.5;
/** An ordinary word as a name: in this many places of presenting itself, and with these points. */
const ALL_OVER = 3;
const ALL_OVER_POINTS = 6;
/** A page that only begins to ask, or that names its own host too, must say more. */
const FIRST_STEP_MORE = 1;
const OWN_NAME_MORE = 2.5;
/** A site that no list knows. */
const STRANGER = 4.5;

/** The verdict on `page`: 'lure', 'suspicious' or 'none'. Never throws on data of the type's shape. */
export function judgePage(page: OpenPage, know: PageKnowledge, remembered: PageRemembered): Verdict {
  const host = hostOf(page.url);
  if (host === null || isPrivateHost(host)) return silent();
  const asked = askedFor(page);
  if (isPlatformsGround(host, page.url, know.platforms)) {
    const arrived = arrivedAt(host, asked, know.platforms, remembered.ledFrom);
    return arrived && remembered.ledFrom ? arrivedVerdict(arrived, host, remembered.ledFrom) : silent();
  }
  if (asked.strength === 'nothing') return silent();
  // The person's own word for a site outweighs a mail that led there; what the page itself pretends still counts.
  const trusted = remembered.trustedSites.some((entry) => isUnder(host, entry));
  const finding = findPretence(page, host, asked, know, trusted ? null : remembered.ledFrom);
  if (!finding) return silent();
  return pageVerdict({ page, host, asked, ...finding }, remembered.trustedSites);
}

export interface Pretence {
  kind: 'lure' | 'suspicious';
  /** Null where the page names nobody. */
  platform: Platform | null;
  /** False for a site that is on no list. */
  listed: boolean;
  claim: PageClaim | null;
  /** Domain that everything on the page points to. */
  pointsTo: string;
  ledHere: boolean;
}

function findPretence(page: OpenPage, host: string, asked: Asked, know: PageKnowledge, ledFrom: LedFrom | null): Pretence | null {
  const texts = textsOf(page);
  const foreign = foreignOf(page, host);
  const nobody = namesNobody(texts);
  const claims = claimsOf({ page, host, texts, foreign, namesNobody: namesNobody(texts, know.names) }, know);
  const presenting = [...titleParts(page.title), ...page.siteNames, ...page.headings.slice(0, 3)];
  const more = asked.strength === 'first-step' ? FIRST_STEP_MORE : 0;
  const holders = know.platforms.byWebHost(host);
  const best = claims.listed.find((claim) => !holders.includes(claim.platform) && !bearsBareName(host, claim.platform));
  const ownName = namesOwnHost(host, presenting) && !best?.places.includes('host');
  const bar = more + (ownName ? OWN_NAME_MORE : 0);
  const led = ledBy({ host, url: page.url }, asked, know.platforms, ledFrom, ownName);
  const sameName = led !== null && led.platform?.id === best?.platform.id;
  if (best && proves(best, bar)) return pretence('lure', best, true, sameName);
  const named = best?.certain === true || (best?.likely === true && !ownName && !holdsWord(host, best.platform));
  const looksLike = best !== undefined && named && best.points >= SUSPICIOUS + bar;
  // Mail and page, each odd in the same name, prove each other.
  if (best && looksLike && sameName) return pretence('lure', best, true, true);
  if (led?.kind === 'lure') return ledPretence(led);
  if (best && looksLike) return pretence('suspicious', best, true, false);
  if (led) return ledPretence(led);
  const stranger = claims.unlisted[0];
  if (stranger?.certain && stranger.tied && stranger.points >= STRANGER + bar) return pretence('suspicious', stranger, false, false);
  const pointed = asked.strength === 'secret' && !ownName ? pointedTo(page, foreign, know.platforms, host, nobody) : null;
  return pointed && { kind: 'suspicious', listed: pointed.platform !== null, claim: null, ledHere: false, platform: pointed.platform, pointsTo: pointed.domain };
}

/** A proved claim; one by an ordinary word must be made all over the page. */
function proves({ certain, points, presented }: PageClaim, bar: number): boolean {
  return points >= LURE + bar && (certain || (presented >= ALL_OVER && points >= ALL_OVER_POINTS + bar));
}

function pretence(kind: Pretence['kind'], claim: PageClaim, listed: boolean, ledHere: boolean): Pretence {
  return { kind, platform: claim.platform, listed, claim, pointsTo: '', ledHere };
}

/** The mail alone speaks against the page, which names nobody. */
function ledPretence({ kind, platform }: Led): Pretence {
  return { kind, platform, listed: platform !== null, claim: null, pointsTo: '', ledHere: true };
}
