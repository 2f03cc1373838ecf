/**
 * What is known of a brand are its web domains alone, and few brands have all of theirs listed: its name under another
 * suffix, sent by whoever holds that, is nothing to accuse.
 */
import { tokensOf } from '../claim/name-table.ts';
import { baits } from '../claim/office-bait.ts';
import { COMPANY_WORDS } from '../claim/vocabulary.ts';
import { isMereNews } from '../doubt/pressing.ts';
import type { Findings } from '../findings.ts';
import { isUnder, registrableIcann } from '../hosts/host.ts';
import { hostKinds } from '../hosts/kinds.ts';
import { domainOf } from '../mail-source/address.ts';
import { warnsOfScam } from '../mail-kind/mail-kind.ts';
import { threatens } from '../mail-kind/third-party-text.ts';
import { isOfManyHouses, isPaidNamesake } from '../page/circumstances/host-names.ts';
import { readingOf } from '../reading.ts';
import { type Evidence, type EvidenceCode, frightens } from '../verdict.ts';
import { KEEPS_MONEY } from './honest-senders.ts';

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
 * The verdict on a mail whose sender may be one of the many houses that share the platform's name, each with its town's, where all that
 * it asks for is there. Anybody can take such a domain while no list knows the towns: grey is what is calm, or warns of lures with nothing to
 * press, proven or not to be read,
 * and what leads to the platform itself; amber what frightens or has people sign in on a site of its own. Null for all other mail.
 */
export function asOneOfManyHouses(found: Findings): 'suspicious' | 'unlisted' | null {
  const { destination, mail, origin, topic } = found;
  if (!isCalledAsOneOfMany(found)) return null;
  const isTheirs = destination.acts.every(({ cls }) => cls === 'platform' || cls === 'mail-platform');
  if (isTheirs && destination.thirdParties.length === 0) return 'unlisted';
  const said = readingOf(mail).beginning;
  if ((mail.headers !== null && !origin.isProven) || (topic === null && (threatens(said) || baits(said)))) return null;
  const isWarning = warnsOfScam(mail.subject) && !destination.acts.some(({ link }) => link.button);
  return isWarning || topic === null || topic === 'changed' || (topic === 'quota' && isMereNews(said)) ? 'unlisted' : 'suspicious';
}

function isCalledAsOneOfMany({ claim, destination, disguises, mail, origin }: Findings): boolean {
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

/** Ways off a proven sender's own site that firms have: a second site, a number, a mailbox, a code to scan, a document. */
const USUAL_WAYS = new Set<EvidenceCode>(['act-elsewhere', 'act-mailto', 'act-phone', 'act-qr', 'act-user-content']);

/** A document that is all there is to open; programs and pages are none. */
export function isMereDocument({ code, strength }: Evidence): boolean {
  return code === 'act-attachment' && strength === 'weak';
}

/**
 * What leads off a mail from a domain of the platform's where no sender is confirmed. Proven, it says no more than of a proven
 * sender whom nobody knows: amber where it frightens, or leads off by a button, to where anybody publishes or to a mailbox that
 * anybody has; a brand's that leads to one second site is grey where people ask for such mail. Where the webmail gives no source, a number beside the platform's own site is what banks print, and a link beside
 * its button is amber. Null for all else.
 */
export function strayingFromHome(found: Findings): 'suspicious' | 'unlisted' | null {
  const { destination, disguises, mail, origin, topic } = found;
  const { acts, own, platform, thirdParties, oddities, unknown } = destination;
  if (!origin.atHome || disguises.length > 0 || origin.replyElsewhere !== '' || origin.authentication.state === 'fail') return null;
  if (thirdParties.length === 0 || oddities.length > 0 || unknown.some(({ strength }) => strength !== 'note')) return null;
  if (leadsToSecondSite(found)) return ASKED_FOR.has(topic) ? 'unlisted' : 'suspicious';
  const staysToo = platform || own || acts.length === 0;
  if (!staysToo || !thirdParties.every((one) => USUAL_WAYS.has(one.code) || isMereDocument(one))) return null;
  const byButton = acts.some((end) => end.link.button && (end.cls === 'elsewhere' || end.cls === 'other-platform'));
  const isOdd = frightens(topic) || byButton || thirdParties.some((one) => isOddFor(one, topic));
  if (origin.isProven) return isOdd ? 'suspicious' : 'unlisted';
  if (mail.headers !== null) return null;
  if (thirdParties.every(({ code }) => code === 'act-phone'))
    return isOdd || !platform || !printsNumbers(found) ? 'suspicious' : 'unlisted';
  if (!platform) return null;
  const isBesideButton = acts.some((end) => end.link.button && end.cls === 'platform');
  return isBesideButton && !isOdd && thirdParties.every(({ code }) => code === 'act-elsewhere') ? 'suspicious' : null;
}

/** What people ask for themselves or have just done: whoever took over a mailbox of the house tells of worse. */
const ASKED_FOR = new Set<Findings['topic']>(['changed', 'code', 'reset', 'signin-alert']);

/**
 * A brand's proven mail all of which leads to one plain site off its own. Few brands have all their sites listed, and many let people sign in
 * at another (a railway at the site of its tickets); houses that keep people's money are asked for too much in their own name.
 */
function leadsToSecondSite({ claim, destination, origin }: Findings): boolean {
  const { acts, thirdParties } = destination;
  const sites = new Set(acts.map((end) => end.registrable));
  return (
    claim?.platform.brand === true &&
    !KEEPS_MONEY.has(claim.platform.category) &&
    origin.isProven &&
    sites.size === 1 &&
    acts.every(({ cls }) => cls === 'elsewhere' || cls === 'other-platform') &&
    thirdParties.every(({ code }) => code === 'act-elsewhere')
  );
}

/** Kinds of houses that print a number to call in what they tell of an account; of others callers pose as. */
const PRINT_NUMBERS = new Set(['banking', 'government', 'health', 'insurance', 'utilities']);

/** Has the claimed house a reason to tell its number? */
export function printsNumbers({ claim }: Findings): boolean {
  return claim !== null && PRINT_NUMBERS.has(claim.platform.category);
}

/** Where anybody publishes, a picture to scan, a mailbox that anybody has; a second site or a number beside what has no need of any. */
function isOddFor({ code, facts }: Evidence, topic: Findings['topic']): boolean {
  if (code === 'act-mailto') return hostKinds(domainOf(facts.address ?? '')).mailboxProvider;
  const needsNone = topic === 'reset' || topic === 'code';
  return code === 'act-user-content' || code === 'act-qr' || (needsNone && (code === 'act-phone' || code === 'act-elsewhere'));
}
