/**
 * When is a part of an unknown page an open mail? Only when it looks like one in several ways at once:
 *  1. a sender line: an address before the body, best with a label or name that says "from";
 *  2. a subject: named, labelled or a heading, in or above the same block;
 *  3. a body below both: a frame, a shadow tree, an element called message body and the like, or simply what follows;
 *  4. a mail program around it: things to press that say reply and forward, the names of mail folders, a body that
 *     is kept apart in a frame, or makers who call sender, subject and body by their names.
 * Each signal has points; a mail needs a sender, a body, one signal of kind 4 and ENOUGH points. Rows of lists, prose,
 * editors, navigation, feeds and chats never count. Pages that only mention addresses stay far below.
 */
import { closest, contains, partsOf } from '../../dom/live.ts';
import { tagOf } from '../../dom/tree.ts';
import type { Address, Attachment } from '../../judge/open-mail.ts';
import { findAttachments } from './find-attachments.ts';
import { findBodies, isComponent } from './find-body.ts';
import type { FoundBody } from './find-body.ts';
import { isNamed } from './element-identifiers.ts';
import { findDate, looksLikeDate, mayShowTime } from './find-date.ts';
import { findCandidates } from './find-sender.ts';
import type { Candidate } from './find-sender.ts';
import { isOwnFrom, labelRole, namesReceiver, receiverLines } from './labels.ts';
import { findSubject } from './find-subject.ts';
import type { Subject } from './find-subject.ts';
import { followingBody } from './following-body.ts';
import { bodyAroundHeaders, holds, isDated } from './nested.ts';
import { around, gap, holdsSpot, mapPage } from './page-map.ts';
import type { PageMap } from './page-map.ts';
import { areInTwins, isListRow, isOneOfMany, isPreview, meetingSpot } from './rows.ts';
import { senderOfLine } from './sender-line.ts';
import { hasProseBetween, isAside, isBehindEditor, isBehindFolders, isFolded, isOwnMessage, isTurnedAway } from './set-apart.ts';
import { findProgram, isProgram, verbPoints } from './mail-program.ts';
import type { ProgramHints } from './mail-program.ts';
import { findSenderless, headerStart, mayNameSender } from './senderless.ts';
import type { Senderless } from './senderless.ts';

export interface FoundMail {
  /** Its address is '' where none can be read, or where several cannot be told apart. */
  sender: Address;
  subject: Subject;
  date: number | null;
  body: FoundBody;
  /** The element before which the banner goes. */
  anchor: Element;
  attachments: Attachment[];
  /** The innermost element that holds header and body. */
  region: Element;
  /** Its sender may be on the way. */
  isPartial?: true;
}

const ENOUGH = 7;
/** Names of folders that a mail program shows beside its mail. */
const FOLDERS = 2;
/** Characters of header text that may stand between sender and body. */
const LONGEST_GAP = 1500;
/** A bare address must stand close to the body, or it is somebody's in a corner of the page. */
const BARE_GAP = 400;

/**
 * Every message that lies open on an unknown page, in reading order.
 * @param known the elements that are bodies of messages, where that is known
 */
export function findMails(doc: Document, known: readonly Element[] = []): FoundMail[] {
  if (!doc.body || partsOf(doc.body) === 0) return [];
  const map = mapPage(doc);
  const everyAddress = findCandidates(map);
  const candidates = everyAddress.filter(({ role }) => role !== 'other');
  const hints = findProgram(map, doc);
  const bodies = findBodies(map, hints.folderRuns, known);
  const best = new Map<number, Pair>();
  for (const sender of candidates) {
    if (isInsideMail(map, bodies, sender.spot) || isTurnedAway(map, sender.spot)) continue;
    const pair = pairUp(map, bodies, sender, hints, known.length > 0 ? null : everyAddress);
    const rival = pair && best.get(pair.body.spot);
    if (pair && (!rival || isBetter(pair, rival))) best.set(pair.body.spot, pair);
  }
  const open: { pair: Pair; mail: FoundMail }[] = [];
  // Headers that say too little for a mail: whoever stands in what follows them may be played by it.
  const doubtful: Pair[] = [];
  for (const pair of [...best.values()].toSorted((a, b) => a.body.spot - b.body.spot)) {
    // A mail may play the webmail inside of its body: whoever stands in there has sent nothing.
    if (open.some(({ pair: outer }) => isPlayedIn(map, outer, pair))) continue;
    const isDoubted = doubtful.some((outer) => holds(map, outer.body, pair.sender.spot));
    const mail = judgePair({ map, doc, bodies, hints, everyAddress }, isDoubted ? { ...pair, isDisputed: true } : pair);
    if (mail) open.push({ pair, mail });
    else if (pair.body.kind === 'following' && (isSaid(pair.sender) || isDated(map, pair.sender))) doubtful.push(pair);
  }
  const mails = open.map(({ mail }) => mail);
  const mayBeNobodys = verbPoints(hints) === 3 && (hints.folders >= FOLDERS || (hints.address && hints.verbs.has('handle')));
  if (known.length > 0 || (mails.length === 0 && !mayBeNobodys)) return mails;
  const page = { map, doc, bodies, candidates };
  const isAround = ({ body, spot }: Senderless): boolean =>
    open.every(({ pair }) => holds(map, body, pair.sender.spot) && !holdsSpot(map, pair.meeting, spot)) &&
    mayNameSender(map, spot, body.spot);
  const found = findSenderless(page, looksLikeDate);
  // What has a header above it that names nobody may play the mail it looks like.
  const meant =
    mails.length > 0
      ? (found.find(isAround) ?? findSenderless(page, mayShowTime).find(isAround))
      : found.find((one) => found.length === 1 && one.isAlone && (doubtful.length > 0 || !one.hasAddress || isApart(one.body)));
  const anchor = meant && anchorOf(map, meant.body.spot);
  return anchor ? [{ ...meant, anchor, sender: { name: '', address: '' }, isPartial: true }] : mails;
}

/** Whether a body is kept apart from the page: nothing else is. */
function isApart({ kind }: FoundBody): boolean {
  return kind === 'frame' || kind === 'shadow';
}

/** Whether "From:" stands before it in words. */
function isSaid({ labelled, role }: Candidate): boolean {
  return labelled && role === 'from';
}

/** Some makers call header and body together a body: an address in a corner is then no header above it. */
function isPlayedIn(map: PageMap, outer: Pair, inner: Pair): boolean {
  const isHeader = outer.sender.strength > 1 || inner.sender.strength < 3;
  return isHeader && [inner.sender.spot, inner.body.spot].some((spot) => holds(map, outer.body, spot));
}

interface Page {
  map: PageMap;
  doc: Document;
  bodies: readonly FoundBody[];
  hints: ProgramHints;
  everyAddress: readonly Candidate[];
}

interface Pair {
  sender: Candidate;
  body: FoundBody;
  /** Innermost spot that holds both. */
  meeting: number;
  /** The body shows another sender, and nothing says which of them is the webmail's: neither is vouched for. */
  isDisputed?: boolean;
}

/** A sender is never read from inside a body. An element with a body's name that holds another one is none. */
function isInsideMail(map: PageMap, bodies: readonly FoundBody[], sender: number): boolean {
  return bodies.some(({ spot: outer, kind }) => {
    // A component that is called mail may hold all of it, its header too.
    const { words = '', element } = map.spots[outer] ?? {};
    // A tree that is called a body, or is no component's, is one, whatever it holds.
    const isOwnTree = kind === 'shadow' && element !== undefined && (!isComponent(element) || isNamed(words, 'body'));
    const isWhole = kind === 'shadow' && !isOwnTree;
    if (kind === 'marked' || isWhole || !holdsSpot(map, outer, sender)) return false;
    if (isOwnTree) return true;
    return !bodies.some(({ spot }) => spot > sender && spot !== outer && holdsSpot(map, outer, spot));
  });
}

function pairUp(
  map: PageMap,
  bodies: readonly FoundBody[],
  sender: Candidate,
  hints: ProgramHints,
  candidates: readonly Candidate[] | null,
): Pair | null {
  const next = bodies.find(({ spot }) => spot > sender.spot && !holdsSpot(map, sender.spot, spot));
  const reach = sender.strength === 1 ? BARE_GAP : LONGEST_GAP;
  // Where the bodies are known, nothing else is one.
  if (!candidates) return next && gap(map, sender.spot, next.spot) <= reach ? met(map, sender, next, hints) : null;
  const outer = bodyAroundHeaders(map, sender, candidates, next);
  if (outer && gap(map, sender.spot, outer.body.spot) <= reach) {
    const pair = met(map, sender, outer.body, hints);
    return pair && { ...pair, isDisputed: outer.isDisputed };
  }
  if (next && gap(map, sender.spot, next.spot) <= reach) return met(map, sender, next, hints);
  const trusted = sender.strength === 3 || (sender.strength === 2 && verbPoints(hints) === 3);
  const body = trusted ? followingBody(map, sender.spot, sender.address.address) : null;
  const pair = body && gap(map, sender.spot, body.spot) <= reach ? met(map, sender, body, hints) : null;
  return pair && { ...pair, isDisputed: isRowBesideMail(map, sender, pair.body, candidates) };
}

/** What follows the only row of a list may be the message of another: it has a header that says "From:" in words. */
function isRowBesideMail(map: PageMap, sender: Candidate, body: FoundBody, candidates: readonly Candidate[]): boolean {
  const element = map.spots[sender.spot]?.element;
  const list = element && closest(element, 'ul, ol, table');
  // Text in the same list is what the row heads.
  if (isSaid(sender) || !list || body.roots.every((root) => contains(list, root))) return false;
  return candidates.some((one) => one.labelled && one.role === 'from' && holds(map, body, one.spot));
}

function met(map: PageMap, sender: Candidate, body: FoundBody, hints: ProgramHints): Pair | null {
  const meeting = meetingSpot(map, sender.spot, body.spot);
  if (isBehindFolders(map, sender, body.spot, hints) || isBehindEditor(map, sender.spot, body.spot)) return null;
  if (isAside(map, sender.spot, body.spot) || isFolded(map, sender.spot, meeting)) return null;
  if (isListRow(map, sender, meeting, body.spot) || hasProseBetween(map, sender.spot, body.spot, hints)) return null;
  // A closed message has no body; the next one is another's.
  const isBodyItself = !/^(?:following|marked)$/.test(body.kind) && map.spots[body.spot]?.parent === meeting;
  if (!isBodyItself && areInTwins(map, sender.spot, body.spot)) return null;
  return { sender, body, meeting };
}

/** Whether a known address belongs to the header whose sender shows none, and is not somebody's farther out, or above it. */
function isOfHeader(known: Pair, unknown: Pair): boolean {
  if (known.meeting !== unknown.meeting) return known.meeting > unknown.meeting;
  return known.sender.strength === 3 || unknown.sender.strength < 3 || known.sender.spot > unknown.sender.spot;
}

/** Of two sender lines for one body: the one that shares the innermost block with it, then the surer, then the first. */
function isBetter(pair: Pair, rival: Pair): boolean {
  const [known, rivalKnown] = [pair, rival].map(({ sender }) => sender.address.address !== '');
  if (known !== rivalKnown) return known === (known ? isOfHeader(pair, rival) : isOfHeader(rival, pair));
  const surer = pair.sender.strength - rival.sender.strength;
  if (pair.meeting !== rival.meeting) return pair.meeting > rival.meeting && (surer >= 0 || pair.sender.strength > 1);
  if (surer !== 0) return surer > 0;
  const [one, other] = [pair.sender.address, rival.sender.address];
  return one.address === other.address && other.name === '' && one.name !== '';
}

function judgePair(page: Page, { sender, body, meeting, isDisputed = false }: Pair): FoundMail | null {
  const { map, doc, bodies, hints } = page;
  const anchor = anchorOf(map, body.spot);
  const region = map.spots[meeting]?.element;
  if (!anchor || !region || isPreview(map, meeting, body, sender.spot) || isOwnMessage(map, body.spot)) return null;
  const whereabouts = { map, doc, sender: sender.spot, body: body.spot, bodies: bodies.map(({ spot }) => spot) };
  const subject = findSubject(whereabouts, meeting);
  const date = findDate(map, headerStart(map, meeting, sender.spot), body.spot);
  const dated = date.seen || findDate(map, wider(map, meeting), body.spot).seen;
  const receivers = receiverLines(map, meeting, body.spot);
  const points =
    sender.strength +
    subject.strength +
    { frame: 3, shadow: 3, named: 3, marked: 2, following: 0 }[body.kind] +
    (dated ? 1 : 0) +
    Math.min(2, receivers) +
    verbPoints(hints) +
    (hints.folders >= 3 ? 2 : hints.folders >= 2 ? 1 : 0) +
    (hints.address ? 1 : 0);
  const apart = isApart(body);
  const called = subject.strength === 2 ? body.kind !== 'following' : subject.strength === 1 && body.kind === 'named' && dated;
  const spelledOut = sender.strength === 3 && called;
  const inProgram = apart || spelledOut || verbPoints(hints) >= 2 || hints.folders >= 3;
  if (points < ENOUGH || !inProgram) return null;
  const workedWith = isProgram(hints);
  // Somebody's name and address, and a text below: a card about a person is no more than that.
  if (sender.role === 'unknown' && body.kind === 'following' && !isDatedOrAddressed(map, sender, meeting, body.spot)) return null;
  // Lines of a header in fixed type stand in many a page that speaks of mail.
  if (map.spots[sender.spot]?.isLine && !workedWith) return null;
  // Addresses stand beside names on many pages; without "from" before them only a plain mail program will do.
  const isKept = body.kind === 'frame' && hints.address && dated && subject.strength === 2 && sender.strength > 1;
  if (sender.role === 'unknown' && !workedWith && verbPoints(hints) < 2 && !isKept) return null;
  if (body.kind === 'following' && !workedWith && !(sender.labelled && subject.strength === 2)) return null;
  const isComplete = workedWith && dated && body.kind !== 'following';
  // Rows show names with addresses too, in whatever they are laid out.
  const isWhole =
    body.kind === 'following' ? dated && verbPoints(hints) === 3 && receivers > 0 : isComplete && /^(named|frame)$/.test(body.kind);
  const isAlone = sender.strength === 2 && isWhole && !isOneOfMany(map, sender.spot, meeting, body.spot);
  if (subject.strength === 0 && sender.strength < 3 && !isAlone) return null;
  // Pages call many things senders; without an address only a plain mail program with all its parts shows a mail.
  const isSpelledOut = workedWith && dated && sender.strength === 3 && subject.strength >= (sender.labelled ? 1 : 2);
  if (sender.address.address === '' && !isSpelledOut && !(isComplete && (subject.strength > 0 || sender.labelled))) return null;
  // Another's frame is taken for a mail only where everything else is beyond doubt.
  const isOthers = body.roots.length === 0 && !body.framed?.isSure;
  if (isOthers && (sender.strength < 3 || subject.strength === 0 || verbPoints(hints) < 2)) return null;
  const attachments = findAttachments(
    map,
    meeting,
    body.roots,
    whereabouts.bodies.filter((spot) => spot !== body.spot),
  );
  const shown = senderOfLine(map, sender, body.spot, subject.text);
  const said =
    isDisputed || mayBeSubject(page, sender, body.spot, subject) ? { name: `${shown.name} ${shown.address}`.trim(), address: '' } : shown;
  return { sender: said, subject, date: date.time, body, anchor, attachments, region };
}

/** "From: Ada <ada@…>" in one piece of text may be the subject, where no other is called so, or somebody else stands below. */
function mayBeSubject({ map, everyAddress }: Page, { spot, address }: Candidate, body: number, subject: Subject): boolean {
  const { runStart = 0 } = map.spots[spot] ?? {};
  if (!isOwnFrom(map.runs[runStart]?.text ?? '')) return false;
  const others = everyAddress.filter((one) => one.spot > spot && one.spot < body && one.role !== 'other');
  return subject.strength === 0 || others.some((one) => one.address.address !== address.address);
}

/** Whether something beside a name and an address says when a mail came or to whom it went. */
function isDatedOrAddressed(map: PageMap, sender: Candidate, meeting: number, body: number): boolean {
  const runs = map.runs.slice(map.spots[meeting]?.runStart ?? 0, map.spots[body]?.runStart ?? 0);
  return isDated(map, sender) || runs.some(({ text }) => mayShowTime(text) || labelRole(text) === 'other' || namesReceiver(text));
}

/** The block two levels around the one in which sender and body meet. */
function wider(map: PageMap, meeting: number): number {
  const parent = map.spots[meeting]?.parent ?? 0;
  return Math.max(0, map.spots[Math.max(0, parent)]?.parent ?? 0);
}

/** Rows and cells cannot take a banner before them; their table can. */
function anchorOf(map: PageMap, body: number): Element | null {
  for (const at of around(map, body)) {
    const element = map.spots[at]?.element;
    if (element && !/^(td|th|tr|tbody|thead|tfoot|body|html)$/.test(tagOf(element))) return element;
  }
  return null;
}
