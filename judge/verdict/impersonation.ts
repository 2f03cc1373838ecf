/**
 * What no topic tells: a mail that presents itself as a platform, is not from it, and asks for an act that leaves the
 * platform is a lure whatever it talks about (new terms, a firmware update, a failed payment).
 */
import { isSignedTwice } from '../claim/claim.ts';
import type { Findings } from '../findings.ts';
import { registrable } from '../hosts/host.ts';
import { fold } from '../text/fold.ts';
import { decide, isOfficeOf, type Decision } from './decide.ts';

/** The verdict on a mail that is no account mail by its words; null where it is none by its claim either. */
export function decideWithoutTopic(found: Findings): Decision | null {
  if (found.destination.deviceCode.length > 0 && found.origin.relation !== 'confirmed') return 'lure';
  if (!isFromOthers(found) || found.destination.platform) return null;
  if (presentsItself(found) && !isAtHome(found)) {
    const decision = decide(found);
    return decision === 'lure' ? decision : null;
  }
  return found.claim?.distinct && found.claim.places.has('yours') && isOfficeOf(found) ? 'suspicious' : null;
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
  const isList = mail.headers?.some(({ name }) => name === 'list-id' || name === 'list-unsubscribe') ?? false;
  return isSignedTwice(claim) && !namesItsSender && !isList;
}
