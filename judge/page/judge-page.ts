/**
 * Judges one page, and what a tab shows with its frames: does it ask for secrets in the name of somebody whose host it is not
 * on? And says it: the verdict with its reasons, and what to do. Pure and synchronous.
 */
import type { Platform } from '../../platforms/platform.ts';
import { asksConsent } from '../destination/carried.ts';
import { isDevicePage } from '../destination/device-codes.ts';
import { isUnder, parseTarget, registrable } from '../hosts/host.ts';
import type { OpenPage } from '../open-page.ts';
import { type Advice, type Evidence, type Verdict, warns } from '../verdict.ts';
import { genuineReferrer, type ReferrerMail } from './circumstances/circumstances.ts';
import { namesOwnHost } from './circumstances/host-names.ts';
import { findImpersonation, type Impersonation, type PageRules } from './impersonation.ts';
import { type KitTraits, tellsToRunCommand } from './circumstances/kit.ts';
import {
  dataRequestedBy,
  isBare,
  namesNoOtherBrand,
  type RequestedData,
  seenSiteNames,
  textsOf,
  titleParts,
} from './content/page-content.ts';
import {
  hostOf,
  isLibraryProxy,
  isPlatformSite,
  isPrivateHost,
  isUsersContent,
  shownThroughProxy,
  showsCopies,
} from './circumstances/page-host.ts';
import { PLACE_NAMES } from './claims/scorecard.ts';

/** What memory tells about the person and this page. */
export interface PageContext {
  /** The person's trusted sites: hosts or registrable domains. */
  trustedSites: string[];
  referrerMail: ReferrerMail | null;
  /** Some of the words may be those of others who show something in this page: they are no proof. */
  thirdPartyText?: boolean;
}

/** The verdict on `page`: 'lure', 'suspicious' or 'none'. Never throws on data of the type's shape. */
export function judgePage(page: OpenPage, rules: PageRules, context: PageContext): Verdict {
  const inner = shownThroughProxy(page.url);
  if (inner !== null) return judgePage({ ...page, url: inner }, rules, context);
  const host = hostOf(page.url);
  if (host === null || isPrivateHost(host)) return silent();
  const requested = dataRequestedBy(page);
  if (isPlatformSite(host, page.url, rules.platforms)) {
    const arrived = genuineReferrer(host, requested, rules.platforms, context.referrerMail);
    if (arrived && context.referrerMail) return arrivedVerdict(arrived, host, context.referrerMail);
    const letIn = context.referrerMail && thirdPartyLetIn(page, requested, context.referrerMail);
    return letIn ? letInVerdict(letIn, host) : silent();
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
  const isProved = !isLibraryProxy(host) && !showsCopies(host) && context.thirdPartyText !== true;
  const kind = finding.kind === 'lure' && !isProved ? 'suspicious' : finding.kind;
  return pageVerdict({ page, host, requested, ...finding, kind }, context.trustedSites);
}

/** Whether the page at `url` may be one on which a device or an app is let in; it need have no field. */
export function mayLetIn(url: string): boolean {
  const target = parseTarget(url);
  return target.kind === 'web' && (isDevicePage(target) || asksConsent(target));
}

/**
 * The platform's own page, on which a stranger is let in: by a code that whoever wrote the mail may hold, or an app by a
 * consent. Firms' mails lead to consents too, by way of a sign-in; so there the mail itself must be odd.
 */
function thirdPartyLetIn({ url }: OpenPage, { strength }: RequestedData, { verdict }: ReferrerMail): 'device' | 'app' | null {
  const target = parseTarget(url);
  if (strength !== 'nothing' && isDevicePage(target)) return 'device';
  const odd = warns(verdict);
  return odd && target.kind === 'web' && asksConsent(target) ? 'app' : null;
}

export interface TabPages {
  /** The page of the tab. */
  top: OpenPage;
  /** The frame in it that asks for a secret or hears the keys; null where the page itself does. */
  inner: OpenPage | null;
  /** Further frames, which ask for nothing. */
  beside: OpenPage[];
}

/** Whether what is asked for there may be asked in a name that stands elsewhere in the tab. */
export function isAsking(page: OpenPage): boolean {
  return page.keysOutside === true || dataRequestedBy(page).strength === 'secret';
}

/**
 * The verdict on all that a tab shows, about its page. What a frame of another site says counts only where nobody else is
 * named, and then proves nothing: it may be somebody's advertisement or widget.
 */
export function judgeTab({ top, inner, beside }: TabPages, rules: PageRules, context: PageContext): Verdict {
  const page = inner ? withFrame(top, inner) : top;
  const without = judgePage(page, rules, context);
  if (without.kind !== 'none' || beside.length === 0) return without;
  const own = beside.filter(({ url }) => isOfSite(url, [top, inner]));
  const verdict = own.length === 0 ? without : judgePage(withWords(page, own), rules, context);
  if (verdict.kind !== 'none' || own.length === beside.length || !namesNoBrand([top, inner])) return verdict;
  return judgePage(withWords(page, beside), rules, { ...context, thirdPartyText: true });
}

/** Whether a frame at `url` speaks for one of `pages`: of the same site, or without an address of its own. */
export function isOfSite(url: string, pages: (OpenPage | null)[]): boolean {
  const host = hostOf(url);
  return host === null || !/^(?:blob:)?https?:/i.test(url) || pages.some((page) => page && siteOf(host) === siteOf(hostOf(page.url) ?? ''));
}

/** Whether neither titles nor headings name anybody. */
export function namesNoBrand(pages: (OpenPage | null)[]): boolean {
  return pages.every((page) => page === null || namesNoOtherBrand(textsOf(page)));
}

function siteOf(host: string): string {
  return registrable(host) || host;
}

function withFrame(page: OpenPage, inner: OpenPage): OpenPage {
  const both = { ...page, forms: [...page.forms, ...inner.forms], clipped: page.clipped || inner.clipped };
  return inner.keysOutside === true ? { ...both, text: `${page.text}\n${inner.text}`, keysOutside: true } : both;
}

/** A frame's title is seen by nobody. */
function withWords(page: OpenPage, beside: OpenPage[]): OpenPage {
  return {
    ...page,
    headings: [...page.headings, ...beside.flatMap(({ headings }) => headings)],
    text: [page.text, ...beside.map(({ text }) => text)].join('\n'),
    pictures: [...page.pictures, ...beside.flatMap(({ pictures }) => pictures)],
  };
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

/** The platform's own page that lets a device or an app in, to which a mail led that is not the platform's: a question, in nobody's name. */
function letInVerdict(who: 'device' | 'app', host: string): Verdict {
  const evidence: Evidence[] = [{ code: `page-lets-${who}-in`, strength: 'strong', facts: { host } }];
  return { ...silent(evidence), kind: 'suspicious', advice: [{ code: who === 'app' ? 'allow-nothing' : 'leave-page' }] };
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
  if (finding.kit) evidence.push(...kitEvidence(finding.kit, finding));
  if (requested.strength === 'keys') evidence.push({ code: 'page-hears-keys', strength: 'weak', facts: {} });
  else evidence.push({ code: 'page-asks', strength: 'strong', facts: { what: requested.kinds.join(', ') } });
  const elsewhere = finding.pointsTo || (claim?.tied ? (platform?.webDomains[0] ?? '') : '');
  if (elsewhere) evidence.push({ code: 'page-assets-elsewhere', strength: 'weak', facts: { domain: elsewhere } });
  return evidence;
}

/** Why a page that names nobody is warned of. */
function kitEvidence({ standsAt, away }: KitTraits, { host, requested }: PageFinding): Evidence[] {
  if (requested.kinds.includes('seed-phrase')) return [{ code: 'page-wants-recovery-words', strength: 'strong', facts: { host } }];
  const built: Evidence = { code: 'page-built-as-kit', strength: 'strong', facts: { host, standsAt: standsAt ?? '' } };
  return away ? [built, { code: 'page-form-leaves', strength: 'strong', facts: { host: away } }] : [built];
}

/** A lure is left at once; both acts carry the platform's real page, where its address is known. */
function adviceOf({ platform, listed, kind }: PageFinding): Advice[] {
  const home = listed && platform ? platform.pages.home : '';
  const leave: Advice = home ? { code: 'leave-page', url: home } : { code: 'leave-page' };
  const open: Advice = home ? { code: 'open-yourself', url: home } : { code: 'open-yourself' };
  return kind === 'lure' ? [leave, open] : [open, leave];
}

/**
 * The verdict on such a tab, if the frame that asks covers it; null where it does not matter whether it does. Two signs: a
 * secret is asked for in a frame of another site, on which anybody may publish, and neither page says whose it is. A page that
 * merely forwards to its own application there bears a name.
 */
export function coveredVerdict({ top, inner }: TabPages, { trustedSites }: PageContext): Verdict | null {
  const around = hostOf(top.url);
  const host = inner && hostOf(inner.url);
  if (!inner || !host || around === null || isOfSite(inner.url, [top]) || !isUsersContent(host, inner.url)) return null;
  const requested = dataRequestedBy(inner);
  if (requested.strength !== 'secret' || !namesNoBrand([top, inner]) || isUsersContent(around, top.url)) return null;
  const called = [top, inner].flatMap((page) => [...titleParts(page.title), ...seenSiteNames(page), ...page.headings.slice(0, 3)]);
  if (namesOwnHost(around, called) || trustedSites.some((entry) => isUnder(host, entry))) return null;
  const nobody = { kind: 'suspicious', platform: null, listed: false, claim: null, pointsTo: '', fromMail: false } as const;
  return pageVerdict(
    { ...nobody, page: inner, host: around, requested, kit: { script: false, away: host, saved: [], standsAt: 'free-hosting' } },
    trustedSites,
  );
}
