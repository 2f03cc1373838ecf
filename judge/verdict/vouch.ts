/**
 * A vouch is strict: a mail from a platform's own sender is called genuine only if everything in it that a person could
 * use is accounted for. What is not accuses nobody; it keeps the judge from vouching.
 */
import { CONTACT_APPS, CONTACT_APPS_WITH_PLAIN_NAMES } from '../../platforms/contact-apps.ts';
import type { Platform } from '../../platforms/platform.ts';
import { entriesOf } from '../../platforms/sourced.ts';
import { isSideway } from '../destination/asides.ts';
import { asksConsent, carriedTarget, isForwardedClick } from '../destination/carried.ts';
import { type Destination, inMail } from '../destination/destination.ts';
import { belongs, isOwn, type LinkEnd, type Viewpoint } from '../destination/link-ends.ts';
import { isIpAddress, parseTarget, schemeOf } from '../hosts/host.ts';
import { isSomebodysTenant } from '../hosts/kinds.ts';
import { respelled, spelledNumbers } from '../text/spelled-out.ts';
import { domainOf } from '../mail-source/address.ts';
import { isMasked } from '../mail-source/recipient.ts';
import type { OpenMail } from '../open-mail.ts';
import type { Origin } from '../origin/origin.ts';
import { CALL_WORDS, findPhones, isOwnNumber } from '../text/phone.ts';
import { trimmed } from '../text/plain.ts';
import { WRITE_TO } from '../text/phrasing.ts';
import type { Evidence, EvidenceCode } from '../verdict.ts';
import { oddRequestIn } from './odd-requests.ts';

/** Words of several languages by which a mail tells people to point a camera at a picture. */
const SCAN =
  /\bscan|\bscann|escane|digitali[sz]e|numéris|scansion|inquadra|skanuj|zeskanuj|сканир|отскан|扫描|掃描|扫一扫|스캔|スキャン|読み取/i;
/** Visible letters below which a mail speaks by its pictures. */
const SHORTEST_TEXT = 40;
/** Schemes that lead nowhere outside of the mail. */
const INSIDE = new Set(['', 'about', 'cid', 'mid', 'mailto', 'tel', 'http', 'https']);

/** What cannot be accounted for in `mail`, which comes from a sender of the claimed platform; empty where nothing is left. */
export function findUnaccounted(mail: OpenMail, origin: Origin, destination: Destination, view: Viewpoint): Evidence[] {
  const isProven = origin.authentication.state === 'pass';
  const links = destination.ends.filter((end) => isProven === false || destination.acts.includes(end) || end.cls === 'none');
  return [
    ...[...links, ...destination.acts.filter((end) => end.index < 0)].flatMap((end) => unaccountedLink(end, mail, isProven, view)),
    ...mail.replyTo.filter((one) => !isTheirAddress(one.address, view)).map((one) => note('unaccounted-address', { address: one.address })),
    ...mail.attachments.map((one) => note('unaccounted-file', { name: one.name })),
    ...writtenIn(mail.body.text, view, isProven),
    ...(speaksByPictures(mail) ? [note('unaccounted-picture', {})] : []),
  ];
}

function unaccountedLink(end: LinkEnd, mail: OpenMail, isProven: boolean, view: Viewpoint): Evidence[] {
  const { target } = end;
  if (end.cls === 'none') {
    const scheme = schemeOf(end.link.href.trim());
    return INSIDE.has(scheme) ? [] : [note('unaccounted-app', { shown: `${scheme}:` })];
  }
  if (end.cls === 'reader')
    return isProven || end.shown === '' || view.recipient.delivered.has(end.shown.toLowerCase())
      ? []
      : [note('unaccounted-address', { address: end.shown })];
  if (end.cls === 'mail-platform' || end.cls === 'mail-own') return [];
  if (end.cls === 'mail-elsewhere' || end.cls === 'mail-sister') return [note('unaccounted-address', { address: end.shown })];
  if (end.cls === 'phone') return isOwnNumber(end.shown, view.claimed) ? [] : [note('unaccounted-number', { number: end.shown })];
  const isTheirs = end.cls === 'platform' || end.cls === 'own';
  if (isTheirs && target.kind === 'web') {
    if (asksConsent(target) || (!isProven && (isForwardedClick(target) || isSomebodysTenant(target.host))))
      return [note('unaccounted-host', { host: end.shown })];
    const inner = carriedTarget(target, ({ host, path }) => belongs(host, path, view.claimed, view.platforms) || isOwn(host, view));
    if (!inner || isSideway({ ...inMail(end, mail.body), target: inner }, view.claimed)) return [];
    return [note('unaccounted-host', { host: inner.shownHost })];
  }
  if (end.cls === 'own-short' && isProven) return [];
  if (end.index >= 0 && isSideway(inMail(end, mail.body), view.claimed)) return [];
  return [note('unaccounted-host', { host: end.shown })];
}

function isTheirAddress(address: string, view: Viewpoint): boolean {
  const domain = domainOf(address.toLowerCase());
  return domain === '' || belongs(domain, '', view.claimed, view.platforms) || isOwn(domain, view);
}

/** A picture to be scanned, or a mail whose words stand in its pictures. */
function speaksByPictures({ body, subject }: OpenMail): boolean {
  if (SCAN.test(`${subject}\n${body.text}`)) return true;
  return body.pictures.length > 0 && body.text.replace(/\s+/g, '').length < SHORTEST_TEXT;
}

function note(code: EvidenceCode, facts: Evidence['facts']): Evidence {
  return { code, strength: 'weak', facts };
}

const BREAKS = /[\s<>()[\]{}"“”«»|,;，。、（）]+/u;
const MARKS = /[.:!?…'’*_·/]/u;
/** Words before a number that is to be called or written to, in the same sentence. */
const CALLED_NUMBER = new RegExp(
  `(?:${CALL_WORDS.source}|(?<!\\p{L})(?:text|sms|whatsapp|ring|fax)(?!\\p{L}))[^.!?\\n]{0,45}?(\\(?\\+?\\d(?:[ ().\\/-]{0,2}\\d){4,14}(?!\\d)|1?[ .-]?8\\d\\d[ .-][A-Z]{3,8}[ .-]?[A-Z]{0,5}(?!\\p{L}))`,
  'iu',
);

/** What `text` names and nobody accounts for, however it is spelled. */
function writtenIn(text: string, view: Viewpoint, isProven: boolean): Evidence[] {
  const shown = text.normalize('NFKC');
  const plainly = respelled(text);
  const names = [...namesIn(shown, view, isProven), ...(plainly === shown ? [] : namesIn(plainly, view, isProven))];
  return [
    ...names,
    ...numbersIn(shown, plainly, view, isProven),
    ...(isProven ? [] : [...contactWaysIn(plainly, view.claimed), ...oddRequestIn(plainly)]),
  ];
}

function namesIn(text: string, view: Viewpoint, isProven: boolean): Evidence[] {
  const found: Evidence[] = [];
  // A host is the same wherever it stands; of an address the words before it tell.
  const hosts = new Map<string, Evidence[]>();
  let from = 0;
  for (const word of text.split(BREAKS)) {
    if (!word.includes('.') && !word.includes('://')) continue;
    const at = text.indexOf(word, from);
    const name = trimmed(word, MARKS);
    const said = hosts.get(name) ?? unaccountedWord(name, text.slice(Math.max(0, at - 60), at), view, isProven);
    if (!name.includes('@')) hosts.set(name, said);
    found.push(...said);
    from = at + word.length;
  }
  return found;
}

function unaccountedWord(word: string, before: string, view: Viewpoint, isProven: boolean): Evidence[] {
  const target = parseTarget(word);
  if (target.kind === 'web') {
    // A sign-in alert names the address that the sign-in came from.
    if (isIpAddress(word)) return [];
    const isTheirs = belongs(target.host, target.path, view.claimed, view.platforms) || isOwn(target.host, view);
    return isTheirs ? [] : [{ code: 'unaccounted-host', strength: 'weak', facts: { host: target.shownHost } }];
  }
  if (target.kind !== 'mail' || isReaders(target.address, before, view, isProven)) return [];
  const domain = target.address.split('@').at(-1) ?? '';
  if (belongs(domain, '', view.claimed, view.platforms) || isOwn(domain, view)) return [];
  return [{ code: 'unaccounted-address', strength: 'weak', facts: { address: target.address } }];
}

/** Where nobody tells who reads, an address is theirs unless the text says to write to it. */
function isReaders(address: string, before: string, { recipient }: Viewpoint, isProven: boolean): boolean {
  if (isMasked(address) || recipient.delivered.has(address.toLowerCase())) return true;
  if (recipient.all.has(address.toLowerCase()) && isProven) return true;
  const isLikely = isProven || recipient.all.size === 0 || recipient.all.has(address.toLowerCase());
  return isLikely && !WRITE_TO.test(before);
}

/** While the sender is unproved, any number that the text says to call counts, of whatever form, but the platform's own as it writes it. */
function numbersIn(text: string, plainly: string, { claimed }: Viewpoint, isProven: boolean): Evidence[] {
  const spellings = plainly === text ? [text] : [text, plainly];
  const number =
    firstOf(spellings, (one) => findPhones(one).find((phone) => !isOwnNumber(phone.number, claimed))?.number) ??
    firstOf(spellings, (one) => spelledNumbers(one.toLowerCase())[0]) ??
    (isProven ? undefined : CALLED_NUMBER.exec(plainly)?.at(-1));
  return number === undefined ? [] : [{ code: 'unaccounted-number', strength: 'weak', facts: { number } }];
}

function firstOf(spellings: string[], numberIn: (text: string) => string | undefined): string | undefined {
  for (const one of spellings) {
    const number = numberIn(one);
    if (number !== undefined) return number;
  }
  return undefined;
}

const oneOf = (names: string[]): string => names.map((name) => name.replaceAll(' ', '\\s')).join('|');

const BY = 'on|via|per|by|über|auf|sur|par|por|en|em|su|op|przez|na|в|через|ile|med|på';
const APP = new RegExp(`(?<![\\p{L}\\p{N}])(?:${oneOf(entriesOf(CONTACT_APPS))})(?![\\p{L}\\p{N}])`, 'iu');
/** Written as the name is, since the word beside it is not. */
const BY_APP = new RegExp(`(?<![\\p{L}\\p{N}])(?:${BY})\\s(${oneOf(entriesOf(CONTACT_APPS_WITH_PLAIN_NAMES))})(?![\\p{L}\\p{N}])`, 'u');
/** A handle that the text says to write to, in the same sentence. */
const HANDLE =
  /(?<!\p{L})(?:write|messag|contact|reach|text|add|dm|chat|schreib|kontaktier|escrib|contact|écri|scriv|contatt|napisz|пиш|напиш|yaz)\p{L}{0,8}(?!\p{L})[^.!?\n@]{0,45}[\s(]@([\p{L}\p{N}_][\p{L}\p{N}_.]{2,40})/iu;
/** ISO 13616: country, two digits, groups of letters and digits. */
const IBAN = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?(?![\p{L}\p{N}])/u;
/** Bitcoin's BIP 173 addresses and Ethereum's; older forms look like any token. */
const WALLET = /(?<![\p{L}\p{N}])(?:bc1[ac-hj-np-z02-9]{25,62}|0x[0-9a-fA-F]{40})(?![\p{L}\p{N}])/u;

/** What `text` says to use that is not the claimed platform's. For a sender that nobody proves: a genuine mail names its own. */
function contactWaysIn(text: string, claimed: Platform | null): Evidence[] {
  const own = (name: string): boolean =>
    claimed !== null && [claimed.name, ...claimed.aliases].some((one) => one.toLowerCase().includes(name.toLowerCase()));
  const contact = [APP.exec(text)?.[0], BY_APP.exec(text)?.[1], HANDLE.exec(text)?.[1]].find((name) => name !== undefined && !own(name));
  const account = IBAN.exec(text)?.[0] ?? WALLET.exec(text)?.[0];
  return [
    ...(contact === undefined ? [] : [{ code: 'unaccounted-contact', strength: 'weak', facts: { shown: contact } } as const]),
    ...(account === undefined ? [] : [{ code: 'unaccounted-number', strength: 'weak', facts: { number: account } } as const]),
  ];
}
