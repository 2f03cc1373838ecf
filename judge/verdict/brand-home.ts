/**
 * What is known of a brand are its web domains alone, and few brands have all of theirs listed: its name under another
 * suffix, sent by whoever holds that, is nothing to accuse.
 */
import type { Findings } from '../findings.ts';
import { isUnder, registrableIcann } from '../hosts/host.ts';
import { isPaidNamesake } from '../page/page-host.ts';

/** The mail comes from the brand's name under another suffix, does not hide, and all that it asks for is there or the brand's. */
export function isFromNamesake({ claim, destination, disguises, origin }: Findings): boolean {
  // Unproved, another suffix counts as a look-alike of a platform whose domains are all known.
  const hides = disguises.some(({ code }) => code !== 'sender-lookalike');
  if (!claim?.platform.brand || hides || origin.authentication.state === 'fail') return false;
  // What customers have below it is still its house, which is all that grey needs.
  const theirs = (host: string): boolean => isPaidNamesake(registrableIcann(host), claim.platform);
  return theirs(origin.domain) && destination.thirdParties.every(({ facts }) => theirs(facts.host ?? ''));
}

/**
 * How much a mail from the brand's own domain says by what leads off it: nothing where that is a page which its
 * customers fill, something where it is a mailbox to answer to.
 */
export function strayingFromBrand({ claim, destination }: Findings): 'no' | 'odd' | 'far' {
  const brand = claim?.platform;
  if (!brand?.brand) return destination.thirdParties.length > 0 ? 'far' : 'no';
  const away = destination.thirdParties.filter(({ facts }) => !brand.webDomains.some((domain) => isUnder(facts.host ?? '', domain)));
  if (away.length === 0) return 'no';
  return away.every(({ code }) => code === 'act-mailto') ? 'odd' : 'far';
}
