/** What a mail says of its sender beside the platforms that it names: their own name, or that they are the reader's mail provider. */
import { MAIL_PRODUCTS } from '../../platforms/mail-services.ts';
import { registrable } from '../hosts/host.ts';
import { hostKinds } from '../hosts/kinds.ts';
import { domainOf } from '../mail-source/address.ts';
import { recipientOf } from '../mail-source/recipient.ts';
import { fold } from '../text/fold.ts';
import type { OpenMail } from '../open-mail.ts';
import { readingOf } from '../reading.ts';
import { tokensOf, withoutSites } from './name-table.ts';
import { COMPANY_WORDS } from './vocabulary.ts';

const SHORTEST_LABEL = 4;
const TEXT_CHARACTERS = 4000;

/** Does the sender's name, the subject or the text name one of `domains` by its own label ("greenbikes")? */
export function namesOneOf(mail: OpenMail, domains: string[]): boolean {
  const all = domains.map(ownLabel).filter((label) => label !== '');
  const name = readingOf(mail).senderWords;
  // A short label is found inside too many words; as a whole word of the name it is meant.
  if (all.some((label) => name.includes(label))) return true;
  const labels = [...all, ...domains.map(withoutKind)]
    .filter((label) => label.length >= SHORTEST_LABEL)
    .flatMap((label) => [label, withoutUmlauts(label)]);
  if (labels.length === 0) return false;
  const ownWords = name.filter((word) => word.length >= SHORTEST_LABEL && !COMPANY_WORDS.has(word));
  if (labels.some((label) => ownWords.some((word) => label.includes(word) || withoutUmlauts(label).includes(withoutUmlauts(word)))))
    return true;
  const said = [...name, ...tokensOf(mail.subject), ...tokensOf(withoutSites(mail.body.text.slice(0, TEXT_CHARACTERS)))];
  return spells(said, labels);
}

/** Do the words of subject and text spell one of `labels` whole ("Hotel Sol" spells "hotelsol")? */
export function spellsOneOf({ subject, body }: OpenMail, labels: string[]): boolean {
  return spells([...tokensOf(subject), ...tokensOf(withoutSites(body.text.slice(0, TEXT_CHARACTERS)))], labels);
}

/** Is the domain's own label a word of the sender's name? */
export function isCalledAfter(mail: OpenMail, domain: string): boolean {
  return readingOf(mail).senderWords.includes(ownLabel(domain));
}

/** "Bücher" is "buecher" in a domain. */
function withoutUmlauts(word: string): string {
  return word.replace(/(?<=[aou])e/g, '');
}

/** Do whole neighbouring words, or a part of one, spell one of `labels`? What only ends of words make is chance ("this and", "sand"). */
function spells(words: string[], labels: string[]): boolean {
  const joined = words.join('');
  const found = labels.filter((label) => joined.includes(label));
  if (found.length === 0) return false;
  const starts = [0];
  for (const word of words) starts.push((starts.at(-1) ?? 0) + word.length);
  const isStart = new Set(starts);
  const wordAt = (offset: number): number => starts.findLastIndex((start) => start <= offset);
  return found.some((label) => {
    for (let at = joined.indexOf(label); at >= 0; at = joined.indexOf(label, at + label.length)) {
      const end = at + label.length;
      if ((isStart.has(at) && isStart.has(end)) || end <= (starts[wordAt(at) + 1] ?? 0)) return true;
    }
    return false;
  });
}

/** The part of a domain that its owner chose, folded; '' where it belongs to a mail provider or is a mere word. */
function ownLabel(domain: string): string {
  if (hostKinds(domain).mailboxProvider) return '';
  const label = tokensOf(registrable(domain).split('.')[0] ?? '').join('');
  return COMPANY_WORDS.has(label) ? '' : label;
}

/** What houses of a kind put before their name in a domain: "uni-river" is the River University. */
const KINDS = new Set(['uni', 'univ', 'fh', 'th', 'tu', 'hs', 'ies', 'sw', 'hv', 'tsv', 'sv', 'tc', 'vhs', 'kita', 'praxis', 'kanzlei']);

/** The label of a domain without the kind of house that it begins or ends with; '' where it has none. */
function withoutKind(domain: string): string {
  const parts = (registrable(domain).split('.')[0] ?? '').split('-');
  const own = parts.filter((part) => !KINDS.has(part));
  return own.length > 0 && own.length < parts.length ? tokensOf(own.join('')).join('') : '';
}

const MAIL_WORDS = new Set(
  `${MAIL_PRODUCTS.join(' ')} mail email webmail mailbox mailboxes inbox imap smtp outlook postfach mailserver
  correo buzon messagerie boite posta casella poczta skrzynka пошта почта почты eposta 邮箱 信箱 メール 메일
  epost brevlada postkasse sahkoposti postilaatikko postafiok levelezo levelezes schranka emailova posta casuta
  البريد ταχυδρομειο`
    .split(/\s+/)
    .map(fold),
);

/** Programs that nobody signs with but who gives out mailboxes. */
const PRODUCTS = new Set(MAIL_PRODUCTS.map(fold));

const DESK_WORDS = new Set(
  `admin administrator administration helpdesk desk it support service server system team quota storage webmaster
  postmaster provider hosting security notice notification
  serveur servidor serwer sunucu rendszer rendszergazda sistem yonetici yoneticisi administrateur administrador amministratore
  beheerder spravce yllapito jarjestelma forvalter сервер администратор администрация
  服务器 サーバー 管理者 管理员 서버 관리자`
    .split(/\s+/)
    .map(fold),
);

/** The desk for computers, as firms call it. */
const IT_DESK =
  /help\s?desk|service\s?desk|web\s?master|post\s?master|(?<!\p{L})(?:IT|EDV|TI|DSI)(?:[- ](?:abteilung|dienste?|betreuung|sicherheit|afdeling|avdelning\p{L}{0,2}|afdeling\p{L}{0,2}|osasto|dział))(?!\p{L})|(?<!\p{L})(?:(?:suporte|soporte|departamento|mesa de ayuda|equipo|equipe|servicio|serviço) (?:de )?TI|support[eo] IT|reparto IT|dział IT|служба ИТ|ИТ-отдел|service informatique|bilgi işlem)(?!\p{L})/iu;

/**
 * The words with which `mail` presents itself as the person's mail provider or IT desk, '' where it does not:
 * a word for mail and a word for a desk in the sender's name, or a program for mail and nothing else.
 * @param isProven the receiver proved the sender's domain; else a name that shows the reader's own domain is nobody's proof
 */
export function claimsMailProvider(mail: OpenMail, isProven: boolean): string {
  const name = mail.from?.name ?? '';
  const tokens = readingOf(mail).senderWords;
  const isMail = tokens.some((token) => MAIL_WORDS.has(token));
  const isDesk = tokens.some((token) => DESK_WORDS.has(token));
  const itDesk = /\b(it|i\.t\.)\s{1,9}(support|help\s?desk|service|department|team|admin)/i.test(name) || IT_DESK.test(name);
  const isProduct = tokens.some((token) => PRODUCTS.has(token)) && tokens.every((token) => MAIL_WORDS.has(token));
  const shows = namesReadersDomain(mail) && (!isProven || !isAtReaders(mail));
  return (isMail && isDesk) || isProduct || itDesk || shows ? name : '';
}

/** Does the sender's name hold a program for mail that gives out mailboxes ("cPanel", "Roundcube Webmail")? */
export function bearsMailProgram(mail: OpenMail): boolean {
  return readingOf(mail).senderWords.some((token) => PRODUCTS.has(token));
}

/** The sender's name shows the domain of the reader's own address ("berg.example Support"). */
function namesReadersDomain(mail: OpenMail): boolean {
  const name = mail.from?.name ?? '';
  if (!name.includes('.')) return false;
  const words = name.toLowerCase().split(/[\s<>"'(),:;|]/);
  return readersDomains(mail).some((domain) => words.includes(domain));
}

function isAtReaders(mail: OpenMail): boolean {
  const own = registrable(domainOf(mail.from?.address ?? ''));
  return readersDomains(mail).some((domain) => registrable(domain) === own);
}

/** The domains of the reader's own addresses that are an employer's or their own; mailbox providers say nothing of anybody. */
export function readersDomains(mail: OpenMail): string[] {
  return [...recipientOf(mail).all].map(domainOf).filter((domain) => domain !== '' && !hostKinds(domain).mailboxProvider);
}
