/**
 * Words that somebody typed into a form of an honest service so that it mails them to others: a sentence, a sum and a
 * link where the reader's name should stand, or beside the service's own text.
 */
import { registrable } from '../hosts/host.ts';
import { hostKinds } from '../hosts/kinds.ts';
import { findPhones } from '../text/phone.ts';
import { plain } from '../text/plain.ts';
import type { OpenMail } from '../open-mail.ts';
import type { Evidence } from '../verdict.ts';
import { spelledNumbers, writtenHosts } from '../text/spelled-out.ts';

/** How a mail begins to greet, before the name. */
export const GREETING =
  /^(?:hello|hi|hey|dear|welcome|good (?:morning|day|evening)|hallo|guten tag|liebe[rs]?|sehr geehrte[rs]?|willkommen|bonjour|bienvenue|cher|chère|hola|bienvenid[oa]|estimad[oa]|olá|oi|caro|cara|prezad[oa]|bem-vind[oa]|ciao|salve|gentile|benvenut[oa]|beste|geachte|welkom|witaj|cześć|drog[ia]|szanown[ya]|здравствуйте|привет|уважаем\p{L}*|добро пожаловать|merhaba|sayın|hej|kära|kære|hei)[\s:,!.]+/u;

/** Sums and coins. */
const SUM = /[$€£₽¥₿₴₹]\s?\d|\d\s?[$€£₽₿₴]|\d[.,]?\s?(?:btc|eth|usdt|usd|eur|rub|trx|ton|bnb|руб)(?![\p{L}\p{N}])/u;

/** What people are baited with. */
const BAIT =
  /(?<![\p{L}\p{N}])(?:(?:won|winner|prize|reward|bonus|cash ?back|jackpot|gift ?card|give ?away|airdrop|payout|transfer(?:red)?|bitcoin|crypto|tether|mining|lottery|claim|compensation|gewonnen|gewinn|prämie|auszahlung|gagné|gain|prix|cadeau|premio|ganado|ganador|regalo|prêmio|ganhou|vinto|vincita|nagroda)(?![\p{L}\p{N}])|withdraw|resgat|wygra|выигр|приз|бонус|выплат|перевод|вывод|подар|компенсац|kazand|ödül)/u;

const LONGEST_NAME_IN_WORDS = 8;
const LONGEST_GREETING = 300;
const MOST_TEXT = 6000;

/**
 * Evidence of words that fill a slot of `mail`, null where there are none.
 * @param known whether a host is the sender's, a listed platform's or a meeting's
 */
export function findFilledSlot(mail: OpenMail, known: (host: string) => boolean): Evidence | null {
  const lines = mail.body.text.slice(0, MOST_TEXT).split('\n').map(plain);
  const sender = registrable(mail.from?.address.split('@')[1] ?? '');
  const holdsSite = (text: string): boolean => writtenHosts(text, 'all').some((host) => registrable(host) !== sender);
  const holdsThirdParty = (text: string): boolean => writtenHosts(text, 'all').some((host) => !known(host));
  const head = [plain(mail.subject), ...lines.slice(0, 12)];
  const words =
    head.map(nameSlot).find((slot) => isNoName(slot.name, slot.apart ? holdsThirdParty : holdsSite))?.name ??
    head.find((line) => line.length <= LONGEST_GREETING && GREETING.test(line) && holdsThirdParty(line)) ??
    [head[0] ?? '', ...passages(lines)].find((passage) => passage.includes('.') && baits(passage) && holdsThirdParty(passage));
  return words === undefined ? null : { code: 'third-party-words', strength: 'weak', facts: { words: words.slice(0, 120) } };
}

/** Each line, with the address that stands alone in the line behind it. */
function passages(lines: string[]): string[] {
  const said = lines.filter((line) => line !== '');
  return said.map((line, at) => {
    const next = said[at + 1] ?? '';
    return next.includes('.') && !next.includes(' ') && next.length <= LONGEST_GREETING ? `${line} ${next}` : line;
  });
}

/** What follows a greeting up to the mark that ends it, and whether a mark parts them ("Hi, see …"); '' where the line is none. */
function nameSlot(line: string): { name: string; apart: boolean } {
  const greeting = GREETING.exec(line)?.[0] ?? '';
  const rest = line.slice(greeting.length);
  const end = greeting === '' ? -1 : rest.search(/,(?!\d)/);
  return { name: end < 0 ? '' : rest.slice(0, end), apart: /[:,!.]/.test(greeting) };
}

/** Names hold no site and no number to call, no sum beside a picture or a bait, and are no sentence. */
function isNoName(slot: string, holdsSite: (text: string) => boolean): boolean {
  if (slot === '') return false;
  if (holdsSite(slot) || findPhones(slot).length > 0 || spelledNumbers(slot).length > 0) return true;
  if (SUM.test(slot) && /\d{7}/.test(slot)) return true;
  const long = slot.split(' ').length > LONGEST_NAME_IN_WORDS;
  return (SUM.test(slot) && (BAIT.test(slot) || /\p{Extended_Pictographic}/u.test(slot))) || (long && BAIT.test(slot));
}

function baits(line: string): boolean {
  return SUM.test(line) || BAIT.test(line);
}

/** The sender's name promises a prize and stands nowhere in the mail, which names the sender's own domain instead. */
export function namesAPrize(mail: OpenMail): boolean {
  const name = plain(mail.from?.name ?? '');
  const domain = mail.from?.address.split('@')[1] ?? '';
  // Of a help desk or shop on somebody's host the label of the tenant is the sender's name.
  const label = (hostKinds(domain).freeHosting ? domain : registrable(domain)).split('.')[0] ?? '';
  const said = plain(`${mail.subject}\n${mail.body.text.slice(0, MOST_TEXT)}`);
  return label.length > 3 && BAIT.test(name) && !said.includes(name) && said.replace(/\s/g, '').includes(label);
}
