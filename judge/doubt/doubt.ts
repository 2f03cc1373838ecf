/**
 * Doubt about a mail in which nothing alone is wrong: it comes in a name that nobody listed, or in none, and what it is like
 * adds up. It lifts account mail that would be grey to amber, and nothing further. (Ordinary mail was tried too: of unseen mail
 * it brought two false alarms and not one lure.)
 */
import { isSelfNaming } from '../claim/claim.ts';
import type { Findings } from '../findings.ts';
import { registrable } from '../hosts/host.ts';
import { tellsOfScam } from '../verdict/decide.ts';
import { isEventMail } from '../verdict/honest-senders.ts';
import { isNoticeAtHome } from '../verdict/home-notices.ts';
import type { Evidence, EvidenceCode } from '../verdict.ts';
import { AGAINST, BAR, FOR, START, type Trait } from './doubt-points.ts';
import { isLetter } from './pressing.ts';
import { namelessHost, traitsOf } from './traits.ts';

const WORTH: Record<Trait, number> = { ...AGAINST, ...FOR };

/** May the mail be doubted at all? Not where it is no account mail, nor where a platform's own sender, the reader's own organisation or somebody's talk is judged. */
export function isOpenToDoubt(found: Findings): boolean {
  const { claim, destination, internal, mail, mailKind, origin, topic } = found;
  if (topic === null || internal || mailKind !== null || origin.relation !== 'other' || destination.acts.length === 0 || !isLetter(mail))
    return false;
  const isKnown = destination.platform || destination.acts.some(({ cls }) => cls === 'other-platform');
  if (isKnown || isEventMail(found) || tellsOfScam(found) || isNoticeAtHome(found)) return false;
  return claim === null || !isSelfNaming(claim) || claim.strength === 'weak';
}

/** Why the mail is doubted, the weightiest reason first; empty where it adds up to too little. */
export function doubtsAbout(found: Findings): Evidence[] {
  if (!isOpenToDoubt(found)) return [];
  const traits = [...traitsOf(found)].toSorted((a, b) => WORTH[b] - WORTH[a]);
  if (traits.reduce((sum, trait) => sum + WORTH[trait], START) < BAR) return [];
  const codes = new Set(traits.flatMap((trait) => (WORTH[trait] > 0 ? (SHOWN[trait] ?? []) : [])));
  return [{ code: 'doubts-add-up', strength: 'strong', facts: {} }, ...[...codes].map((code) => reason(code, found))];
}

/** What a person is told of a trait; of the others the evidence about sender and links tells. */
const SHOWN: Partial<Record<Trait, EvidenceCode>> = {
  'a name that is nowhere its own': 'name-nowhere',
  'names no site of its own': 'names-no-site',
  'tells of a loss': 'presses',
  'sets a deadline': 'presses',
  baits: 'about-money',
  'speaks of money': 'about-money',
  'greets anybody': 'greets-anybody',
  'a sender’s domain that names nobody': 'host-names-nobody',
  'a host that names nobody': 'host-names-nobody',
};

function reason(code: EvidenceCode, found: Findings): Evidence {
  const facts = { name: found.mail.from?.name ?? '', domain: registrable(found.origin.domain), host: namelessHost(found) };
  return { code, strength: 'weak', facts };
}
