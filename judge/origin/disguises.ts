/** Ways in which a sender hides who they are. Each accuses only beside a claim or a stranger's link. */
import { disguisedName, type Claim } from '../claim/claim.ts';
import type { NameTable } from '../claim/name-table.ts';
import { isUnder, registrable } from '../hosts/host.ts';
import { lookalike, type Lookalike, type LookalikeTable } from '../hosts/lookalike.ts';
import type { Platform } from '../../platforms/platform.ts';
import type { OpenMail } from '../open-mail.ts';
import { readingOf } from '../reading.ts';
import { disguised } from '../text/fold.ts';
import { isAscii } from '../text/plain.ts';
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

/** Does the sender's domain write the whole web address of the platform, its dots as hyphens ("river-de.example" for river.de)? */
export function spellsAddressOf(domain: string, { webDomains }: Platform): boolean {
  const label = `-${registrable(domain).split('.')[0] ?? ''}-`;
  return webDomains.some((one) => label.includes(`-${one.replaceAll('.', '-')}-`));
}

const MIXED = /\p{sc=Latin}[\p{sc=Cyrillic}\p{sc=Greek}]|[\p{sc=Cyrillic}\p{sc=Greek}]\p{sc=Latin}/u;
/** Letters that look like no Latin one: where they stand somebody writes in that script, and slips now and then. */
const SCRIPT_OF_ITS_OWN = /[бджзийлфцчшщъыэюяґєљњћђξψωδθλφ]/u;
const SHORTEST_WORD = 4;
/** So many different words are no slip. */
const ENOUGH_WORDS = 3;

/** Words of the first lines in which letters of another script stand for Latin ones, as evidence; empty where there are few. */
export function disguisedWords(mail: OpenMail): Evidence[] {
  const said = readingOf(mail).beginning;
  if (isAscii(said) || !MIXED.test(said) || SCRIPT_OF_ITS_OWN.test(said)) return [];
  const words = new Set(said.match(/\p{L}+/gu)?.filter((word) => word.length >= SHORTEST_WORD && MIXED.test(word)));
  const shown = [...words].find((word) => disguised(word) !== null);
  if (words.size < ENOUGH_WORDS || shown === undefined) return [];
  return [{ code: 'name-disguised', strength: 'strong', facts: { shown, plain: disguised(shown)?.plain ?? '' } }];
}

/** The platform's name under another suffix, proven: a country's domain that the list lacks looks the same. */
export function isSameNameOtherSuffix(like: Lookalike | null, origin: Origin): boolean {
  return like?.how === 'other-suffix' && origin.authentication.state === 'pass';
}
