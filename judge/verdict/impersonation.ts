/**
 * What no topic tells: a mail that presents itself as a platform, is not from it, and asks for an act that leaves the
 * platform is a lure whatever it talks about (new terms, a firmware update, a failed payment).
 */
import { presentsItselfTwice } from '../claim/claim.ts';
import { baitsInNobodysName } from '../claim/office-bait.ts';
import type { Findings } from '../findings.ts';
import { registrable } from '../hosts/host.ts';
import { fold } from '../text/fold.ts';
import { isOfList } from '../mail-kind/mail-kind.ts';
import { decide, isOfficeOf, type Decision } from './decide.ts';

/** Characters; what is longer names many for many reasons. */
const SHORT = 1500;

/** The verdict on a mail that is no account mail by its words; null where it is none by its claim either. */
export function decideWithoutTopic(found: Findings): Decision | null {
  if (found.destination.deviceCode.length > 0 && found.origin.relation !== 'confirmed') return 'lure';
  if (!isFromOthers(found) || found.destination.platform) return null;
  if (presentsItself(found) && !isAtHome(found)) {
    const decision = decide(found);
    return decision === 'lure' ? decision : null;
  }
  if (found.claim?.distinct && found.claim.places.has('yours') && isOfficeOf(found)) return 'suspicious';
  return isNamelessOffice(found) || baitsElsewhere(found) ? 'suspicious' : null;
}

/** An office without a name asks in a few lines to press what leads to somebody else than who sent it. */
function baitsElsewhere({ destination, mail, mailKind, namesItsSender }: Findings): boolean {
  const leaves = destination.acts.some((end) => end.cls !== 'own' && end.cls !== 'mail-own' && end.cls !== 'platform');
  return leaves && !destination.own && !namesItsSender && mailKind === null && mail.body.text.length <= SHORT && baitsInNobodysName(mail);
}

/** "Customer Care" begins with a platform's name, nowhere tells its own, and asks to press what leads elsewhere. */
function isNamelessOffice({ claim, destination, mail, mailKind, mereOffice, namesItsSender }: Findings): boolean {
  if (!claim?.distinct || !claim.places.has('opening') || !mereOffice || namesItsSender || mailKind !== null) return false;
  const leaves = destination.acts.some((end) => end.link.button && end.cls !== 'own');
  return leaves && !isOfList(mail) && mail.body.text.length <= SHORT;
}

/** Not the platform's sender, or one whose proof failed. */
function isFromOthers({ origin, destination }: Findings): boolean {
  return origin.relation === 'other' || (origin.authentication.state === 'fail' && destination.thirdParties.length > 0);
}

/** Shops and magazines of a brand write from domains of their own that bear its name; all they ask for is there too. */
function isAtHome({ claim, destination, disguises, origin }: Findings): boolean {
  const names = claim
    ? [claim.platform.name, ...claim.platform.aliases, ...claim.platform.webDomains.map((domain) => domain.split('.')[0] ?? '')]
    : [];
  const label = lettersOf(registrable(origin.domain).split('.')[0] ?? '');
  const isNamed = names.map(lettersOf).some((name) => name !== '' && label.includes(name));
  return (
    isNamed &&
    disguises.length === 0 &&
    destination.own &&
    destination.unknown.length === 0 &&
    destination.thirdParties.every(({ code }) => code === 'act-mailto')
  );
}

function lettersOf(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** By the sender's name, or by two signatures in a mail that has nothing of its sender's own and is of no list. */
function presentsItself({ claim, mail, namesItsSender }: Findings): boolean {
  if (!claim) return false;
  if (claim.places.has('identity')) return true;
  return presentsItselfTwice(claim) && !namesItsSender && !isOfList(mail);
}
