/** Events of a platform that it has others run: who sends the invitation is the service for events, and all it asks for is there. */
import { EVENT_SERVICES } from '../../platforms/correspondence.ts';
import type { Findings } from '../findings.ts';
import { readingOf } from '../reading.ts';
import { isUnder } from '../hosts/host.ts';
import { namesYourAccount, threatens } from '../mail-kind/third-party-text.ts';
import { entriesOf } from '../../platforms/sourced.ts';

const SERVICES = entriesOf(EVENT_SERVICES);

/** Does a service for events write about one, with no threat, no number, and no link that leaves the service and the platform? */
export function isEventMail({ destination, mail, origin }: Findings): boolean {
  if (!SERVICES.some((one) => isUnder(origin.domain, one)) || origin.authentication.state === 'fail') return false;
  const leaves = destination.acts.some(
    ({ cls, target }) =>
      cls !== 'own' && cls !== 'platform' && !(target.kind === 'web' && SERVICES.some((one) => isUnder(target.host, one))),
  );
  // A code to be scanned at the entrance is what a ticket is.
  if (leaves || !destination.thirdParties.every(({ code }) => code === 'act-qr' || code === 'act-elsewhere')) return false;
  const said = readingOf(mail).beginning;
  return !(threatens(said) && namesYourAccount(said));
}
