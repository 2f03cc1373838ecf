/** A paper behind the key to the reader's mailbox, be it on the sender's own site: no house but the reader's own has a use for that. */
import { opensByMailbox } from '../claim/office-bait.ts';
import { isLetter } from '../doubt/pressing.ts';
import type { Findings } from '../findings.ts';
import { readingOf } from '../reading.ts';
import type { Evidence } from '../verdict.ts';
import { tellsOfScam } from './decide.ts';
import { addedUp, isAtReaders } from './nobodys-mail.ts';

/** Why a mail is doubted that wants it for what lies with nobody we know; empty where it does not. */
export function wantsMailboxKey(found: Findings): Evidence[] {
  const { destination, internal, mail, mailKind, origin } = found;
  if (internal || mailKind?.known || origin.relation === 'confirmed' || origin.listed || !isLetter(mail) || tellsOfScam(found)) return [];
  const isKnown = destination.platform || destination.acts.some(({ cls }) => cls === 'help-desk');
  const asks = destination.acts.length > 0 || destination.thirdParties.length > 0;
  return asks && !isKnown && !isAtReaders(found) && opensByMailbox(readingOf(mail).beginning) ? addedUp([]) : [];
}
