/**
 * The table of verdicts: what origin and destination together mean. Where its lines run, and why, is told in the
 * README, "How it decides"; each branch below is one of those lines.
 */
import { isSelfNaming } from '../claim/claim.ts';
import { tellsOfWhatNobodyDid } from '../claim/phone-bill.ts';
import { isMereNews } from '../doubt/pressing.ts';
import { hidesBehindShortLink } from '../destination/destination.ts';
import { hidesTargets, leadsThroughWebmail } from '../destination/hidden-targets.ts';
import { spellsAddressOf } from '../origin/disguises.ts';
import type { Findings } from '../findings.ts';
import { registrable } from '../hosts/host.ts';
import { hostKinds } from '../hosts/kinds.ts';
import { namesAPrize } from '../mail-kind/filled-slots.ts';
import { domainOf } from '../mail-source/address.ts';
import { isOfList, isPassedOn, warnsOfScam } from '../mail-kind/mail-kind.ts';
import { namesYourAccount, threatens } from '../mail-kind/third-party-text.ts';
import { readingOf } from '../reading.ts';
import { findPhones } from '../text/phone.ts';
import { plain } from '../text/plain.ts';
import { type Evidence, frightens, type VerdictKind } from '../verdict.ts';
import { asOneOfManyHouses, isFromNamesake, isMereDocument, printsNumbers, strayingFromBrand, strayingFromHome } from './brand-home.ts';
import { billsByPhone, hasStrangeVoice, isSignedByThem, repeatsItsName } from './lure-patterns.ts';
import { asFirmOfItsOwn, asTheirMailing, isEventMail, isPublicationAbout, isSelfHosted, leadsToReadersTenant } from './honest-senders.ts';
import { asksForWholeCard } from './odd-requests.ts';
import { fromUnseenSender, isUnseenSender } from './unseen-sender.ts';

export type Decision = Exclude<VerdictKind, 'none' | 'requested'>;

/** The verdict on an account mail, before memory (asked, trusted) has its say. */
export function decide(found: Findings): Decision {
  if (found.destination.deviceCode.length > 0 && found.origin.relation !== 'confirmed') return 'lure';
  if (tellsOfScam(found) || isEventMail(found)) return 'unlisted';
  const decision = isSignedByThem(found) || billsByPhone(found) === 'red' ? 'lure' : decideByPlaces(found);
  const manner = found.thirdPartyText?.manner ?? 'talk';
  if (decision === 'lure') return decision;
  // Whose words they are cannot be told where nobody knows whose mail it is.
  if (isUnseenSender(found)) return namesAPrize(found.mail) ? 'suspicious' : decision;
  if (manner === 'talk') return found.filledSlot || namesAPrize(found.mail) || hasStrangeVoice(found) ? 'suspicious' : decision;
  return manner === 'lure' && (found.mailKind?.known || found.origin.relation === 'confirmed') ? 'lure' : 'suspicious';
}

/** Mails "in the name of" somebody are spoken of by others. */
const IN_THEIR_NAME =
  /(?<!\p{L})(?:im namen|in the name of|impersonating|pretending|au nom|en nombre|em nome|a nome|namens|falsche|gefälschte|fake|faux|fausses?|fals[ao]s?)(?!\p{L})/iu;

/** One person tells others of a lure and quotes it: no button, no office, and nobody's name but their own on it. */
export function tellsOfScam({ claim, destination, mail, mereOffice, namesItsSender, origin }: Findings): boolean {
  const isTold = namesItsSender || (destination.own && (isOfList(mail) || IN_THEIR_NAME.test(mail.subject)));
  if (!claim || mereOffice || !isTold || origin.authentication.state === 'fail' || !warnsOfScam(mail.subject)) return false;
  // Of a reader's own account nobody warns in the words of the lure.
  const subject = plain(mail.subject);
  if (namesYourAccount(subject) && threatens(subject)) return false;
  return !isSelfNaming(claim) && !destination.acts.some((end) => end.link.button);
}

/** By origin and destination alone. */
function decideByPlaces(found: Findings): Decision {
  if (isUnseenSender(found)) return fromUnseenSender(found);
  if (!found.claim) return withoutClaim(found);
  if (found.origin.relation === 'confirmed') return fromTheirSender(found);
  if (found.origin.relation === 'possible') return fromTheirDomain(found);
  if (isFromNamesake(found)) return 'unlisted';
  const known = asFirmOfItsOwn(found) ?? asOneOfManyHouses(found) ?? asTheirMailing(found);
  if (known !== null) return known;
  if (found.sameNameOtherSuffix && found.destination.thirdParties.every((one) => one.code === 'act-phone')) return underOtherSuffix(found);
  return found.claim.strength === 'strong' || isAllItSays(found) || playsTheirAddress(found) ? inTheirName(found) : speakingOfThem(found);
}

/** The sender line is the platform's: genuine needs every act to be theirs too. */
function fromTheirSender(found: Findings): Decision {
  const { origin, destination, disguises, mail, unaccounted } = found;
  const letter = asTheirNewsletter(found);
  if (letter !== null) return letter;
  const isPaper = (one: Evidence): boolean => origin.authentication.state === 'pass' && isMereDocument(one);
  if (destination.thirdParties.some((one) => one.code !== 'act-phone' && !isPaper(one)) || hidesBehindShortLink(destination)) return 'lure';
  if (destination.thirdParties.length > 0) return tellsToCall(found);
  if (origin.authentication.state === 'fail' || disguises.length > 0 || hidesUnproved(found)) return 'suspicious';
  const isLed = origin.authentication.state !== 'pass' && leadsThroughWebmail(mail.body.links);
  const isHidden = mail.body.clipped || isLed || hidesTargets(mail.body.links);
  return unaccounted.length > 0 || isHidden || isTranslatedHearsay(found) ? 'unlisted' : 'unsolicited';
}

/** A translation hides what the mail says: it is enough where the sender is proved, and no stranger speaks through it. */
function isTranslatedHearsay({ mail, origin }: Findings): boolean {
  return mail.body.translated === true && (origin.authentication.state !== 'pass' || origin.thirdPartyText !== null);
}

/**
 * Sent to many who can leave, beside links to others it leads to the platform: what they show of their partners. Grey where it is
 * proven; amber where nothing proves it, and of many places few are others', none behind a button.
 */
function asTheirNewsletter({ destination, mail, origin, topic }: Findings): 'suspicious' | 'unlisted' | null {
  const { acts, thirdParties } = destination;
  if (origin.thirdPartyText !== null || !isOfList(mail) || !destination.platform || thirdParties.length === 0) return null;
  if (topic === 'reset' || topic === 'code' || !thirdParties.every(({ code }) => code === 'act-elsewhere')) return null;
  if (origin.authentication.state === 'pass') return 'unlisted';
  const theirs = acts.filter(({ cls }) => cls === 'platform').length;
  const isApart = acts.some((end) => end.link.button && end.cls !== 'platform');
  return origin.authentication.state === 'fail' || isApart || theirs < FEW * (acts.length - theirs) ? null : 'suspicious';
}

/** Lists grow old, and a domain that a firm gave up is anybody's: from there an account that is lost is doubted, where it is saved there too. */
function frightensFromAside({ claim, destination, origin, topic, topicStrength }: Findings): boolean {
  if (origin.atHome || !claim?.places.has('identity') || topicStrength !== 'strong' || !frightens(topic)) return false;
  return destination.acts.some(({ cls }) => cls === 'own' || cls === 'sister' || cls === 'help-desk');
}

/** Of so many places one may be another's. */
const FEW = 3;

/** A number or a document cannot be checked. Banks print numbers in alerts; a reset or a code has no need of one. */
function tellsToCall(found: Findings): Decision {
  const { destination, mail, topic, origin } = found;
  // Where the webmail gives no source, nothing speaks against a bank whose mail leads to its site too.
  const unread = mail.headers === null && destination.platform && printsNumbers(found);
  const proven = (unread || origin.authentication.state === 'pass') && origin.thirdPartyText === null;
  const hasNoNeed = (topic === 'reset' || topic === 'code') && !(origin.isProven && standsBelow(found));
  return proven && !hasNoNeed ? 'unlisted' : 'suspicious';
}

/** A hotline below every button, for nothing that the reader never did: what a stranger had put into a name or an address stands above. */
function standsBelow({ destination, mail }: Findings): boolean {
  const above = Math.max(...destination.acts.filter((end) => end.link.button).map((end) => end.link.offset));
  if (above <= 0 || destination.thirdParties.some(({ code }) => code !== 'act-phone')) return false;
  const below = mail.body.text.slice(above);
  const isHotline = findPhones(below).every(({ offset }) => !tellsOfWhatNobodyDid(plain(below.slice(Math.max(0, offset - 80), offset))));
  return isHotline && findPhones(`${mail.subject}\n${mail.body.text.slice(0, above)}`).length === 0;
}

/** Their web domain or an unconfirmed sender: we cannot vouch, and do not accuse while all acts are theirs. */
function fromTheirDomain(found: Findings): Decision {
  const { origin, disguises } = found;
  const straying = strayingFromBrand(found);
  if (straying !== 'no') return strayingFromHome(found) ?? (straying === 'odd' ? 'suspicious' : 'lure');
  if (frightensFromAside(found)) return 'suspicious';
  return origin.authentication.state === 'fail' || disguises.length > 0 || hidesUnproved(found) ? 'suspicious' : 'unlisted';
}

/** The source was read and proves nothing, and where all of the mail leads cannot be seen. */
function hidesUnproved({ destination, mail, origin }: Findings): boolean {
  if (mail.headers === null || origin.isProven) return false;
  // Who writes to an alias may count clicks.
  return destination.acts.length > 0 && destination.acts.every(({ cls }) => cls === 'short' || (cls === 'tracker' && origin.relay === ''));
}

/** Their name under a suffix we do not list: amber where its acts go there too or cannot be seen, as a lure's would. */
function underOtherSuffix({ destination }: Findings): Decision {
  return destination.own || (destination.unknown.length > 0 && !destination.platform) ? 'suspicious' : 'unlisted';
}

/** Presents itself as the platform and is not from it. */
function inTheirName(found: Findings): Decision {
  const { claim, destination, disguises, mailKind, namesItsSender, origin } = found;
  const places = claim?.places ?? new Set();
  const identity = places.has('identity') || (places.has('name') && places.size >= 3);
  const answers = destination.acts.length === 0 && origin.replyElsewhere !== '';
  const leaves = destination.thirdParties.length > 0 || destination.own || destination.unknown.length > 0 || answers;
  if (disguises.length > 0) return 'lure';
  if (isSelfHosted(found) || isOfTheirOwnHouse(found) || leadsToReadersTenant(found)) return 'unlisted';
  if (isOfAnotherListed(found) || isPublicationAbout(found)) return 'unlisted';
  if (keepsToItself(found)) return namesItsSender || isTrackersTalk(found) ? 'unlisted' : 'suspicious';
  if (leaves && (identity || !namesItsSender)) return 'lure';
  if (leaves && isCorroborated(found)) return 'lure';
  if (leaves) return isTheirMatter(found) ? 'suspicious' : 'unlisted';
  if (origin.authentication.state === 'fail' && destination.platform) return 'suspicious';
  // A list passes the platform's mail on under its own address.
  const passesOn = (mailKind?.kind === 'list' || isPassedOn(found.mail)) && destination.platform;
  return identity && !passesOn && claim && claim.platform.senderDomains.length > 0 ? 'suspicious' : 'unlisted';
}

/** Another listed platform's own sender, and all acts are its own: firms of one house write for each other ("WhatsApp Business" by Facebook). */
function isOfAnotherListed({ destination, disguises, origin }: Findings): boolean {
  if (!origin.listed || !origin.isProven || disguises.length > 0) return false;
  return (
    destination.own && destination.acts.every(({ cls }) => cls === 'own' || cls === 'platform') && destination.thirdParties.length === 0
  );
}

/** Signed by nobody else, and all that it asks for is on its own site: a school or a host speaks of accounts that it gives out. */
function keepsToItself({ claim, destination, origin }: Findings): boolean {
  const leaves = destination.thirdParties.length > 0 || destination.unknown.length > 0 || origin.replyElsewhere !== '';
  return claim !== null && !isSelfNaming(claim) && destination.own && !leaves && origin.authentication.state !== 'fail';
}

/** A tracker passes on what somebody tells of an account that is not the reader's; such programs write under no name. */
function isTrackersTalk({ claim, mailKind, origin }: Findings): boolean {
  return mailKind?.kind === 'notification' && claim?.places.has('yours') === false && origin.authentication.state !== 'fail';
}

/** Another's mail whose subject is your account with the platform, of no list, hides where all of it leads. */
function isTheirMatter({ claim, destination, mail }: Findings): boolean {
  const isAbout = claim !== null && claim.places.has('subject') && claim.places.has('yours');
  return isAbout && !destination.own && !destination.platform && destination.unknown.length > 0 && !isOfList(mail) && !repeatsItsName(mail);
}

/** Proven to be from the reader's own organisation, and all that it asks for is there too: what runs in a house may be called as it likes. */
function isOfTheirOwnHouse({ destination, disguises, internal, origin }: Findings): boolean {
  return (
    internal &&
    disguises.length === 0 &&
    origin.replyElsewhere === '' &&
    destination.acts.every((end) => end.cls === 'own' || end.cls === 'mail-own')
  );
}

/** Speaks of them from a domain that writes their address: an ordinary word for a name is none of chance there. */
export function playsTheirAddress({ claim, origin }: Findings): boolean {
  return claim !== null && origin.relation === 'other' && spellsAddressOf(origin.domain, claim.platform);
}

/** The sender's name is the platform's, and nothing in the mail is the sender's own. */
function isAllItSays({ claim, namesItsSender }: Findings): boolean {
  return !namesItsSender && (claim?.places.has('identity') === true || claim?.places.has('name') === true);
}

/** Only speaks of the platform: an unknown sender like any other, but one that hides weighs more. */
function speakingOfThem(found: Findings): Decision {
  const { claim, destination, disguises, namesItsSender, origin } = found;
  const strange = destination.thirdParties.length > 0 || hidesBehindShortLink(destination);
  if (disguises.length > 0 && strange) return 'lure';
  if (strange && !namesItsSender) return isCorroborated(found) ? 'lure' : 'suspicious';
  // Speaks of nobody but the platform, more than once, and hides where it leads; red where its sender is forged too.
  const hides = destination.unknown.length > 0 && !destination.own && !destination.platform && !found.internal;
  if (hides && !namesItsSender && claim && claim.places.size > 1) return origin.authentication.state === 'fail' ? 'lure' : 'suspicious';
  return isOfficeOf(found) ? 'suspicious' : withoutClaim(found);
}

/** "Account Security" that speaks of your account with the platform, names nobody else, and leads away from it. */
export function isOfficeOf({ claim, destination, internal, mereOffice, namesItsSender }: Findings): boolean {
  const speaks = claim !== null && (claim.places.has('yours') || claim.places.has('possession') || claim.places.size > 1);
  const leaves = destination.thirdParties.length > 0 || destination.own || destination.unknown.length > 0;
  return speaks && mereOffice && !internal && !namesItsSender && leaves && !destination.platform;
}

/** Names no listed platform. */
function withoutClaim(found: Findings): Decision {
  const { destination, mail, origin } = found;
  if (destination.oddities.some((one) => one.code === 'text-shows-imitated-host')) return 'suspicious';
  if (destination.thirdParties.length > 0 || hidesBehindShortLink(destination)) {
    return isCorroborated(found) ? 'suspicious' : 'unlisted';
  }
  const faked = origin.authentication.state === 'fail' && !destination.own;
  return faked || asksForWholeCard(mail.body.text) || (found.mailProvider !== '' && origin.personalMailbox) ? 'suspicious' : 'unlisted';
}

/** Whether second evidence speaks against an unknown sender whose act goes elsewhere. */
function isCorroborated(found: Findings): boolean {
  const { origin, destination, disguises, mail, mailProvider, namesItsSender, topic, claim } = found;
  // Who is proven and claims no name may have a second site that the mail does not speak of.
  const hides = !namesItsSender && !destination.own && (claim !== null || origin.authentication.state !== 'pass');
  return (
    disguises.length > 0 ||
    destination.thirdParties.some((one) => isOddWay(one, found)) ||
    destination.oddities.length > 0 ||
    hidesBehindShortLink(destination) ||
    origin.personalMailbox ||
    origin.replyElsewhere !== '' ||
    origin.authentication.state === 'fail' ||
    (mailProvider !== '' && !found.internal) ||
    hides ||
    // An address to copy, with nothing to press, gets past whoever looks at links.
    destination.acts.some((end) => end.index < 0) ||
    (topic === 'quota' && !found.internal && !(namesItsSender && (destination.own || isMereNews(readingOf(mail).beginning))))
  );
}

/** What people ask for themselves or have just done. */
const ASKED_FOR = new Set<Findings['topic']>(['changed', 'code', 'reset', 'signin-alert']);

/** A site, a number or a firm's mailbox may be a proven sender's other one; any other way is odd by itself. */
function isOddWay({ code, facts }: Evidence, { claim, internal, mail, origin, topic }: Findings): boolean {
  // Who lets others publish on their own site keeps accounts there too.
  const isOwnSite = registrable(facts.host ?? '') === registrable(origin.domain);
  if (code === 'act-user-content' && isOwnSite && (origin.isProven || mail.headers === null) && ASKED_FOR.has(topic)) return false;
  // Firms keep their own papers where anybody can keep some.
  if (internal && code === 'act-user-content') return false;
  if (code === 'act-elsewhere' || code === 'act-phone') return false;
  if (code !== 'act-mailto') return true;
  return claim !== null || origin.authentication.state !== 'pass' || hostKinds(domainOf(facts.address ?? '')).mailboxProvider;
}
