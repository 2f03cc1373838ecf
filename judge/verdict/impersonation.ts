/**
 * What no topic tells: a mail that presents itself as a platform, is not from it, and asks for an act that leaves the
 * platform is a lure whatever it talks about (new terms, a firmware update, a failed payment).
 */
import { bearsTheName, presentsItselfTwice, speaksForAnother } from '../claim/claim.ts';
import {
  asksForMailKey,
  baits,
  baitsInFewLines,
  baitsInNobodysName,
  bringsVoiceAsPage,
  offersPapers,
  PAGE_FILE,
  pressesInNobodysName,
  pressesTwice,
  prizes,
} from '../claim/office-bait.ts';
import { demandsIn } from '../claim/demands.ts';
import { tellsOfWhatNobodyDid } from '../claim/phone-bill.ts';
import { bearsMailProgram, readersDomains } from '../claim/sender-claims.ts';
import type { Findings } from '../findings.ts';
import { readingOf } from '../reading.ts';
import { nameAtHome } from '../doubt/traits.ts';
import type { LinkEnd } from '../destination/link-ends.ts';
import { registrable } from '../hosts/host.ts';
import { hostKinds } from '../hosts/kinds.ts';
import { fold } from '../text/fold.ts';
import { isOfList, LONGEST_LETTER } from '../mail-kind/mail-kind.ts';
import { threatens } from '../mail-kind/third-party-text.ts';
import { decide, isOfficeOf, playsTheirAddress, type Decision } from './decide.ts';
import { billsByPhone, isSignedByThem } from './lure-patterns.ts';
import { isEventMail } from './honest-senders.ts';

/** The verdict on a mail that is no account mail by its words; null where it is none by its claim either. */
export function decideWithoutTopic(found: Findings): Decision | null {
  if (found.destination.deviceCode.length > 0 && found.origin.relation !== 'confirmed') return 'lure';
  if (!isFromOthers(found) || found.destination.platform || isEventMail(found)) return null;
  const billed = billsByPhone(found);
  if (billed !== null) return billed === 'red' ? 'lure' : 'suspicious';
  if (isSignedByThem(found)) return 'lure';
  if (presentsItself(found) && (!isAtHome(found) || presses(found) || billsInTheirName(found))) {
    const decision = decide(found);
    return decision === 'lure' ? decision : null;
  }
  if (found.claim?.distinct && found.claim.places.has('yours') && isOfficeOf(found)) return 'suspicious';
  return isNamelessOffice(found) ||
    baitsElsewhere(found) ||
    isOfficeElsewhere(found) ||
    baitsInAStrangeName(found) ||
    isAllAboutTheirs(found) ||
    isMailProgramElsewhere(found) ||
    putsPapersBehindMail(found) ||
    keepsPapersAnywhere(found) ||
    (bringsVoiceAsPage(found.mail) && !found.internal && !isOfList(found.mail))
    ? 'suspicious'
    : null;
}

/** An office without a name asks in a few lines to press what leads to somebody else than who sent it, or to open a page that it brings. */
function baitsElsewhere({ destination, internal, mail, mailKind, namesItsSender }: Findings): boolean {
  const leaves = destination.acts.some((end) => end.cls !== 'own' && end.cls !== 'mail-own' && end.cls !== 'platform');
  const brings =
    destination.acts.length === 0 &&
    (mail.attachments.some((one) => PAGE_FILE.test(one.name)) || destination.thirdParties.some(({ code }) => code === 'act-qr'));
  if (!(leaves || brings) || destination.own || namesItsSender || internal || mailKind !== null) return false;
  return mail.body.text.length <= LONGEST_LETTER && baitsInNobodysName(mail);
}

/**
 * A fee, a refund or points, in a name that stands in no domain of the sender's nor where it leads; all it asks for is behind
 * words, at sites that are neither its own nor anybody's that we know. Mail services count clicks: theirs is none.
 */
function baitsInAStrangeName({ destination, internal, mail, mailKind, namesItsSender, origin }: Findings): boolean {
  if (internal || namesItsSender || mailKind !== null || isOfList(mail) || destination.acts.length === 0) return false;
  const leaves = destination.acts.every(({ cls, link }) => AWAY.has(cls) && isBehindWords(link));
  return leaves && nameAtHome(mail.from?.name ?? '', origin, destination) === 'nowhere' && (baitsInFewLines(mail) || pressesTwice(mail));
}

/**
 * The reader's mail desk, or an office without a name that presses, writes from outside of the reader's own domain; all it asks
 * for is behind words at sites that neither it nor anybody we know holds, and it says no word of who it is.
 */
function isOfficeElsewhere({ destination, internal, mail, mailKind, mailProvider, namesItsSender, origin }: Findings): boolean {
  if (internal || namesItsSender || mailKind !== null || isOfList(mail) || destination.acts.length === 0) return false;
  const label = registrable(origin.domain).split('.')[0] ?? '';
  // A service that the sender's house hires names it in the address ("hr-service.com/house").
  const isHired = ({ target }: LinkEnd): boolean =>
    target.kind === 'web' && label.length > 3 && `${target.host}${target.path}`.includes(label);
  // Anybody may have a form; a host for nothing is what a mail desk has no need of.
  const isLent = ({ target }: LinkEnd): boolean =>
    mailProvider !== '' && target.kind === 'web' && hostKinds(target.host, target.path).freeHosting;
  const leaves = destination.acts.every((end) => (AWAY.has(end.cls) || isLent(end)) && isBehindWords(end.link) && !isHired(end));
  const isAtReaders = readersDomains(mail).some((domain) => registrable(domain) === registrable(origin.domain));
  if (!leaves || isAtReaders || mail.body.text.length > LONGEST_LETTER) return false;
  return mailProvider !== '' || pressesInNobodysName(mail);
}

const AWAY = new Set<LinkEnd['cls']>(['elsewhere', 'ip', 'lookalike', 'short']);

/** The link shows words or a picture, and not its own address. */
function isBehindWords({ button, picture, text }: LinkEnd['link']): boolean {
  const shown = text.trim();
  return button || picture || (/\s/.test(shown) && !shown.includes('://')) || (shown !== '' && !/[.:]/.test(shown));
}

/** "Accounts" has papers for the reader, and all of them lie where anybody gets a host for nothing and nobody has to say who they are. */
function keepsPapersAnywhere({ destination, internal, mail, mailKind, namesItsSender, origin }: Findings): boolean {
  // What anybody can write like a service's notice is that service's from its sender alone.
  const isService = mailKind !== null && (mailKind.known || mailKind.kind !== 'envelope');
  if (internal || namesItsSender || isService || isOfList(mail) || destination.acts.length === 0 || !offersPapers(mail)) return false;
  const own = registrable(origin.domain).split('.')[0] ?? '';
  return destination.acts.every(
    ({ target }) => target.kind === 'web' && hostKinds(target.host, target.path).freeHosting && !target.host.includes(own),
  );
}

/** Whoever it is, the papers that they speak of open at nobody's we know, by the key to the reader's mailbox. */
function putsPapersBehindMail({ destination, internal, mail }: Findings): boolean {
  const leaves = destination.thirdParties.some(({ code }) => code === 'act-elsewhere' || code === 'act-user-content');
  const isKnown = destination.acts.some((end) => end.cls === 'other-platform' || end.cls === 'own');
  return leaves && !isKnown && !internal && !isOfList(mail) && asksForMailKey(mail);
}

/** "Zimbra Support" gives out mailboxes, says not whose, and leads to somebody else than who sent it. */
function isMailProgramElsewhere({ destination, internal, mail, mailKind, namesItsSender }: Findings): boolean {
  const leaves = destination.thirdParties.some(({ code }) => code !== 'act-phone') || destination.unknown.length > 0;
  if (!leaves || destination.own || internal || namesItsSender || mailKind !== null || isOfList(mail)) return false;
  return mail.body.text.length <= LONGEST_LETTER && bearsMailProgram(mail);
}

/** "Customer Care" begins with a platform's name, nowhere tells its own, and asks to press what leads elsewhere. */
function isNamelessOffice({ claim, destination, internal, mail, mailKind, mereOffice, namesItsSender }: Findings): boolean {
  if (!claim || !speaksForAnother(claim) || !mereOffice || internal || namesItsSender || mailKind !== null) return false;
  const leaves = destination.acts.some((end) => end.link.button && end.cls !== 'own');
  return leaves && !isOfList(mail) && mail.body.text.length <= LONGEST_LETTER;
}

/** Not the platform's sender, or one whose proof failed. */
function isFromOthers({ origin, destination }: Findings): boolean {
  return origin.relation === 'other' || (origin.authentication.state === 'fail' && destination.thirdParties.length > 0);
}

/** A shorter name is found inside too many words. */
const SHORTEST_INSIDE = 4;

/** Shops and magazines of a brand write from domains of their own that bear its name; all they ask for is there too. */
function isAtHome({ claim, destination, disguises, origin }: Findings): boolean {
  const names = claim
    ? [claim.platform.name, ...claim.platform.aliases, ...claim.platform.webDomains.map((domain) => domain.split('.')[0] ?? '')]
    : [];
  const label = fold(registrable(origin.domain).split('.')[0] ?? '');
  const letters = lettersOf(label);
  const parts = label.split('-');
  const isNamed = names
    .map(lettersOf)
    .filter(Boolean)
    .some((name) => (name.length >= SHORTEST_INSIDE ? letters.includes(name) : parts.includes(name)));
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

/**
 * By the sender's name, in a mail of a list alone or in one more place, by a domain that writes the platform's address and a demand, or
 * by two signatures in a mail that has nothing of its sender's own and is of no list.
 */
function presentsItself(found: Findings): boolean {
  const { claim, mail, namesItsSender } = found;
  if (!claim) return false;
  // A newsletter called after a platform and more ("<name> Insights North") may be anybody's.
  if (claim.places.has('identity')) return claim.places.has('alone') || claim.places.size > 1 || !isOfList(mail);
  if (playsTheirAddress(found) && demandsIn(readingOf(mail).beginning) > 0) return true;
  return (presentsItselfTwice(claim) || bearsTheName(claim)) && !namesItsSender && !isOfList(mail);
}

/** Whoever writes tells nothing of themselves, and all there is to the mail is trouble with the reader's own thing at the platform. */
function isAllAboutTheirs({ claim, destination, mail, mailKind, namesItsSender }: Findings): boolean {
  if (!claim?.distinct || !claim.places.has('yours') || !claim.places.has('subject')) return false;
  const leaves = destination.thirdParties.length > 0 || destination.unknown.length > 0;
  if (!leaves || destination.own || namesItsSender || mailKind !== null || isOfList(mail)) return false;
  return mail.body.text.length <= LONGEST_LETTER && presses({ mail });
}

/** In a platform's name alone it tells of what the reader never bought; of a brand too few domains are known. */
function billsInTheirName({ claim, mail }: Findings): boolean {
  return claim?.platform.brand !== true && claim?.places.has('alone') === true && tellsOfWhatNobodyDid(readingOf(mail).beginning);
}

/** Threatens, or baits, in its first lines. */
function presses({ mail }: Pick<Findings, 'mail'>): boolean {
  const said = readingOf(mail).beginning;
  return threatens(said) || baits(said) || prizes(said);
}
