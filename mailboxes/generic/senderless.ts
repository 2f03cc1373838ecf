/**
 * A mail of which the page shows no sender that could be told from any other word: a subject, a line with a date in it, and
 * a text below, whatever that is called. It is judged as nobody's, for silence would be what such a mail is sent for; and
 * whoever stands in its text has not sent it.
 */
import { closest, matches, partsOf, queryAll, queryFirst, textOf } from '../../dom/live.ts';
import { tagOf } from '../../dom/tree.ts';
import type { Attachment } from '../../judge/open-mail.ts';
import { findAttachments } from './find-attachments.ts';
import { followingBody } from './following-body.ts';
import type { FoundBody } from './find-body.ts';
import { isNamed } from './element-identifiers.ts';
import { isHeading } from './headings.ts';
import { findDate, hasDate, mayShowTime } from './find-date.ts';
import { NO_HEADER } from './find-sender.ts';
import type { Candidate } from './find-sender.ts';
import { LIST_PARTS, findSubject } from './find-subject.ts';
import type { Subject } from './find-subject.ts';
import { OPENS, receiverLines } from './labels.ts';
import { holds } from './nested.ts';
import { around, gap, holdsSpot } from './page-map.ts';
import type { PageMap } from './page-map.ts';
import { areInTwins, isPreview, meetingSpot, twinsOf } from './rows.ts';
import { ASIDE, isFolded, isOwnMessage, isTurnedAway } from './set-apart.ts';

/** A mail without a sender. */
export interface Senderless {
  /** The spot that shows the date. */
  spot: number;
  /** Somebody's address stands with it. */
  hasAddress: boolean;
  /** Nothing is being written there, and there is one body at most. */
  isAlone: boolean;
  subject: Subject;
  date: number | null;
  body: FoundBody;
  attachments: Attachment[];
  region: Element;
}

interface Page {
  map: PageMap;
  doc: Document;
  bodies: readonly FoundBody[];
  /** All that could be a sender. */
  candidates: readonly Candidate[];
}

/** What is pressed, stands in a list or aside heads no mail. */
const PRESSED = `${NO_HEADER}, ${LIST_PARTS}, ${ASIDE}, li, a[href], button, [tabindex], [role="button"]`;
/** How many dates are tried, and how many parts may stand beside the one that shows it. */
const MOST_TRIED = 40;
const MOST_BESIDE = 80;
/** The end of a row, where lists say when. */
const LONGEST_TIME = 12;
const TICK_BOX = 'input[type="checkbox"]';
/** Characters between a date and its text. */
const LONGEST_GAP = 400;

/**
 * Every such mail of the page, in reading order.
 * @param saysWhen whether a text is the date of a mail: less will do where it is asked whether a mail plays another.
 */
export function findSenderless(page: Page, saysWhen: (text: string) => boolean): Senderless[] {
  const { map } = page;
  const found: Senderless[] = [];
  let tried = 0;
  for (const { text, spot } of map.runs) {
    const { element } = map.spots[spot] ?? {};
    const isDate = element !== undefined && (saysWhen(text) || tagOf(element) === 'time');
    if (!isDate || found.some(({ body }) => holds(map, body, spot))) continue;
    // What stands among so many others is a row, and to look around each would take long.
    const isRow = [...around(map, spot)].some((at) => partsOf(map.spots[at]?.element ?? element) > MOST_BESIDE);
    if (isRow || closest(element, PRESSED)) continue;
    if (tried++ > MOST_TRIED) break;
    const mail = mailBelow(page, spot, element, saysWhen);
    if (mail && found.every(({ body }) => body.spot !== mail.body.spot)) found.push(mail);
  }
  return found;
}

function mailBelow(
  { map, doc, bodies, candidates }: Page,
  spot: number,
  element: Element,
  saysWhen: (text: string) => boolean,
): Senderless | null {
  const row = closest(element, 'tr');
  if ((row && queryFirst(row, OPENS)) || isTurnedAway(map, spot)) return null;
  const body = bodyBelow(map, bodies, spot);
  if (!body || body.roots.length === 0 || isListOfMails(body.roots)) return null;
  const meeting = meetingSpot(map, spot, body.spot);
  const region = map.spots[meeting]?.element;
  if (
    !region ||
    hasTwin(map, spot, meeting, saysWhen) ||
    areInTwins(map, spot, body.spot) ||
    isFolded(map, spot, meeting) ||
    isPreview(map, meeting, body, spot) ||
    isOwnMessage(map, body.spot)
  )
    return null;
  const apart = bodies.filter(({ kind }) => kind !== 'marked');
  if (apart.some((one) => !holds(map, body, one.spot) && !holdsSpot(map, one.spot, body.spot))) return null;
  const line = headerStart(map, meeting, spot);
  // A list above a pane has dates of its own.
  if (map.spots.slice(line, body.spot + 1).some((one) => matches(one.element, LIST_PARTS))) return null;
  const subject = findSubject({ map, doc, sender: spot, body: body.spot, bodies: bodies.map((one) => one.spot) }, meeting);
  if (subject.strength === 0 && receiverLines(map, meeting, body.spot) === 0) return null;
  // What unfolds in a header is whom the mail went to.
  const hasAddress = candidates.some((one) => {
    const isKnown = one.spot >= line && one.spot < body.spot && one.address.address;
    return isKnown && !closest(map.spots[one.spot]?.element ?? region, 'details');
  });
  const inner = apart.filter((one) => holds(map, body, one.spot));
  const isAlone =
    inner.every((one) => holdsSpot(map, inner[0]?.spot ?? 0, one.spot)) &&
    !map.editors.some((at) => at > meeting && at <= (map.spots[meeting]?.end ?? 0));
  const attachments = findAttachments(map, meeting, body.roots, []);
  return { spot, hasAddress, isAlone, subject, date: findDate(map, line, body.spot).time, body, attachments, region };
}

/** Items that each show when, and open something: no letter is made of them alone. */
function isListOfMails(roots: readonly Element[]): boolean {
  const opens = (row: Element): boolean =>
    queryFirst(row, OPENS) !== null && [...queryAll(row, 'td')].some((cell) => mayShowTime(textOf(cell).trim()));
  if (roots.every((root) => tagOf(root) === 'tr' && opens(root))) return true;
  return roots.every((root) => {
    const items = /^(?:ul|ol)$/.test(tagOf(root)) ? [...queryAll(root, 'li')] : tagOf(root) === 'table' ? [...queryAll(root, 'tr')] : [];
    return items.length > 0 && items.every((item) => mayShowTime(textOf(item).slice(-LONGEST_TIME)) || queryFirst(item, TICK_BOX));
  });
}

/** What makers call a body, if it is next and no part of what simply follows. */
function bodyBelow(map: PageMap, bodies: readonly FoundBody[], spot: number): FoundBody | null {
  const following = followingBody(map, spot, '');
  const next = bodies.find((one) => one.spot > spot && one.kind !== 'marked');
  const isNext = next && (next.spot === following?.spot || !(following && holds(map, following, next.spot)));
  const body = isNext ? next : following;
  return body && gap(map, spot, body.spot) <= LONGEST_GAP ? body : null;
}

/** What a page calls a text that is no person's; how the text itself is written has no say, for names are. */
const NOBODY = / (?:number|no|id|count|counter|badge|tags?|labels?|chip|status|state) /;

/** Words before a sign that parts them from a date. */
const BEFORE_DATE = /^\P{N}{0,80}\p{L}[^\p{N}]{0,80}[<·|•–—]/u;

/** Whether the line that shows a date, or what stands between it and the text, may name a sender as well: "Ada 9:10", and not a subject or a ticket's number. */
export function mayNameSender(map: PageMap, date: number, body: number): boolean {
  const line = map.spots[headerStart(map, meetingSpot(map, date, body), date)];
  // A sender may be set as a heading too, but there is a subject above.
  const first = map.spots.findIndex(isHeading);
  return map.runs.slice(line?.runStart, map.spots[body]?.runStart).some(({ text, spot }) => {
    const { element, words = '' } = map.spots[spot] ?? {};
    const isOther = [...around(map, spot)].some((at) => at === first || isNamed(map.spots[at]?.words ?? '', 'subject'));
    // Name and date may be one piece: "Ada <> · 9:10".
    if (spot === date) return BEFORE_DATE.test(text);
    if (!element || isOther || NOBODY.test(words) || isNamed(words, 'date')) return false;
    return /\p{L}/u.test(text) && !/^(?:time|label|dt|th|button)$/.test(tagOf(element));
  });
}

/** Where the header of a message begins: the child of the meeting spot that holds the sender. */
export function headerStart(map: PageMap, meeting: number, sender: number): number {
  return [...around(map, sender)].findLast((at) => at > meeting) ?? sender;
}

/** Whether the line has another beside it, made alike, that shows a date too. */
function hasTwin(map: PageMap, spot: number, meeting: number, saysWhen: (text: string) => boolean): boolean {
  const isDated = (_map: PageMap, at: number): boolean => {
    const { runStart = 0, runEnd = 0 } = map.spots[at] ?? {};
    return hasDate(map, runStart, runEnd) || map.runs.slice(runStart, runEnd).some(({ text }) => saysWhen(text));
  };
  const own = map.spots[spot];
  return [...around(map, spot)].some((at) => {
    const line = map.spots[at];
    const saysMore = own && line && (line.runStart < own.runStart || line.runEnd > own.runEnd);
    return saysMore && at > meeting && twinsOf(map, line, isDated).length > 0;
  });
}
