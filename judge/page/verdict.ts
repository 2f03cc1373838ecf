/** Puts a finding about a page into a verdict. */
import { registrable } from '../hosts/host.ts';
import { isUnder } from '../hosts/under.ts';
import type { Advice, Evidence, OpenPage, Verdict } from '../types.ts';
import type { Platform } from '../../platforms/types.ts';
import type { Asked } from './asks.ts';
import type { LedFrom } from './led.ts';
import type { Pretence } from './page.ts';
import type { SignPlace } from './signs.ts';

export interface PageFinding extends Pretence {
  page: OpenPage;
  host: string;
  asked: Asked;
}

/** How the places are called in evidence. */
const PLACE_NAMES: Record<SignPlace, string> = {
  title: 'title', 'site-name': 'site-name', heading: 'heading', text: 'text', label: 'text', logo: 'logo', legal: 'text',
  'address-text': 'text', 'address-bar': 'text', 'form-names': 'text', alone: '', links: '', icon: '', assets: '', form: '', copied: '', host: 'host',
};

/** No warning. */
export function silent(evidence: Evidence[] = []): Verdict {
  return { kind: 'none', topic: null, platform: null, platformName: '', evidence, unchecked: [], advice: [], targets: [] };
}

/** A platform's own page, reached from its own mail: no warning, but worth saying. The fact `mail` is that mail's verdict. */
export function arrivedVerdict(platform: Platform, host: string, { verdict }: LedFrom): Verdict {
  const evidence: Evidence[] = [
    { code: 'page-own-host', strength: 'note', facts: { host } },
    { code: 'page-from-mail', strength: 'note', facts: { platform: platform.name, mail: verdict } },
  ];
  return { ...silent(evidence), platform: platform.id, platformName: platform.name };
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
  const { platform, claim, host, asked, kind } = finding;
  const name = finding.listed && platform ? platform.name : (platform?.webDomains[0] ?? finding.pointsTo);
  const domain = registrable(host) || host;
  const evidence: Evidence[] = [];
  const fromMail: Evidence = { code: 'page-from-mail', strength: 'strong', facts: platform ? { platform: platform.name } : {} };
  // Where the page names nobody, the mail is the reason.
  if (finding.ledHere && !claim) evidence.push(fromMail);
  if (name !== '') evidence.push({ code: 'page-host-not-platforms', strength: kind === 'lure' ? 'proof' : 'strong', facts: { host, domain, platform: name } });
  if (finding.listed && platform && claim?.places.includes('host')) {
    evidence.push({ code: 'page-host-lookalike', strength: 'strong', facts: { host, domain, like: platform.webDomains[0] ?? platform.name } });
  }
  if (claim) {
    if (finding.ledHere) evidence.push(fromMail);
    const where = [...new Set(claim.places.map((place) => PLACE_NAMES[place]).filter(Boolean))].join(', ');
    evidence.push({ code: 'page-claims-platform', strength: claim.certain ? 'strong' : 'weak', facts: { platform: name, where } });
  }
  evidence.push({ code: 'page-asks', strength: 'strong', facts: { what: asked.kinds.join(', ') } });
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
