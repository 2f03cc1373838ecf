/** How lures are built that show no wrong address: in a voice that is not their sender's, under a platform's letterhead, or as a bill that a telephone call undoes. */
import { WRITE_FOR_ANYBODY } from '../../platforms/correspondence.ts';
import { entriesOf } from '../../platforms/sourced.ts';
import { tokensOf } from '../claim/name-table.ts';
import { NOBODY } from '../claim/office-bait.ts';
import { mayBillByPhone, tellsOfWhatNobodyDid } from '../claim/phone-bill.ts';
import { namesOneOf, readersDomains } from '../claim/sender-claims.ts';
import { COMPANY_WORDS } from '../claim/vocabulary.ts';
import type { LinkEnd } from '../destination/link-ends.ts';
import { greetsOne, isLetter } from '../doubt/pressing.ts';
import type { Findings } from '../findings.ts';
import { isUnder, registrable } from '../hosts/host.ts';
import { isOfList, LONGEST_LETTER } from '../mail-kind/mail-kind.ts';
import { spelledNumbers } from '../text/spelled-out.ts';
import type { OpenMail } from '../open-mail.ts';
import { readingOf } from '../reading.ts';
import { isNoticeAtHome } from './home-notices.ts';
import { fold } from '../text/fold.ts';

const OPEN_SENDERS = entriesOf(WRITE_FOR_ANYBODY);

const LOOKED_AT = 6000;

/**
 * Does the mail speak of an account in a voice that cannot be its sender's? A service on which anybody writes to anybody, or an
 * honest firm whose mailing somebody uses, speaks of accounts that it does not keep.
 */
export function hasStrangeVoice(found: Findings): boolean {
  // Of a brand no sender is confirmed that could write about its own accounts.
  const isNamed = found.claim?.strength === 'strong' && found.claim.platform.brand !== true;
  if (isDeskOfOthers(found) || isOutOfCharacter(found)) return true;
  return !isNamed && !found.internal && (threatensForAnybody(found) || speaksForNobody(found) || isNamedNowhere(found));
}

/** "Servicedesk" of nobody, at another domain than the reader's own at work, has the reader sign in. */
function isDeskOfOthers({ claim, destination, mail, mailProvider, namesItsSender, origin, topic, topicStrength }: Findings): boolean {
  if (mailProvider === '' || namesItsSender || topicStrength !== 'strong' || topic === 'code') return false;
  const readers = readersDomains(mail);
  const isAtTheirs = readers.some((domain) => registrable(domain) === registrable(origin.domain));
  // A firm's help desk writes to its customers of their accounts with it.
  if (claim === null && isCalm(topic) && origin.isProven && destination.acts.every(({ cls }) => cls === 'own' || cls === 'mail-own'))
    return false;
  return destination.acts.length > 0 && readers.length > 0 && !isAtTheirs;
}

/** What customers ask for themselves, or are told of: nothing is lost, full or about to end. */
function isCalm(topic: Findings['topic']): boolean {
  return topic === 'reset' || topic === 'changed' || topic === 'signin-alert';
}

/** Where nothing is the sender's, nor a listed platform's; a mail service counts clicks for its customers. */
const AWAY = new Set<LinkEnd['cls']>(['elsewhere', 'ip', 'lookalike', 'script', 'short', 'user-content', 'user-info']);
const COUNTED = new Set<LinkEnd['cls']>([...AWAY, 'opaque', 'tracker']);

/**
 * A firm or a person says no word of themselves, and tells the reader of an account with a platform, or that an account is
 * lost, where all that is to be pressed lies at a third place: as whoever took their mailbox over writes.
 */
function isOutOfCharacter({ claim, destination, internal, mail, mailKind, mereOffice, origin, topic, topicStrength }: Findings): boolean {
  if (internal || mereOffice || mailKind !== null || origin.relation !== 'other' || origin.listed || !isLetter(mail)) return false;
  if (topicStrength !== 'strong' || destination.acts.length === 0) return false;
  // Who writes in the platform's name is judged by that.
  if (claim && (['identity', 'name', 'sender'] as const).some((place) => claim.places.has(place))) return false;
  const isTheirs = claim !== null && claim.distinct && (claim.places.has('yours') || claim.strength === 'strong');
  if (!isTheirs && !FRIGHTENS.has(topic) && topic !== 'quota') return false;
  const leaves = destination.acts.every(({ cls }) => (isTheirs ? COUNTED : AWAY).has(cls));
  return (
    leaves &&
    !repeatsItsName(mail) &&
    !namesOneOf({ ...mail, from: null }, [origin.domain, ...destination.acts.map((end) => end.registrable)])
  );
}

const FRIGHTENS = new Set<Findings['topic']>(['suspend', 'signin-alert']);
const SHORTEST_NAME = 3;

/** Frightens people, and neither its sender's domain nor any host that it leads to bears a word of its sender's name. */
function isNamedNowhere(found: Findings): boolean {
  const { claim, destination, mail, mailKind, mereOffice, namesItsSender, origin, topic, topicStrength } = found;
  if (claim !== null || mailKind !== null || mereOffice || namesItsSender || !FRIGHTENS.has(topic) || topicStrength !== 'strong')
    return false;
  // A firm's desk calls its customers by their names, which a list of addresses does not hold.
  if (origin.isProven && greetsOne(mail.body.text) && destination.acts.every(({ cls }) => cls === 'own')) return false;
  if (isNoticeAtHome(found)) return false;
  const name = mail.from?.name ?? '';
  // What a name in another script is called in a domain nobody can tell.
  if (destination.acts.length === 0 || !/^[\p{Script=Latin}\P{L}]*$/u.test(name)) return false;
  const hosts = fold([origin.domain, ...destination.acts.map((end) => end.shown)].join(' '));
  const words = tokensOf(name).filter((word) => word.length >= SHORTEST_NAME && !COMPANY_WORDS.has(word));
  const own = fold(registrable(origin.domain).split('.')[0] ?? '');
  if (destination.own && isShortFor(own, fold(name.replaceAll('&', 'und')))) return false;
  // Software at home is called by a part of its name: Vaultwarden at vault.<family>.
  const labels = hosts.split(/[^\p{L}\p{N}]+/u).filter((label) => label.length > SHORTEST_NAME);
  return !words.some((word) => hosts.includes(word) || labels.some((label) => word.startsWith(label)));
}

const LONGEST_SHORT_FORM = 5;

/** Is the label what firms make of a long name for a domain ("A-Stadt Energy", "aste"), or a short one without its signs ("1 & 1")? */
function isShortFor(label: string, name: string): boolean {
  const letters = name.replace(/[^\p{L}\p{N}]/gu, '');
  if (label === letters) return true;
  if (label.length < 2 || label.length > LONGEST_SHORT_FORM || label[0] !== letters[0]) return false;
  let at = 0;
  for (const letter of letters) if (letter === label[at]) at += 1;
  return at === label.length;
}

/** Surveys, newsletters, invitations to events and mailboxes of anybody tell nobody that an account is locked, and have no security desk. */
function threatensForAnybody({ mail, origin, topic, mailProvider, mereOffice }: Findings): boolean {
  // Apps have their accounts kept there too, and write as "noreply" of what they lead to.
  const isOffice = (mereOffice && !NOBODY.test(mail.from?.name ?? '')) || mailProvider !== '';
  if (isThreat(topic) && isOffice && origin.personalMailbox) return true;
  return (isThreat(topic) || isOffice) && OPEN_SENDERS.some((one) => isUnder(origin.domain, one));
}

/** "Account Department" tells of a locked account and nowhere whose account it is, nor who writes. */
function speaksForNobody({ claim, destination, mail, mereOffice, namesItsSender, topic, topicStrength }: Findings): boolean {
  if (claim !== null || namesItsSender || destination.acts.length === 0) return false;
  const leaves = destination.unknown.length > 0 || destination.thirdParties.some(({ code }) => code === 'act-elsewhere');
  const hides = leaves && !destination.own;
  if (!mereOffice) return hides && isThreat(topic) && topicStrength === 'strong' && !repeatsItsName(mail);
  if (topicStrength !== 'strong') return topic === 'suspend' && (leaves || destination.acts.some((end) => end.link.button));
  return topic === 'suspend' || (hides && (isThreat(topic) || topic === 'verify' || topic === 'signin-alert'));
}

function isThreat(topic: Findings['topic']): boolean {
  return topic === 'suspend' || topic === 'quota' || topic === 'expire';
}

/** Does a word of the sender's own name stand in the mail? Whoever runs an account says so, whoever took a mailbox over has no reason to. */
export function repeatsItsName({ from, subject, body }: OpenMail): boolean {
  const said = new Set(tokensOf(`${subject}\n${body.text.slice(0, LOOKED_AT)}`));
  return tokensOf(from?.name ?? '').some((word) => said.has(word) && !COMPANY_WORDS.has(word));
}

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

/**
 * Red in a listed platform's name, amber where it comes as an invitation or the like, which is nobody's account mail; amber in nobody's, where the reader is told that they never made what is billed. From a
 * mailbox that anybody can have, or from somebody of whom the mail says no word.
 */
export function billsByPhone({ claim, destination, mail, mailKind, mereOffice, namesItsSender, origin }: Findings): 'red' | 'amber' | null {
  if (!mayBillByPhone(mail) || origin.relation !== 'other' || isOfList(mail) || destination.own || destination.platform) return null;
  if (!origin.personalMailbox && namesItsSender) return null;
  const numbers =
    destination.thirdParties.some(({ code }) => code === 'act-phone') || spelledNumbers(mail.body.text.toLowerCase()).length > 0;
  if (!numbers) return null;
  if (claim !== null && (claim.distinct || claim.strength === 'strong')) return mailKind === null ? 'red' : 'amber';
  return tellsOfWhatNobodyDid(readingOf(mail).beginning) && (origin.personalMailbox || mereOffice) ? 'amber' : null;
}
