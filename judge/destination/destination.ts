/** The fourth question: does everything the mail asks a person to use go to that platform? */
import { parseTarget } from '../hosts/host.ts';
import { CALL_WORDS, findPhones, givesOwnNumber, isOwnNumber } from '../text/phone.ts';
import { plain, trimmed } from '../text/plain.ts';
import type { BodyLink, BodyPicture, MailBody, OpenMail } from '../open-mail.ts';
import { readingOf } from '../reading.ts';
import type { Evidence } from '../verdict.ts';
import { isAside, type LinkInMail } from './asides.ts';
import { deviceCode } from './device-codes.ts';
import { classify, classifyAll, type LinkEnd, type TargetClass, type Viewpoint } from './link-ends.ts';
import { hostIn, showsOtherHost } from './shown-text.ts';

export interface Destination {
  /** Every link with its end, acts and asides alike. */
  ends: LinkEnd[];
  /** The links a person is told to use. */
  acts: LinkEnd[];
  /** What accuses: acts that lead to third parties, by whatever way. */
  thirdParties: Evidence[];
  /** Acts whose end cannot be seen (short links, click tracking). */
  unknown: Evidence[];
  /** A code for letting a device into the reader's account. */
  deviceCode: Evidence[];
  /** Oddities of the way that accuse only together with others. */
  oddities: Evidence[];
  /** Some act leads to the sender's own site. */
  own: boolean;
  /** Some act leads to the claimed platform. */
  platform: boolean;
  /** The only things to act on are pictures. */
  pictureOnly: boolean;
}

const CALL_DISTANCE = 80;
const QR_WORDS = /(^|[^a-z])qr([^a-z]|$)/i;
/** "Scan the code with your phone": pointing a camera at a picture, in words that do not say what the picture is. */
const SCAN_BY_PHONE =
  /(?<!\p{L})(?:scan|escane|digitali[sz]|numéris|inquadra|scansiona|skanuj|zeskanuj|отскан|сканир)[^.!?\n]{0,60}(?:phone|camera|mobile|handy|kamera|smartphone|téléphone|teléfono|móvil|celular|câmera|cámara|telefono|fotocamera|telefon|aparat|телефон|камер)|(?:扫描|掃描|扫一扫|スキャン|스캔)/iu;
/** Pixels. */
const SMALLEST_CODE = 80;
const DANGEROUS_FILE = /\.(html?|shtml|xhtml|svg|mht|hta|js|vbs|exe|scr|iso|img|lnk|docm|xlsm|one)$/i;
const DOCUMENT_FILE = /\.(pdf|docx?|xlsx?|zip|rar|7z|rtf)$/i;

const THIRD_PARTY: Partial<Record<TargetClass, (end: LinkEnd) => Evidence>> = {
  elsewhere: (end) => ({ code: 'act-elsewhere', strength: 'strong', facts: { host: end.shown, domain: end.registrable } }),
  'other-platform': (end) => ({ code: 'act-elsewhere', strength: 'strong', facts: { host: end.shown, domain: end.registrable } }),
  lookalike: (end) => ({ code: 'act-lookalike', strength: 'proof', facts: { host: end.shown, domain: end.registrable, like: end.like } }),
  'user-content': (end) => ({ code: 'act-user-content', strength: 'strong', facts: { host: end.shown } }),
  ip: (end) => ({ code: 'act-ip-address', strength: 'strong', facts: { host: end.shown } }),
  'user-info': (end) => ({
    code: 'act-user-info',
    strength: 'proof',
    facts: { host: end.shown, shown: end.target.kind === 'web' ? end.target.userInfo : '' },
  }),
  script: () => ({ code: 'act-script-link', strength: 'proof', facts: {} }),
  'mail-elsewhere': (end) => ({ code: 'act-mailto', strength: 'strong', facts: { address: end.shown } }),
};

/** Reads all acts of `mail` from the given viewpoint. */
export function findDestination(mail: OpenMail, view: Viewpoint): Destination {
  const { footer } = readingOf(mail);
  const ends = classifyAll(mail.body.links, view);
  const usable = ends.filter((end) => end.cls !== 'none' && end.cls !== 'reader');
  const isAct = (end: LinkEnd): boolean => !isAside(inMail(end, mail.body), footer, view.claimed);
  const linked = usable.filter(isAct);
  const written = (): LinkEnd[] => writtenAddresses(mail.body.text.slice(0, footer)).map((link) => classify(link, -1, view));
  const acts = (linked.length > 0 ? linked : written().filter(isAct)).filter((end) => !isSubjectMatter(end, mail, view));
  const thirdParties = unique(acts.flatMap((end) => THIRD_PARTY[end.cls]?.(end) ?? []));
  const oddities = unique(acts.flatMap((end) => showsOtherHost(end)));
  thirdParties.push(...otherWays(mail, acts, footer, view));
  const pictureOnly = acts.length > 0 && acts.every((end) => end.link.picture) && mail.body.text.trim().length < 200;
  return {
    ends,
    acts,
    thirdParties,
    unknown: unique(acts.flatMap(unknownEnd)),
    deviceCode: deviceCode(mail, ends),
    oddities,
    own: acts.some((end) => end.cls === 'own' || end.cls === 'mail-own'),
    platform: acts.some((end) => end.cls === 'platform' || end.cls === 'mail-platform'),
    pictureOnly,
  };
}

/**
 * A site of somebody's that the subject names too, written plainly and no further than its host: what the mail tells of ("the certificate of
 * shop.example runs out"), and nothing to use. Of a mail in somebody's name nothing is taken off.
 */
function isSubjectMatter({ cls, link, shown, target }: LinkEnd, { subject }: OpenMail, { claimed }: Viewpoint): boolean {
  if (claimed !== null || cls !== 'elsewhere' || link.button || target.kind !== 'web' || target.path !== '/' || target.query !== '')
    return false;
  return (
    hostIn(link.text.trim()) === shown &&
    subject
      .toLowerCase()
      .split(/[^\p{L}\p{N}.-]+/u)
      .some((word) => trimmed(word, /\./) === shown)
  );
}

/** A short link that is not the platform's own shortener hides where it goes. */
export function hidesBehindShortLink({ unknown }: Pick<Destination, 'unknown'>): boolean {
  return unknown.some((one) => one.code === 'act-short-link' && one.strength !== 'note');
}

/** The link of `end` with the picture that it is drawn as. */
export function inMail({ link, index, target }: LinkEnd, body: MailBody): LinkInMail {
  return { link, target: target.kind === 'web' ? target : null, picture: picturesByLink(body).get(index) ?? null };
}

const PICTURES = new WeakMap<MailBody, Map<number, BodyPicture>>();

/** The first picture in each link, gathered once a mail. */
function picturesByLink(body: MailBody): Map<number, BodyPicture> {
  const known = PICTURES.get(body);
  if (known) return known;
  const pictures = new Map<number, BodyPicture>();
  for (const picture of body.pictures) if (picture.link !== null && !pictures.has(picture.link)) pictures.set(picture.link, picture);
  PICTURES.set(body, pictures);
  return pictures;
}

function unknownEnd(end: LinkEnd): Evidence[] {
  if (end.cls === 'short') return [{ code: 'act-short-link', strength: 'weak', facts: { host: end.shown } }];
  if (end.cls === 'own-short' || end.cls === 'opaque') return [{ code: 'act-short-link', strength: 'note', facts: { host: end.shown } }];
  if (end.cls === 'tracker') return [{ code: 'act-click-tracker', strength: 'note', facts: { host: end.shown } }];
  return [];
}

/** Ways to act that are no links: phone, QR picture, form, attachment. */
function otherWays(mail: OpenMail, acts: LinkEnd[], footer: number, view: Viewpoint): Evidence[] {
  const found: Evidence[] = [];
  const phone = phoneToCall(mail.body.text.slice(0, footer), view) ?? phoneLink(acts, footer, view);
  if (phone) found.push({ code: 'act-phone', strength: 'weak', facts: { number: phone } });
  const qr =
    mail.body.pictures.some((one) => QR_WORDS.test(`${one.alt} ${one.file}`)) ||
    (mail.body.pictures.length > 0 && /\bqr[- ]?code\b/i.test(mail.body.text));
  const scanned = mail.body.pictures.some(isSquare) && SCAN_BY_PHONE.test(mail.body.text.slice(0, MOST_WRITTEN));
  if (qr || scanned) found.push({ code: 'act-qr', strength: 'strong', facts: {} });
  const form = mail.body.forms.find((one) => one.action !== '' || one.asksPassword);
  if (form) found.push(formEvidence(form.action, view));
  const file =
    mail.attachments.find((one) => DANGEROUS_FILE.test(one.name)) ??
    (acts.length === 0 ? mail.attachments.find((one) => DOCUMENT_FILE.test(one.name)) : undefined);
  if (file)
    found.push({ code: 'act-attachment', strength: DANGEROUS_FILE.test(file.name) ? 'strong' : 'weak', facts: { name: file.name } });
  return found;
}

/** As codes to scan are drawn: square, and in no link. */
function isSquare({ height, link, width }: BodyPicture): boolean {
  return link === null && width !== null && width === height && width >= SMALLEST_CODE;
}

function formEvidence(action: string, view: Viewpoint): Evidence {
  const end = classify({ href: action, text: '', offset: 0, button: true, picture: false }, -1, view);
  return { code: 'act-form', strength: end.cls === 'platform' ? 'weak' : 'strong', facts: { host: end.shown } };
}

/** A phone number that the text tells to call; numbers in passing are none. */
function phoneToCall(text: string, { claimed }: Viewpoint): string | undefined {
  const words = plain(text.slice(0, 20_000));
  return findPhones(words).find((phone) => {
    const before = words.slice(Math.max(0, phone.offset - CALL_DISTANCE), phone.offset);
    return CALL_WORDS.test(before) && !givesOwnNumber(before) && !isOwnNumber(phone.number, claimed);
  })?.number;
}

/** The number of a link that calls somebody other than the platform. */
function phoneLink(acts: LinkEnd[], footer: number, { claimed }: Viewpoint): string | undefined {
  return acts.find((end) => end.cls === 'phone' && end.link.offset < footer && !isOwnNumber(end.shown, claimed))?.shown;
}

function unique(evidence: Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter((one) => {
    const name = one.code + JSON.stringify(one.facts);
    return !seen.has(name) && seen.add(name);
  });
}

const MOST_WRITTEN = 20_000;
const LONGEST_LINE = 300;

/** The lines of `text` that are nothing but a web address without protocol, as links without a place. */
function writtenAddresses(text: string): BodyLink[] {
  return text
    .slice(0, MOST_WRITTEN)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length <= LONGEST_LINE && /^[^\s@][^\s@.]*\.[^\s@]{2,}$/.test(line) && parseTarget(line).kind === 'web')
    .map((line) => ({ href: line, text: line, offset: 0, button: false, picture: false }));
}
