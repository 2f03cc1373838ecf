/** Judges one page: does it ask for secrets in the name of somebody whose host it is not on? Pure and synchronous. */
import type { Platform } from '../../platforms/platform.ts';
import { isUnder, registrable } from '../hosts/host.ts';
import type { Rules } from '../rules.ts';
import type { OpenPage } from '../open-page.ts';
import type { Advice, Evidence, Verdict } from '../verdict.ts';
import { claimsOf, type PageClaim } from './claims.ts';
import { outboundLinksOf, outboundSiteOf, type OutboundLink } from './outbound-links.ts';
import { dataRequestedBy, isBare, seenSiteNames, textsOf, titleParts, type RequestedData } from './page-content.ts';
import { bearsBareName, holdsWord, hostOf, isPlatformSite, isPrivateHost, namesOwnHost, speaksLikeCompanyCopy } from './page-host.ts';
import { namesNoOtherBrand } from './presented-names.ts';
import { isLibraryProxy, shownThroughProxy } from './proxied-page.ts';
import { genuineReferrer, referrerFinding, type ReferrerFinding, type ReferrerMail } from './referrer-mail.ts';
import { tellsToRunCommand } from './run-command.ts';
import type { SignalPlace } from './signals.ts';

/** The tables that pages are judged by. */
export type PageRules = Pick<Rules, 'platforms' | 'names' | 'lookalikes'>;

/** What memory tells about the person and this page. */
export interface PageContext {
  /** The person's trusted sites: hosts or registrable domains. */
  trustedSites: string[];
  referrerMail: ReferrerMail | null;
  /** Some of the words may be those of others who show something in this page: they are no proof. */
  strangersWords?: boolean;
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
const UNLISTED_SITE = 4.5;

/** The verdict on `page`: 'lure', 'suspicious' or 'none'. Never throws on data of the type's shape. */
export function judgePage(page: OpenPage, rules: PageRules, context: PageContext): Verdict {
  const inner = shownThroughProxy(page.url);
  if (inner !== null) return judgePage({ ...page, url: inner }, rules, context);
  const host = hostOf(page.url);
  if (host === null || isPrivateHost(host)) return silent();
  const requested = dataRequestedBy(page);
  if (isPlatformSite(host, page.url, rules.platforms)) {
    const arrived = genuineReferrer(host, requested, rules.platforms, context.referrerMail);
    return arrived && context.referrerMail ? arrivedVerdict(arrived, host, context.referrerMail) : silent();
  }
  const command = tellsToRunCommand(page);
  if (command) return commandVerdict(command === 'certain' ? 'lure' : 'suspicious', host, context.trustedSites);
  if (requested.strength === 'nothing') return silent();
  // The person's own word for a site outweighs a mail that led there; what the page itself pretends still counts.
  const trusted = context.trustedSites.some((entry) => isUnder(host, entry));
  const finding = findImpersonation(page, host, requested, rules, trusted ? null : context.referrerMail);
  // What stands in the part that nobody read may be the name.
  // Keys alone are no proof: a page of news may hear them as well.
  if (requested.strength === 'keys')
    return finding && (finding.kind === 'lure' || isBare(page))
      ? pageVerdict({ page, host, requested, ...finding, kind: 'suspicious' }, context.trustedSites)
      : silent();
  if (!finding) return requested.strength === 'secret' && page.clipped && !trusted ? notReadWhole(host, requested) : silent();
  // A library's proxy shows the genuine page; a stranger's that calls itself one shows what it likes.
  const isProved = !isLibraryProxy(host) && context.strangersWords !== true;
  const kind = finding.kind === 'lure' && !isProved ? 'suspicious' : finding.kind;
  return pageVerdict({ page, host, requested, ...finding, kind }, context.trustedSites);
}

interface Impersonation {
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
}

function findImpersonation(
  page: OpenPage,
  host: string,
  requested: RequestedData,
  rules: PageRules,
  referrerMail: ReferrerMail | null,
): Impersonation | null {
  const texts = textsOf(page);
  const outbound = outboundLinksOf(page, host);
  const nameless = namesNoOtherBrand(texts);
  const claims = claimsOf({ page, host, texts, outbound, namesNoOtherBrand: namesNoOtherBrand(texts, rules.names) }, rules);
  const presenting = [...titleParts(page.title), ...seenSiteNames(page), ...page.headings.slice(0, 3)];
  const more = requested.strength === 'secret' || (requested.strength === 'keys' && isBare(page)) ? 0 : FIRST_STEP_MORE;
  const holders = rules.platforms.byWebHost(host);
  const best = claims.listed.find((claim) => !holders.includes(claim.platform) && !bearsBareName(host, claim.platform));
  // A drawn address bar poses as another window: what the page around it is called says nothing.
  const ownName = namesOwnHost(host, presenting) && !best?.places.some((place) => place === 'host' || place === 'address-bar');
  const bar = more + (ownName ? OWN_NAME_MORE : 0);
  const referrer = referrerFinding({ host, url: page.url }, requested, rules.platforms, referrerMail, ownName);
  const sameName = referrer !== null && referrer.platform?.id === best?.platform.id;
  if (best && proves(best, bar))
    return claimed(mayBeCompanyCopy(best, page, outbound) && !sameName ? 'suspicious' : 'lure', best, true, sameName);
  const named = best?.certain === true || (best?.likely === true && !ownName && !holdsWord(host, best.platform));
  const looksLike = best !== undefined && named && best.points >= SUSPICIOUS + bar;
  // Mail and page, each odd in the same name, prove each other.
  if (best && looksLike && sameName) return claimed('lure', best, true, true);
  if (referrer?.kind === 'lure') return byReferrerMail(referrer);
  if (best && looksLike) return claimed('suspicious', best, true, false);
  if (referrer) return byReferrerMail(referrer);
  const unlistedSite = claims.unlisted[0];
  if (unlistedSite?.certain && unlistedSite.tied && unlistedSite.points >= UNLISTED_SITE + bar)
    return claimed('suspicious', unlistedSite, false, false);
  const target = requested.strength === 'secret' && !ownName ? outboundSiteOf(page, outbound, rules.platforms, host, nameless) : null;
  return (
    target && {
      kind: 'suspicious',
      listed: target.platform !== null,
      claim: null,
      fromMail: false,
      platform: target.platform,
      pointsTo: target.domain,
    }
  );
}

/** The firm's copy of the platform's software: it says so, and loads and sends everything at home. */
function mayBeCompanyCopy({ platform, tied }: PageClaim, page: OpenPage, outbound: OutboundLink[]): boolean {
  return !tied && outbound.every(({ kind }) => kind === 'link') && speaksLikeCompanyCopy(platform.id, `${page.title} ${page.text}`);
}

/** A proved claim; one by an ordinary word must be made all over the page. */
function proves({ certain, points, presented }: PageClaim, bar: number): boolean {
  return points >= LURE + bar && (certain || (presented >= ALL_OVER && points >= ALL_OVER_POINTS + bar));
}

function claimed(kind: Impersonation['kind'], claim: PageClaim, listed: boolean, fromMail: boolean): Impersonation {
  return { kind, platform: claim.platform, listed, claim, pointsTo: '', fromMail };
}

/** The mail alone speaks against the page, which names nobody. */
function byReferrerMail({ kind, platform }: ReferrerFinding): Impersonation {
  return { kind, platform, listed: platform !== null, claim: null, pointsTo: '', fromMail: true };
}

/** A page that wants a command run is warned of in nobody's name. */
function commandVerdict(kind: 'lure' | 'suspicious', host: string, trustedSites: string[]): Verdict {
  const trusted = trustedSites.find((entry) => isUnder(host, entry));
  if (trusted && kind !== 'lure') return silent([{ code: 'trusted-site', strength: 'note', facts: { entry: trusted } }]);
  return {
    ...silent([{ code: 'page-tells-to-run', strength: kind === 'lure' ? 'proof' : 'strong', facts: { host } }]),
    kind,
    advice: [{ code: 'leave-page' }],
  };
}

interface PageFinding extends Impersonation {
  page: OpenPage;
  host: string;
  requested: RequestedData;
}

/** How the places are called in evidence. */
const PLACE_NAMES: Record<SignalPlace, string> = {
  title: 'title',
  'site-name': 'site-name',
  heading: 'heading',
  text: 'text',
  label: 'text',
  logo: 'logo',
  legal: 'text',
  'address-text': 'text',
  'address-bar': 'text',
  'form-names': 'text',
  'no-other-brand': '',
  links: '',
  icon: '',
  assets: '',
  form: '',
  copied: '',
  host: 'host',
};

/** No warning. */
export function silent(evidence: Evidence[] = []): Verdict {
  return { kind: 'none', topic: null, platform: null, platformName: '', evidence, unchecked: [], advice: [], targets: [] };
}

/** A platform's own page, reached from its own mail: no warning, but worth saying. The fact `mail` is that mail's verdict. */
function arrivedVerdict(platform: Platform, host: string, { verdict }: ReferrerMail): Verdict {
  const evidence: Evidence[] = [
    { code: 'page-own-host', strength: 'note', facts: { host } },
    { code: 'page-from-mail', strength: 'note', facts: { platform: platform.name, mail: verdict } },
  ];
  return { ...silent(evidence), platform: platform.id, platformName: platform.name };
}

/** A page that asks for a secret and could not be read whole, by its size or because the reading failed: never silence. */
function notReadWhole(host: string, { kinds }: RequestedData): Verdict {
  const evidence: Evidence[] = [
    { code: 'page-not-read-whole', strength: 'strong', facts: { host, domain: registrable(host) || host } },
    { code: 'page-asks', strength: 'strong', facts: { what: kinds.join(', ') } },
  ];
  return { ...silent(evidence), kind: 'suspicious', unchecked: ['clipped'], advice: [{ code: 'open-yourself' }, { code: 'leave-page' }] };
}

/** The verdict; a site that the person trusts is silenced unless it is a lure. */
function pageVerdict(finding: PageFinding, trustedSites: string[]): Verdict {
  const trusted = trustedSites.find((entry) => isUnder(finding.host, entry));
  if (trusted && finding.kind !== 'lure') return silent([{ code: 'trusted-site', strength: 'note', facts: { entry: trusted } }]);
  const { platform, listed } = finding;
  return {
    kind: finding.kind,
    topic: null,
    platform: listed ? (platform?.id ?? null) : null,
    platformName: listed ? (platform?.name ?? '') : (platform?.webDomains[0] ?? finding.pointsTo),
    evidence: evidenceOf(finding),
    unchecked: [],
    advice: adviceOf(finding),
    targets: [],
  };
}

function evidenceOf(finding: PageFinding): Evidence[] {
  const { platform, claim, host, requested, kind } = finding;
  const name = finding.listed && platform ? platform.name : (platform?.webDomains[0] ?? finding.pointsTo);
  const domain = registrable(host) || host;
  const evidence: Evidence[] = [];
  const mailEvidence: Evidence = { code: 'page-from-mail', strength: 'strong', facts: platform ? { platform: platform.name } : {} };
  // Where the page names nobody, the mail is the reason.
  if (finding.fromMail && !claim) evidence.push(mailEvidence);
  if (name !== '')
    evidence.push({
      code: 'page-host-not-platforms',
      strength: kind === 'lure' ? 'proof' : 'strong',
      facts: { host, domain, platform: name },
    });
  if (finding.listed && platform && claim?.places.includes('host')) {
    evidence.push({
      code: 'page-host-lookalike',
      strength: 'strong',
      facts: { host, domain, like: platform.webDomains[0] ?? platform.name },
    });
  }
  if (claim) {
    if (finding.fromMail) evidence.push(mailEvidence);
    const where = [...new Set(claim.places.map((place) => PLACE_NAMES[place]).filter(Boolean))].join(', ');
    evidence.push({ code: 'page-claims-platform', strength: claim.certain ? 'strong' : 'weak', facts: { platform: name, where } });
  }
  if (requested.strength === 'keys') evidence.push({ code: 'page-hears-keys', strength: 'weak', facts: {} });
  else evidence.push({ code: 'page-asks', strength: 'strong', facts: { what: requested.kinds.join(', ') } });
  const elsewhere = finding.pointsTo || (claim?.tied ? (platform?.webDomains[0] ?? '') : '');
  if (elsewhere) evidence.push({ code: 'page-assets-elsewhere', strength: 'weak', facts: { domain: elsewhere } });
  return evidence;
}

/** A lure is left at once; both acts carry the platform's real page, where its address is known. */
function adviceOf({ platform, listed, kind }: PageFinding): Advice[] {
  const home = listed && platform ? platform.pages.home : '';
  const leave: Advice = home ? { code: 'leave-page', url: home } : { code: 'leave-page' };
  const open: Advice = home ? { code: 'open-yourself', url: home } : { code: 'open-yourself' };
  return kind === 'lure' ? [leave, open] : [open, leave];
}
