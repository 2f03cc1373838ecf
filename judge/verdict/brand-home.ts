/**
 * What is known of a brand are its web domains alone, and few brands have all of theirs listed: its name under another
 * suffix, sent by whoever holds that, is nothing to accuse.
 */
import { tokensOf } from '../claim/name-table.ts';
import { COMPANY_WORDS } from '../claim/vocabulary.ts';
import type { Findings } from '../findings.ts';
import { isUnder, registrableIcann } from '../hosts/host.ts';
import { isOfManyHouses } from '../page/many-houses.ts';
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

/** The sender is one of the many houses that share the platform's name, each with its town's, and all that it asks for is there. */
export function isFromOneOfManyHouses({ claim, destination, disguises, mail, origin }: Findings): boolean {
  // "<name> customer service" tells no town.
  if (!claim || claim.places.has('alone') || disguises.length > 0 || origin.authentication.state === 'fail' || origin.replyElsewhere !== '')
    return false;
  const own = registrableIcann(origin.domain);
  if (tokensOf(own.split('.')[0]?.replaceAll('-', ' ') ?? '').some((word) => COMPANY_WORDS.has(word))) return false;
  const stays = destination.acts.every(
    ({ cls, shown }) => isUnder(shown, own) || cls === 'mail-own' || cls === 'platform' || cls === 'sister',
  );
  return (
    stays &&
    destination.thirdParties.every(({ code }) => code === 'act-phone') &&
    isOfManyHouses(own, claim.platform, [mail.from?.name ?? ''])
  );
}

/**
 * How much a mail from the brand's own domain says by what leads off it: nothing where that is a page which its
 * customers fill, something where it is a mailbox to answer to.
 */
export function strayingFromBrand({ claim, destination }: Findings): 'no' | 'odd' | 'far' {
  const brand = claim?.platform;
  if (!brand?.brand) return destination.thirdParties.length > 0 ? 'far' : 'no';
  const isTheirs = (host: string): boolean =>
    brand.webDomains.some((domain) => isUnder(host, domain)) || isPaidNamesake(registrableIcann(host), brand);
  const away = destination.thirdParties.filter(({ facts }) => !isTheirs(facts.host ?? ''));
  if (away.length === 0) return 'no';
  return away.every(({ code }) => code === 'act-mailto') ? 'odd' : 'far';
}
