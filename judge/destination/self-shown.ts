/** An address that shows itself in a mail, where nothing tells whose mailbox the mail lies in: the reader's, or a desk of whoever wrote? */
import type { Platform } from '../../platforms/platform.ts';
import { tokensOf } from '../claim/name-table.ts';
import { COMPANY_WORDS } from '../claim/vocabulary.ts';
import { hostKinds } from '../hosts/kinds.ts';
import { GREETING } from '../mail-kind/filled-slots.ts';
import { domainOf } from '../mail-source/address.ts';
import type { Recipient } from '../mail-source/recipient.ts';
import type { BodyLink } from '../open-mail.ts';
import { trimmedEnd } from '../text/plain.ts';
import { WRITE_TO } from '../text/phrasing.ts';

/** As far before an address as a sentence tells what it is. */
const BEFORE = 60;
const MOST_TIMES = 20;
const MARKS = /[\s:：(（"„“<]/u;

interface Around {
  claimed: Platform | null;
  recipient: Recipient;
  /** The mail's text. */
  said?: string;
}

/** What stands right before an address that a mail tells its reader of as theirs ("sent to", "signed up as", "account:"). */
const THEIRS =
  /(?<!\p{L})(?:(?:sent|delivered|addressed|mailed) to|intended for|(?:signed (?:up|in)|logged in|registered|subscribed) (?:as|with|under|by|at)|(?:user ?name|account|e-?mail(?: address)?|login)(?: (?:is|for|of|with))?|(?:gesendet|geschickt|gerichtet|versandt) an|(?:registriert|angemeldet) (?:als|mit|unter)|benutzername|e-?mail-?adresse|envoyé à|destiné à|inscrite? (?:avec|sous)|compte|adresse(?: e-?mail)?|enviado a|dirigido a|registrad[oa] (?:como|con)|cuenta|correo(?: electrónico)?|enviad[oa] para|conta|inviat[oa] a|registrat[oa] (?:come|con)|indirizzo(?: e-?mail)?|verzonden naar|gestuurd naar|geregistreerd (?:als|met)|e-?mailadres|wysłan[ao] (?:do|na)|adres(?: e-?mail)?|отправлено на|аккаунт[а-я]{0,3}|адрес[а-я]{0,3}|hesab\p{L}{0,4}|adresi)$|(?:konto|宛先|アカウント|メールアドレス|账户|帐户|邮箱|계정|이메일)$/iu;

/**
 * May the link be the reader's own address? At a provider of mailboxes, shown as it is, and each time the mail says so; not one that
 * bears the platform's name or a word for a desk, brings words to be sent along, or is to be written to.
 */
export function mayBeReaders(link: BodyLink, address: string, { claimed, recipient, said = '' }: Around): boolean {
  const { button, href, text } = link;
  // Where the source is read a sender can leave out To.
  if (!recipient.unread || recipient.all.size > 0 || button || href.includes('?')) return false;
  const bare = address.toLowerCase();
  const isGreeted = isGreetedBy(link, said);
  if ((!isGreeted && text.trim().toLowerCase() !== bare) || !hostKinds(domainOf(bare)).mailboxProvider) return false;
  const words = tokensOf(`${address.slice(0, address.lastIndexOf('@'))} ${isGreeted ? text : ''}`);
  const names = claimed ? [claimed.name, ...claimed.aliases].flatMap(tokensOf) : [];
  const isDesks = words.some((word) => COMPANY_WORDS.has(word) || names.some((name) => word.includes(name)));
  return words.length > 0 && !isDesks && (isGreeted || isToldAsTheirs(said.toLowerCase(), bare));
}

/** Stands the link for the name in a line that greets and says no more ("Hello Ann,")? */
function isGreetedBy({ offset, text }: BodyLink, said: string): boolean {
  const before =
    said
      .slice(Math.max(0, offset - BEFORE), offset)
      .split('\n')
      .at(-1) ?? '';
  const after = said.slice(offset + text.length, offset + text.length + BEFORE).split('\n')[0] ?? '';
  const greeting = GREETING.exec(`${before.trim().toLowerCase()} `)?.[0] ?? '';
  return greeting.trim() !== '' && greeting.trim() === before.trim().toLowerCase() && /^\s*[,!.:;،，]?\s*$/u.test(after);
}

function isToldAsTheirs(said: string, address: string): boolean {
  let times = 0;
  for (let at = said.indexOf(address); at >= 0; at = said.indexOf(address, at + address.length)) {
    const before = trimmedEnd(said.slice(Math.max(0, at - BEFORE), at), MARKS);
    const told = THEIRS.exec(before);
    if (!told || WRITE_TO.test(before.slice(0, told.index)) || times >= MOST_TIMES) return false;
    times += 1;
  }
  return times > 0;
}
