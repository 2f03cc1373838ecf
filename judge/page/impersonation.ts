/** Whom a page on a strange host pretends to be, and what it owes to the mail that led to it: proofs and doubts in their order, on top of the points of each claim. */
import type { Platform } from '../../platforms/platform.ts';
import { registrable } from '../hosts/host.ts';
import { isAnySister, isLentSister, isSisterSite } from '../hosts/sister-sites.ts';
import type { OpenPage } from '../open-page.ts';
import type { Rules } from '../rules.ts';
import { claimsOf } from './claims/claims.ts';
import {
  isBare,
  isCalledSignIn,
  namesNoOtherBrand,
  type PageText,
  type RequestedData,
  seenSiteNames,
  textsOf,
  titleParts,
} from './content/page-content.ts';
import {
  isClientOf,
  isGuide,
  isPractice,
  referrerFinding,
  type ReferrerFinding,
  type ReferrerMail,
} from './circumstances/circumstances.ts';
import {
  asHostsWrite,
  bearsBareName,
  holdsWord,
  isCalledAfterHost,
  isNameWithMatter,
  isOfAnyMatter,
  isOfManyHouses,
  isUnknownCountry,
  namesOwnHost,
  isFirmsLabel,
} from './circumstances/host-names.ts';
import { withoutDisguises } from './claims/disguised-names.ts';
import { isBuiltAsKit, type KitTraits, kitTraitsOf } from './circumstances/kit.ts';
import { type OutboundLink, outboundLinksOf, outboundSiteOf } from './claims/outbound-links.ts';
import { isIdentityServer, isUsersContent, speaksLikeCompanyCopy } from './circumstances/page-host.ts';
import { isOfPretext, isVote, type Pretext, pretextOf } from './content/pretext.ts';
import type { PageClaim, SignalPlace } from './claims/scorecard.ts';
import { spelledBy } from './claims/spelled-hosts.ts';

/** Whom a page pretends to be, and how that is known. */
export interface Impersonation {
  kind: 'lure' | 'suspicious';
  /** Null where the page names nobody. */
  platform: Platform | null;
  /** False for a site that is on no list. */
  listed: boolean;
  claim: PageClaim | null;
  /** Domain that everything on the page points to. */
  pointsTo: string;
  /** A mail led to the page, and speaks against it. */
  fromMail: boolean;
  /** Where the page names nobody and is built as kits are. */
  kit: KitTraits | null;
}

/** The tables that pages are judged by. */
export type PageRules = Pick<Rules, 'platforms' | 'names' | 'ordinaryNames' | 'lookalikes'>;

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
const UNLISTED_SITE = 4.5;

/** Where a page says whose it is, rather than speaks of somebody. */
const CALLING = new Set<SignalPlace>(['title', 'site-name', 'logo', 'legal', 'heading']);

/** What nobody has who does not copy. */
const BUILT = new Set<SignalPlace>(['copied', 'saved', 'address-bar']);

/** A warning in nobody's name. */
const NOBODY = { kind: 'suspicious', listed: false, claim: null, fromMail: false, platform: null, pointsTo: '', kit: null } as const;

/** A page before its claims are compared with the bars. */
export interface WeighedPage {
  texts: PageText[];
  outbound: OutboundLink[];
  kit: KitTraits;
  /** Claims that can be held against the page, weightiest first. */
  accusable: PageClaim[];
  unlisted: PageClaim[];
  /** The page says openly whose it is: its host's. */
  ownName: boolean;
  /** Its host is one that a list knows. */
  known: boolean;
  /** Why it says it asks who and where somebody is. */
  pretext: Pretext | null;
  /** Points that it must reach beyond the bars, and beyond the lower of them. */
  more: number;
  least: number;
}

/** Weighs what the page says, and leaves out whom it may honestly name. */
export function weighPage(page: OpenPage, host: string, requested: RequestedData, rules: PageRules): WeighedPage {
  const texts = withoutDisguises(textsOf(page), rules.names);
  const outbound = outboundLinksOf(page, host);
  const kit = kitTraitsOf(page, host);
  const namesOthers = !namesNoOtherBrand(texts, rules.names);
  const pretext = requested.strength === 'keys' || (requested.strength === 'secret' && namesOthers) ? null : pretextOf(page);
  const { listed, unlisted } = claimsOf(
    { page, host, texts, outbound, namesNoOtherBrand: !namesOthers, kit, pretext, vote: isVote(page) },
    rules,
  );
  const presenting = [...titleParts(page.title), ...seenSiteNames(page), ...page.headings.slice(0, 3)];
  const says = namesOwnHost(host, presenting);
  const holders = rules.platforms.byWebHost(host);
  const known = (holders.length > 0 || (isAnySister(host) && !isLentSister(host))) && !isUsersContent(host, page.url);
  const sent = kit.script || kit.away !== '';
  const accusable = listed.filter((claim) => {
    if (holders.includes(claim.platform) || isSisterSite(host, claim.platform)) return false;
    if (!sent && kit.standsAt === null && isOfManyHouses(host, claim.platform, presenting)) return false;
    if (bearsBareName(host, claim.platform)) return sent && isUnknownCountry(host, claim.platform);
    // A brand's own site may take another's accounts; an identity server names where it leads to.
    return sent || !((known && says) || (namesOthers && !claim.tied && isIdentityServer(page.url)));
  });
  // A drawn address bar poses as another window: what the page around it is called says nothing.
  const best = accusable[0];
  // Below another's title no heading says whose the page is.
  const isTitled = best?.certain === true && best.places.includes('title');
  const isPosing =
    best?.places.some((place) => place === 'host' || place === 'address-bar') === true ||
    (isTitled && !namesOwnHost(host, [...titleParts(page.title), ...seenSiteNames(page)]));
  // Where it is sent as kits do, the name that is imitated is not the host's own.
  const isBorrowed =
    best !== undefined &&
    sent &&
    !best.platform.commonWord &&
    !namesOwnHost(
      host,
      presenting.filter((text) => !isNameOf(text, best.platform)),
    );
  const ownName = says && !isPosing && !isBorrowed && !(best && isNameWithMatter(host, best.platform));
  // A messenger lets in by the telephone number, and asks for nothing more.
  const isOfVote = best?.counted.some(({ kind }) => kind === 'account to vote with') === true;
  const asksNumber = (!namesOthers || isOfVote) && best?.platform.category === 'communication' && requested.kinds.join(' ') === 'phone';
  const asksAll = requested.strength === 'secret' || (requested.strength === 'keys' && isBare(page)) || asksNumber;
  // One that says whose it is, and to which the platform sends people back, is its client.
  const client = namesOthers && !sent && kit.standsAt === null && best !== undefined && isClientOf(page, host, best.platform);
  const own = ownName || client ? OWN_NAME_MORE : 0;
  const more = own + (asksAll || pretext ? 0 : FIRST_STEP_MORE);
  // A page that is called a sign-in, and by no other name, is warned of at its first step as at all of them.
  const least = requested.strength === 'first-step' && !namesOthers && isCalledSignIn(page) ? own : more;
  return { texts, outbound, kit, accusable, unlisted, ownName, known, pretext, more, least };
}

/** The text is the name, and no more. */
function isNameOf(text: string, { name, aliases }: Platform): boolean {
  const [written] = asHostsWrite(text);
  return [name, ...aliases].some((form) => asHostsWrite(form)[0] === written);
}

/** Named for certain, or likely on a page that is not its host's own. */
export function isNamed({ certain, likely, platform }: PageClaim, host: string, ownName: boolean): boolean {
  return certain || (likely && !ownName && !holdsWord(host, platform, isOfAnyMatter));
}

/** The finding, null for none. */
export function findImpersonation(
  page: OpenPage,
  host: string,
  requested: RequestedData,
  rules: PageRules,
  referrerMail: ReferrerMail | null,
): Impersonation | null {
  const { texts, outbound, kit, accusable, unlisted, ownName, known, pretext, more, least } = weighPage(page, host, requested, rules);
  const best = accusable[0];
  const referrer = referrerFinding({ host, url: page.url }, requested, rules.platforms, referrerMail, ownName);
  const sameName = referrer !== null && referrer.platform?.id === best?.platform.id;
  // Any shop asks where to send something: without a pretext of a name's, only the mail that led here speaks against it.
  const nameless = namesNoOtherBrand(texts);
  if (
    requested.strength === 'details' &&
    pretext !== null &&
    nameless &&
    !ownName &&
    !known &&
    kit.standsAt !== null &&
    !(best && best.points >= SUSPICIOUS)
  )
    return { ...NOBODY, kit };
  if (
    requested.strength === 'details' &&
    (pretext === null || !best || ownName || known || !accusable.some((claim) => isCalled(claim, texts, rules)))
  )
    return referrer?.kind === 'lure' ? byReferrerMail(referrer) : null;
  if (best && proves(best, more)) {
    const sent = kit.script || kit.away !== '';
    // A site of its own that says whose it is, and leans on nobody, tells about whom it names.
    const ownGround = !sent && kit.standsAt === null && !best.tied && !best.places.some((place) => BUILT.has(place));
    const doubted =
      (ownName && ownGround) ||
      isFirmsLabel(host, best.platform) ||
      isCalledAfterHost(host, best.platform, [...titleParts(page.title), ...seenSiteNames(page), ...page.headings.slice(0, 3)]) ||
      mayBeCompanyCopy(best, page, outbound, kit) ||
      mayBeOfTheHouse(best, host, kit) ||
      known ||
      isIdentityServer(page.url) ||
      isPractice(page, host, kit) ||
      (!best.places.includes('host') && isGuide(page, kit)) ||
      (!sent && isClientOf(page, host, best.platform)) ||
      bearsBareName(host, best.platform);
    return claimed(doubted && !sameName ? 'suspicious' : 'lure', best, true, sameName);
  }
  // Nobody but a thief wants the words that a wallet is restored from in another's name.
  if (best && isNamed(best, host, ownName) && !ownName && !known && requested.kinds.includes('seed-phrase') && best.points >= SUSPICIOUS)
    return claimed('lure', best, true, sameName);
  const looksLike = best !== undefined && isNamed(best, host, ownName) && best.points >= SUSPICIOUS + least;
  // Mail and page, each odd in the same name, prove each other.
  if (best && looksLike && sameName) return claimed('lure', best, true, true);
  if (referrer?.kind === 'lure') return byReferrerMail(referrer);
  if (best && looksLike) return claimed('suspicious', best, true, false);
  if (referrer) return byReferrerMail(referrer);
  const unlistedSite = unlisted[0];
  if (unlistedSite?.certain && unlistedSite.tied && unlistedSite.points >= UNLISTED_SITE + more)
    return claimed('suspicious', unlistedSite, false, false);
  // On free hosting anybody picks the label by which the page is then called; what is sent to strangers is not its own.
  if (ownName && !(kit.standsAt === 'free-hosting' && kit.away !== '')) return null;
  const spelled =
    namesNoOtherBrand(texts, rules.names) && !known ? spelledBy(host, rules, kit.standsAt !== null || kit.script || kit.away !== '') : null;
  if (spelled && requested.strength !== 'details' && requested.strength !== 'keys') return claimed('suspicious', spelled, true, false);
  const target = requested.strength === 'secret' ? outboundSiteOf(page, outbound, rules.platforms, host, nameless) : null;
  if (target) return { ...NOBODY, listed: target.platform !== null, platform: target.platform, pointsTo: target.domain };
  return isBuiltAsKit(page, requested, kit, host, namesNoOtherBrand(texts)) ? { ...NOBODY, kit } : null;
}

/** The page is called by the name, and title and site name hold nobody else's. */
function isCalled({ places }: PageClaim, texts: PageText[], rules: PageRules): boolean {
  const names = texts.filter(({ place }) => place === 'title' || place === 'site-name');
  return places.some((place) => CALLING.has(place)) && namesNoOtherBrand(names, rules.names, isOfPretext);
}

/** The firm's copy of the platform's software: it says so, stands on the firm's host, loads and sends everything at home. */
function mayBeCompanyCopy(
  { platform, tied }: PageClaim,
  page: OpenPage,
  outbound: OutboundLink[],
  { script, standsAt }: KitTraits,
): boolean {
  return (
    !tied &&
    !script &&
    standsAt === null &&
    outbound.every(({ kind }) => kind === 'link') &&
    speaksLikeCompanyCopy(platform.id, `${page.title} ${page.text}`)
  );
}

/** Of a brand one web domain is known, perhaps of several: its name in a host that no kit stands on may be another of them. */
function mayBeOfTheHouse({ platform, places }: PageClaim, host: string, { script, away, standsAt }: KitTraits): boolean {
  const built = script || away !== '' || standsAt !== null || places.some((place) => BUILT.has(place));
  // Below somebody else's domain the name stands alone, as a tenant's does, or it is put there to be read.
  const isTheirs =
    holdsWord(registrable(host) || host, platform) || asHostsWrite(platform.name).some((name) => host.split('.').includes(name));
  return platform.brand === true && !built && isTheirs;
}

/** A proved claim; one by an ordinary word must be made all over the page, and a title's topic alone proves none. */
function proves({ certain, points, presented, counted }: PageClaim, bar: number): boolean {
  if (counted.every(({ place, kind }) => place === 'host' || place === 'sent' || kind === 'title begins with the name')) return false;
  return points >= LURE + bar && (certain || (presented >= ALL_OVER && points >= ALL_OVER_POINTS + bar));
}

function claimed(kind: Impersonation['kind'], claim: PageClaim, listed: boolean, fromMail: boolean): Impersonation {
  return { kind, platform: claim.platform, listed, claim, pointsTo: '', fromMail, kit: null };
}

/** The mail alone speaks against the page, which names nobody. */
function byReferrerMail({ kind, platform }: ReferrerFinding): Impersonation {
  return { kind, platform, listed: platform !== null, claim: null, pointsTo: '', fromMail: true, kit: null };
}
