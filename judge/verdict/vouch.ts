/**
 * A vouch is strict: a mail from a platform's own sender is called genuine only if everything in it that a person could
 * use is accounted for. What is not accuses nobody; it keeps the judge from vouching.
 */
import { isSideway } from '../destination/asides.ts';
import { asksConsent, carriedTarget, isForwardedClick } from '../destination/carried.ts';
import { inMail, type Destination } from '../destination/destination.ts';
import { belongs, isOwn, type LinkEnd, type Viewpoint } from '../destination/link-ends.ts';
import { schemeOf } from '../hosts/host.ts';
import { domainOf } from '../mail-source/address.ts';
import { isSomebodysTenant } from '../hosts/tenant.ts';
import type { Origin } from '../origin/origin.ts';
import type { OpenMail } from '../open-mail.ts';
import type { Evidence, EvidenceCode } from '../verdict.ts';
import { writtenIn } from './written.ts';

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
  if (end.cls === 'phone') return [note('unaccounted-number', { number: end.shown })];
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
