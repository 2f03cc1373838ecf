/**
 * Words that a stranger had a genuine sender carry (the note of an invoice, an invitation, a comment, an organisation's
 * name), and whether they are a lure: they speak to the reader of the reader's own account or charge, and give a number
 * to call or a host that is a stranger's.
 */
import { MEETING_LINKS } from '../../platforms/correspondence.ts';
import { APP_STORES, SOCIAL_HOSTS } from '../../platforms/hosts/social.ts';
import type { PlatformIndex } from '../../platforms/index.ts';
import type { Platform } from '../../platforms/platform.ts';
import { entriesOf } from '../../platforms/sourced.ts';
import { findNames, type NameTable, tokensOf } from '../claim/name-table.ts';
import { BEHIND_SIGN_IN } from '../claim/office-bait.ts';
import { POSSESSIONS } from '../claim/vocabulary.ts';
import type { Destination } from '../destination/destination.ts';
import { DomainSet, isUnder, parseTarget, registrable } from '../hosts/host.ts';
import { hostKinds } from '../hosts/kinds.ts';
import type { OpenMail } from '../open-mail.ts';
import { fold } from '../text/fold.ts';
import { findPhones, givesOwnNumber } from '../text/phone.ts';
import { plain } from '../text/plain.ts';
import { spelledNumbers, writtenHosts } from '../text/spelled-out.ts';
import type { Evidence } from '../verdict.ts';

const MOST_TEXT = 20_000;
const MOST_PLACES = 60;
/** Lines before a number or link that still speak of it, and their length. */
const LINES_BEFORE = 4;
const PASSAGE = 500;

const YOU =
  /(?<![\p{L}\p{N}])(?:(?:you|your|yours|dear|sie|ihr|ihre[mnrs]?|dein|deine[mnrs]?|kunde|vous|votre|vos|usted|su|sus|tu|tus|você|seu|sua|suo|vostro|uw|je|jouw|państwa|вы|вас|sizin|din|ditt)(?![\p{L}\p{N}])|twoj|ваш|hesabınız)|您|你|あなた|お客様|고객/u;

/** A charge or a sign-in that the reader did not make. */
const NOT_YOURS =
  /(?<![\p{L}\p{N}])(?:(?:did|do|have|has)(?: not|n.t) (?:make|made|place|placed|authori[sz]e|approve|initiate|recogni[sz]e|request)|unauthori[sz]ed|without (?:your |any )?(?:permission|consent)|fraud|wasn.t you|nicht (?:autorisiert|veranlasst|getätigt|aufgegeben)|unbefugt|non autoris|frauduleu|no (?:autorizad|reconoce|ha realizado|realizó)|fraude|não (?:autorizad|reconhece|realizou|fez)|non (?:autorizzat|riconosc)|frode|niet (?:geautoriseerd|herkent)|nieautoryzowan|несанкционирован|мошеннич)/u;

const ACCOUNT =
  /(?<![\p{L}\p{N}])(?:(?:accounts?|repositor(?:y|ies)|wallet|page|profile|mailbox|subscription|membership|card|konto|abonnement|karte|seite|compte|carte|cuenta|tarjeta|suscripción|conta|cartão|assinatura|pagina|carta|rekening|konta|karta|карт[аыу])(?![\p{L}\p{N}])|аккаунт|счет|счёт|hesap|hesab)|账户|帳戶|アカウント|계정/u;

const YOUR_ACCOUNT =
  /(?<![\p{L}\p{N}])(?:your|ihr\p{L}{0,3}|dein\p{L}{0,3}|votre|vos|su|tu|seu|sua|tuo|uw|je|twoj\p{L}{0,3}|ваш\p{L}{0,3})\s(?:[\p{L}\d]{1,20}\s){0,2}(?:account|wallet|page|profile|mailbox|subscription|membership|card|konto|seite|karte|compte|carte|cuenta|tarjeta|conta|cartão|rekening|konta|счет|счёт)(?![\p{L}\p{N}])|hesab|аккаунт|アカウント|账户|계정/u;

/** Does `text` (as `plain` gives it) speak of an account of the reader's? */
export function namesYourAccount(text: string): boolean {
  return YOUR_ACCOUNT.test(text);
}

const THREAT =
  /(?<![\p{L}\p{N}])(?:suspended|disabled|locked|blocked|banned|restricted|deactivated|deleted|terminated|limited|compromised|charged|billed|debited|deducted|withdrawn|verify|confirm|appeal|(?:with)?in \d{1,3} ?h(?:ours)?\b|unpublish|violat|infring|reported for|breaks? our|legal|court|not you|wasn.t you|security (?:alert|vulnerability)|detected|case file|sign-?in you|gesperrt|eingeschränkt|belastet|abgebucht|bestätigen|gelöscht|suspendu|bloqué|débité|vérifi|confirmez|suspendid|bloquead|cargad|cargo de \d|no (?:lo )?reconoc|verifi(?:car|que)|confirm(?:ar|e)|suspens|debitad|sospes|bloccat|addebitat|verificare|geblokkeerd|afgeschreven|zablokowan|gedeactiveer|opgeschort|bevestig|avstängd|spärra|sperret|lukket|lukittu|vahvista|bekräfta|bekreft|bekræft|pozastav|ověřte|felfüggeszt|letilt|igazol|suspenda|confirma|ανεστάλη|επιβεβαι|заблокир|блокиран|потвърд|зупинен|підтверд|списан|подтверд|askıya|engellen)|停止|退会|制限|無効|確認が必要|ご本人確認|冻结|停用|认证|验证|凍結|정지|차단|보호조치|본인 ?인증|تعليق|إيقاف|تحديث بيانات|נחסם|השהי|ระงับ|ยืนยัน|tạm khóa|xác (?:minh|thực)|diblokir|ditangguhkan|verifikasi|निलंबित|सत्यापित/u;

/** Does `text` (as `plain` gives it) threaten an account or a purse, or ask to confirm? */
export function threatens(text: string): boolean {
  return THREAT.test(text);
}

type Manner = 'lure' | 'odd' | 'talk';

/** What a stranger's words hold. */
export interface ThirdPartyText {
  /** The numbers and hosts in them, as evidence. */
  ways: Evidence[];
  /**
   * 'lure': they speak to the reader in a platform's name. 'odd': of the reader's account or charge in nobody's name.
   * 'talk': somebody talks.
   */
  manner: Manner;
}

/** A place in the text at which the reader is told of a way to act. */
interface Way {
  line: number;
  evidence: Evidence;
}

interface Surroundings {
  destination: Destination;
  names: NameTable;
  /** Whether a host (with its path) belongs to the sender, the thread or a listed platform. */
  known: (hostAndPath: string) => boolean;
  /** 'all', or in a platform's own mail hosts written in its text alone: numbers and links are the platform's there. */
  ways: 'all' | 'written';
  /** In a thread of talk, the platforms on which it goes on; else null. */
  thread: Platform[] | null;
}

/** Reads what stands in `mail` beside numbers and hosts that are nobody's we know. */
export function readThirdPartyText(mail: OpenMail, around: Surroundings): ThirdPartyText {
  const { destination, known, ways: which } = around;
  const lines = [mail.from?.name ?? '', mail.subject, ...mail.body.text.slice(0, MOST_TEXT).split('\n')].map(plain);
  const written = hostsIn(lines, around);
  const ways = which === 'written' ? written : [...numbersIn(lines), ...written, ...linksIn(mail, destination, lines, known)];
  const places = new Map(ways.map((way) => [`${way.line} ${way.evidence.code}`, way]));
  const manners = new Set([...places.values()].slice(0, MOST_PLACES).map((way) => mannerOf(way, passageAt(lines, way.line), around)));
  return { ways: ways.map((way) => way.evidence), manner: manners.has('lure') ? 'lure' : manners.has('odd') ? 'odd' : 'talk' };
}

function numbersIn(lines: string[]): Way[] {
  return lines.flatMap((text, line) =>
    [...phonesOfOthers(text), ...spelledNumbers(text)].map((number) => ({
      line,
      evidence: { code: 'act-phone' as const, strength: 'strong' as const, facts: { number } },
    })),
  );
}

function phonesOfOthers(text: string): string[] {
  if (!/\d/.test(text)) return [];
  return findPhones(text)
    .filter(({ offset }) => !givesOwnNumber(text.slice(Math.max(0, offset - 60), offset)))
    .map(({ number }) => number);
}

function hostsIn(lines: string[], { known, ways: which }: Surroundings): Way[] {
  return lines.flatMap((text, line) =>
    writtenHosts(text, which)
      .filter((host) => !known(host))
      .map((host) => leadsTo(line, host)),
  );
}

function linksIn(mail: OpenMail, destination: Destination, lines: string[], known: Surroundings['known']): Way[] {
  const met = new Map<string, boolean>();
  const isKnown = (place: string): boolean => {
    const answer = met.get(place) ?? known(place);
    met.set(place, answer);
    return answer;
  };
  const lineAt = lineReader(mail.body.text);
  return destination.ends.flatMap((end) => {
    if (end.target.kind !== 'web' || isKnown(end.target.host + end.target.path)) return [];
    return [leadsTo(Math.min(lineAt(end.link.offset) + 2, lines.length - 1), end.target.host)];
  });
}

/** Which line of `text` an offset stands in; offsets that rise, as those of links do, cost one walk through the text. */
function lineReader(text: string): (offset: number) => number {
  let line = 0;
  let from = 0;
  let last = 0;
  return (offset) => {
    if (offset < last) [line, from] = [0, 0];
    last = offset;
    for (let end = text.indexOf('\n', from); end >= 0 && end < offset; end = text.indexOf('\n', from)) {
      line += 1;
      from = end + 1;
    }
    return line;
  };
}

function leadsTo(line: number, host: string): Way {
  const target = parseTarget(`https://${host}/`);
  const shown = target.kind === 'web' ? target.shownHost : host;
  return { line, evidence: { code: 'act-elsewhere', strength: 'strong', facts: { host: shown, domain: shown } } };
}

/** The line of a way with what was said just before it. */
function passageAt(lines: string[], line: number): string {
  const before = lines
    .slice(Math.max(0, line - LINES_BEFORE), line)
    .filter((one) => one !== '')
    .join('\n');
  return `${before.slice(-PASSAGE)}\n${(lines[line] ?? '').slice(0, 2 * PASSAGE)}`;
}

/**
 * Second person, and a threat to an account, or beside a number what the reader never did. Developers talk of locked
 * accounts and unauthorised calls beside links all day: in a thread, without a platform's name, that is talk.
 */
function mannerOf({ evidence }: Way, passage: string, around: Surroundings): Manner {
  if (!YOU.test(passage)) return 'talk';
  // What lies behind a password of the reader's is nobody's to ask for in another's mail.
  if (!around.thread && evidence.code === 'act-elsewhere' && BEHIND_SIGN_IN.test(passage)) return 'odd';
  const charge = evidence.code === 'act-phone' && NOT_YOURS.test(passage);
  if (!charge && !(ACCOUNT.test(passage) && THREAT.test(passage))) return 'talk';
  if (speaksFor(passage, around) || (!around.thread && holdsName(evidence.facts['host'] ?? '', around.names))) return 'lure';
  return !around.thread && (charge || YOUR_ACCOUNT.test(passage)) ? 'odd' : 'talk';
}

/** A stranger's host that bears a platform's name ("parcelo.id-confirm.example"). */
function holdsName(host: string, names: NameTable): boolean {
  return findNames(tokensOf(host), names).some((hit) => !hit.weak);
}

/**
 * The words speak for a platform: "your Steam account", "the GitHub Team", and "Meta Page Support" where no thread is
 * quoted. In a thread only its own platform counts: of another's mail one talks.
 */
function speaksFor(passage: string, { names, thread }: Surroundings): boolean {
  const tokens = tokensOf(passage);
  return findNames(tokens, names).some(({ platform, start, end }) => {
    if (thread && !thread.includes(platform)) return false;
    const after = tokens.slice(end, end + 3);
    const possessed =
      tokens.slice(Math.max(0, start - 2), start).some((token) => YOUR.has(token)) && after.some((token) => POSSESSIONS.has(token));
    return possessed || after.some((token) => DESKS.has(token) || (!thread && POSSESSIONS.has(token)));
  });
}

const YOUR = new Set(
  'your ihr ihre ihrem ihren ihres dein deine deinem votre vos su tu seu sua suo tuo uw je jouw twoje twoj ваш вашего вашему вашем'
    .split(' ')
    .map(fold),
);
const DESKS = new Set('team desk department center centre'.split(' ').map(fold));

const VISITED_BY_ALL = new DomainSet([
  ...entriesOf(MEETING_LINKS).map(([host]) => host),
  ...entriesOf(APP_STORES),
  ...entriesOf(SOCIAL_HOSTS),
]);
/** Pages of a platform's own host on which a stranger's app or device is let in (RFC 6749, RFC 8628). */
const LETS_IN = /\/oauth2?\/(?:[\w.]+\/)?authori[sz]e|\/(?:common\/oauth2\/)?device(?:login|auth)?\/?$/;

/**
 * Does `hostAndPath` belong to the sender, to a meeting service, or to a listed platform? A thread's own page on the
 * platform's host is the platform's; a host on which anybody builds a site (`*.github.io`) is not.
 */
export function isKnownHostPath(hostAndPath: string, senderDomain: string, platforms: PlatformIndex): boolean {
  const slash = hostAndPath.indexOf('/');
  const host = slash < 0 ? hostAndPath : hostAndPath.slice(0, slash);
  const path = slash < 0 ? '/' : hostAndPath.slice(slash);
  if (LETS_IN.test(path)) return false;
  if (senderDomain !== '' && isUnder(host, senderDomain)) return true;
  const kinds = hostKinds(host, '/');
  if (kinds.freeHosting || kinds.shortLink || kinds.ip) return false;
  const sameOwner = registrable(host) !== '' && registrable(host) === registrable(senderDomain) && !kinds.mailboxProvider;
  if (sameOwner) return true;
  if (VISITED_BY_ALL.holds(host)) return true;
  return !kinds.userContent && platforms.byWebHost(host).some((platform) => !platforms.isUserContent(platform, host));
}
