/** Headed and signed by a platform, in the envelope of somebody who says no word of themselves. */
import type { Findings } from '../findings.ts';
import { isOfList, LONGEST_LETTER } from '../mail-kind/mail-kind.ts';
import { repeatsItsName } from './strange-voice.ts';

/**
 * Headed and signed by the platform alone, while its sender line names an office or a firm of which the mail says no word, and
 * all that it asks for is at a third place: as lures look that are sent from mailboxes somebody took over.
 */
export function isSignedByThem({ claim, destination, mail, mailKind, mereOffice, origin }: Findings): boolean {
  if (origin.relation !== 'other' || destination.platform) return false;
  if (!claim?.places.has('closing') || mailKind !== null || isOfList(mail) || mail.body.text.length > LONGEST_LETTER) return false;
  const isHeaded = claim.places.has('masthead') || (mereOffice && claim.places.has('subject') && claim.places.has('opening'));
  const leaves =
    destination.thirdParties.some(({ code }) => code !== 'act-phone') && destination.acts.every((end) => end.cls !== 'tracker');
  return isHeaded && leaves && !destination.own && !repeatsItsName(mail);
}
