/** Ways in which a sender hides who they are. Each accuses only beside a claim or a stranger's link. */
import { disguisedName, type Claim } from '../claim/claim.ts';
import type { NameTable } from '../claim/name-table.ts';
import { isUnder, registrable } from '../hosts/host.ts';
import { lookalike, type Lookalike, type LookalikeTable } from '../hosts/lookalike.ts';
import type { OpenMail } from '../open-mail.ts';
import type { Evidence } from '../verdict.ts';
import type { Origin } from './origin.ts';

const DOMAIN_AT_START = /^(?:[a-z0-9-]+\.)+[a-z]{2,24}/i;

/** Evidence of every disguise in `mail`. */
export function findDisguises(
  mail: OpenMail,
  claim: Claim | null,
  origin: Origin,
  names: NameTable,
  lookalikes: LookalikeTable,
): Evidence[] {
  const evidence: Evidence[] = [];
  const hidden = claim ? disguisedName(mail, claim.platform, names) : null;
  if (hidden) evidence.push({ code: 'name-disguised', strength: 'strong', facts: hidden });
  const shown = addressIn(mail.from?.name ?? '');
  const domain = shown.split('@').at(-1)?.toLowerCase() ?? '';
  if (shown !== '' && origin.domain !== '' && registrable(domain) !== registrable(origin.domain) && !isUnder(origin.domain, domain)) {
    evidence.push({ code: 'name-shows-address', strength: 'strong', facts: { shown, address: origin.address } });
  }
  const site = claim && origin.relation === 'other' ? siteIn(mail.from?.name ?? '', claim.platform.webDomains) : '';
  if (site !== '' && !isUnder(origin.domain, site))
    evidence.push({ code: 'name-shows-address', strength: 'strong', facts: { shown: site, address: origin.address } });
  const like = claim && origin.relation === 'other' ? lookalike(origin.domain, lookalikes) : null;
  if (like && like.platform === claim?.platform.id && !isSameNameOtherSuffix(like, origin)) {
    evidence.push({ code: 'sender-lookalike', strength: 'strong', facts: { domain: origin.domain, like: like.like } });
  }
  return evidence;
}

/** The first mail address in a sender's name, '' where none stands there. */
function addressIn(name: string): string {
  for (const word of name.split(/[\s<>"'()]/)) {
    const parts = word.split('@');
    for (const [at, local] of parts.entries()) {
      const domain = DOMAIN_AT_START.exec(parts[at + 1] ?? '')?.[0];
      if (local !== '' && domain) return `${local}@${domain}`;
    }
  }
  return '';
}

/** The platform's own web address, where the sender's name shows it ("proton.me support"); else ''. */
function siteIn(name: string, webDomains: string[]): string {
  const words = name.toLowerCase().split(/[\s<>"'(),:;|]/);
  return webDomains.find((domain) => (domain.includes('.') && words.includes(domain)) || words.includes(`www.${domain}`)) ?? '';
}

/** The platform's name under another suffix, proven: a country's domain that the list lacks looks the same. */
export function isSameNameOtherSuffix(like: Lookalike | null, origin: Origin): boolean {
  return like?.how === 'other-suffix' && origin.authentication.state === 'pass';
}
