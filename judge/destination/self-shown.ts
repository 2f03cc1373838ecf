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
 * May the link be the reader's own address? Webmails make a link of every address that a text shows. One shown as it is, and nowhere as one
 * to write to or of somebody who helps, may be theirs; not one that bears the platform's name or a word for a desk, brings words to be sent along, or lies behind others.
 */
export function mayBeReaders(link: BodyLink, address: string, { claimed, recipient, said = '' }: Around): boolean {
  const { button, href, text } = link;
  // Where the source is read a sender can leave out To.
  if (!recipient.unread || recipient.all.size > 0 || button || href.includes('?')) return false;
  const bare = address.toLowerCase();
  const isShown = text.trim().toLowerCase() === bare;
  const isGreeted = !isShown && hostKinds(domainOf(bare)).mailboxProvider && isGreetedBy(link, said);
  if (!isShown && !isGreeted) return false;
  const words = tokensOf(`${address.slice(0, address.lastIndexOf('@'))} ${isGreeted ? text : ''}`);
  const names = claimed ? [claimed.name, ...claimed.aliases].flatMap(tokensOf) : [];
  const isDesks = words.some((word) => COMPANY_WORDS.has(word) || names.some((name) => word.includes(name)));
  return words.length > 0 && !isDesks && (isGreeted || !isTurnedTo(said.toLowerCase(), bare));
}

/** Who in a firm sees to things, before an address in the same sentence: whoever reads on is to turn to them. */
const HELPER =
  /(?<!\p{L})(?:case|agent|advis[eo]r|officer|manager|assistant|handled|assigned|responsible|specialist|desk|ask|bearbeit|ansprechpartner|zuständig|berater|conseill|chargé|asesor|encargad|responsable|atendente|consulente|operator|medewerker|doradc|konsultant|специалист|оператор|担当|客服)[^.!?\n]{0,45}$/iu;

/** Does the text, right before any place where it shows the address, have one write there or turn to whom it belongs? */
function isTurnedTo(said: string, address: string): boolean {
  let times = 0;
  for (let at = said.indexOf(address); at >= 0; at = said.indexOf(address, at + address.length)) {
    const before = trimmedEnd(said.slice(Math.max(0, at - BEFORE), at), MARKS);
    const told = THEIRS.exec(before);
    const rest = told ? before.slice(0, told.index) : before;
    if (WRITE_TO.test(rest) || (!told && HELPER.test(rest)) || times >= MOST_TIMES) return true;
    times += 1;
  }
  return times === 0;
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
  return greeting.trim() !== '' && greeting.trim() === before.trim().toLowerCase() && /^[\s,!.:;،，]*$/u.test(after);
}
