/**
 * What is known of a brand are its web domains alone, and few brands have all of theirs listed: its name under another
 * suffix, sent by whoever holds that, is nothing to accuse.
 */
import type { Findings } from '../findings.ts';
import { registrableIcann } from '../hosts/host.ts';
import { isBareNameOf } from '../page/page-host.ts';

/** The mail comes from the brand's name under another suffix, does not hide, and all that it asks for is there or the brand's. */
export function isFromNamesake({ claim, destination, disguises, origin }: Findings): boolean {
  if (!claim?.platform.brand || disguises.length > 0 || origin.authentication.state === 'fail') return false;
  // What customers have below it is still its house, which is all that grey needs.
  const theirs = (host: string): boolean => isBareNameOf(registrableIcann(host), claim.platform);
  return theirs(origin.domain) && destination.thirdParties.every(({ facts }) => theirs(facts.host ?? ''));
}

/** The brand's own domain may be one of several; a mailbox to answer to is odd there, and no proof. */
export function mayBeItsOwnMailbox({ claim, destination }: Findings): boolean {
  return claim?.platform.brand === true && destination.thirdParties.every(({ code }) => code === 'act-mailto');
}
