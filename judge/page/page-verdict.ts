/** What is said of a page: the verdict with its reasons, each a line of the scorecard or of what was found, and what to do. */
import type { Platform } from '../../platforms/platform.ts';
import { isUnder, registrable } from '../hosts/host.ts';
import type { OpenPage } from '../open-page.ts';
import type { Advice, Evidence, Verdict } from '../verdict.ts';
import type { PageClaim } from './claims.ts';
import type { KitTraits } from './kit-traits.ts';
import type { RequestedData } from './page-content.ts';
import type { ReferrerMail } from './referrer-mail.ts';
import type { SignalPlace } from './signals.ts';

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

/** A page that wants a command run is warned of in nobody's name. */
export function commandVerdict(kind: 'lure' | 'suspicious', host: string, trustedSites: string[]): Verdict {
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
  saved: 'text',
  sent: '',
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
export function arrivedVerdict(platform: Platform, host: string, { verdict }: ReferrerMail): Verdict {
  const evidence: Evidence[] = [
    { code: 'page-own-host', strength: 'note', facts: { host } },
    { code: 'page-from-mail', strength: 'note', facts: { platform: platform.name, mail: verdict } },
  ];
  return { ...silent(evidence), platform: platform.id, platformName: platform.name };
}

/** The platform's own page that lets a device or an app in, to which a mail led that is not the platform's: a question, in nobody's name. */
export function letInVerdict(who: 'device' | 'app', host: string): Verdict {
  const evidence: Evidence[] = [{ code: `page-lets-${who}-in`, strength: 'strong', facts: { host } }];
  return { ...silent(evidence), kind: 'suspicious', advice: [{ code: 'leave-page' }] };
}

/** A page that asks for a secret and could not be read whole, by its size or because the reading failed: never silence. */
export function notReadWhole(host: string, { kinds }: RequestedData): Verdict {
  const evidence: Evidence[] = [
    { code: 'page-not-read-whole', strength: 'strong', facts: { host, domain: registrable(host) || host } },
    { code: 'page-asks', strength: 'strong', facts: { what: kinds.join(', ') } },
  ];
  return { ...silent(evidence), kind: 'suspicious', unchecked: ['clipped'], advice: [{ code: 'open-yourself' }, { code: 'leave-page' }] };
}

/** The verdict; a site that the person trusts is silenced unless it is a lure. */
export function pageVerdict(finding: PageFinding, trustedSites: string[]): Verdict {
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
