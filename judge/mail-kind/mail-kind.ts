/**
 * What is no account mail, known before the topic is asked for: invitations, meeting details, envelopes to sign, lists,
 * and notifications of what a person wrote. In these a platform's frame stands around a stranger's words.
 */
import { type Correspondence, CORRESPONDENCE_SENDERS, type CorrespondenceSender } from '../../platforms/correspondence.ts';
import type { PlatformIndex } from '../../platforms/index.ts';
import { isUnder, parseTarget } from '../hosts/host.ts';
import { type LinkReader, unwrap } from '../hosts/unwrap.ts';
import { domainOf } from '../mail-source/address.ts';
import type { OpenMail } from '../open-mail.ts';
import { type Authentication, readAuthentication } from '../origin/authentication.ts';
import { sendersPlatforms } from '../origin/origin.ts';
import { unrelayed } from '../origin/relay.ts';
import { plain } from '../text/plain.ts';
import { isMeeting, withoutMeetingCodes } from './meeting-details.ts';
import { shapeOf } from './shapes.ts';

const BEGINNING = 3000;
const CLOSING = 500;

export interface MailKind {
  kind: Correspondence;
  /**
   * The sender line names a service known to carry strangers' words, or a listed platform: what is told of accounts in
   * it is somebody's talk. False where only the mail's shape speaks, which anybody can imitate.
   */
  known: boolean;
}

/** The kind of `mail`, null where it is one person's or firm's own mail. Reads sender, subject, text and attachments; headers only help. */
export function findMailKind(mail: OpenMail, platforms: PlatformIndex, links: LinkReader = unwrap): MailKind | null {
  const { address } = unrelayed(mail.from);
  const sender = carriedBy(address, mail);
  // Anybody writes a sender line.
  if (sender) return { kind: sender, known: mail.headers === null || stateOf(mail) !== 'fail' };
  const beginning = plain(`${mail.subject.slice(0, 300)}\n${mail.body.text.slice(0, BEGINNING)}`);
  const shape = shapeOf(beginning, mail.body.text.length > BEGINNING ? plain(mail.body.text.slice(-CLOSING)) : '');
  if (shape) return { kind: shape, known: sendersPlatforms(mail, platforms).length > 0 };
  if (isCalendarMail(mail) || isMeeting(mail, beginning, links)) return { kind: 'invitation', known: false };
  return isList(mail) ? { kind: 'list', known: false } : null;
}

function carriedBy(address: string, mail: OpenMail): Correspondence | null {
  const domain = domainOf(address);
  const local = address.slice(0, Math.max(0, address.lastIndexOf('@')));
  const sender = CORRESPONDENCE_SENDERS.find((one) => isFrom(one, local, domain));
  return sender === undefined || (sender.ownLinks && !leadsThrough(sender.domain, mail)) ? null : sender.carries;
}

function stateOf({ from, headers, receiver }: OpenMail): Authentication['state'] {
  return readAuthentication(headers, receiver, domainOf(from?.address.toLowerCase() ?? '')).state;
}

/** Such a sender's mail leads nowhere but through hosts of its own. */
function leadsThrough(domain: string, mail: OpenMail): boolean {
  return mail.body.links.every(({ href }) => {
    const target = parseTarget(href);
    return target.kind !== 'web' || isUnder(target.host, domain);
  });
}

function isFrom(sender: CorrespondenceSender, local: string, domain: string): boolean {
  if (typeof sender.local === 'string') return sender.local === local && sender.domain === domain;
  return isUnder(domain, sender.domain) && (sender.local === null || sender.local.test(local));
}

/** A calendar's file, or the Sender line of a calendar (RFC 5545 and RFC 6047). */
function isCalendarMail(mail: OpenMail): boolean {
  if (mail.attachments.some((one) => /^text\/calendar\b/i.test(one.type) || /\.ics$/i.test(one.name))) return true;
  const sender = mail.headers?.find((line) => line.name === 'sender')?.value ?? '';
  return /\bcalendar(?:-notification|-server|-noreply)?@/i.test(sender);
}

/** List software names its list (RFC 2919); newsletters do too, so a list answers to its own address. */
function isList(mail: OpenMail): boolean {
  const line = (name: string): string => mail.headers?.find((one) => one.name === name)?.value ?? '';
  const posts =
    line('list-post').includes('mailto:') ||
    /\b(?:mailman|sympa|majordomo|listserv|groups\.io)\b/i.test(line('x-mailman-version') ? 'mailman' : line('list-id'));
  return posts || (isPassedOn(mail) && /^\s*\[[^\]]{2,60}\]/.test(mail.subject));
}

/** "Anna via <list>": list software writes under its own address and says for whom (RFC 5598, section 5.2). */
export function isPassedOn({ from }: OpenMail): boolean {
  return /\s(?:via|über|par|vía)\s/i.test(from?.name ?? '');
}

/** `mail` as far as its topic may be read from it: without access codes of meetings and doors; nothing of a known carrier's. */
export function readableForTopic(mail: OpenMail, kind: MailKind | null): OpenMail | null {
  if (kind?.known) return null;
  return withoutMeetingCodes(mail, kind !== null && kind.kind === 'invitation' ? 'meeting' : 'any');
}

/** Characters; what is longer names many for many reasons. */
export const LONGEST_LETTER = 1500;

/** Sent to many who can leave: a list, a newsletter (RFC 2369, RFC 2919). */
export function isOfList(mail: OpenMail): boolean {
  return mail.headers?.some(({ name }) => name === 'list-id' || name === 'list-unsubscribe') ?? false;
}

/** What warnings of lures call them; they quote their words. */
const SCAM =
  /(?<![\p{L}\p{N}])(?:scams?|scammers?|phishing|phishing-?(?:mails?|warnung)|hoax|spoof(?:ed|s|ing)?|betrugs(?:mails?|masche|versuche?)|arnaques?|hameçonnage|estafas?|golpes?|truffe?|oplichting|nep-?mails?|oszustwo|bluff(?:mejl|sms)|svindel(?:mails?|sms|e-?post)?|huijaus(?:viesti\p{L}{0,3})?|(?:falsche|gefälschte|betrügerische|fake|false|faux|fausses?|fraudulent|frauduleux|fals[aoie]s?|valse|fałszywe) (?:(?:[\p{L}-]{2,20}[ -]){0,2}(?:e-?)?(?:mails?|messages?|nachrichten|sms|courriels?|courriers?|correos?|mensajes?|mensagens|messaggi|berichten|wiadomości)|[\p{L}-]{2,20}-(?:mails?|nachrichten|sms)))(?![\p{L}\p{N}])/iu;

/** Does `subject` say that mail is forged or people are deceived? */
export function warnsOfScam(subject: string): boolean {
  return SCAM.test(subject);
}
