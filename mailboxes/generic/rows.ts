import { trimmedEnd } from '../../judge/text/plain.ts';
import { attributeOf, boxOf, documentOf, hasAttribute, matches, partsOf, queryAll, queryFirst, textOf } from '../../dom/live.ts';
import { tagOf } from '../../dom/tree.ts';
import type { Address } from '../../judge/open-mail.ts';
import type { FoundBody } from './find-body.ts';
import { isNamed } from './element-identifiers.ts';
import { isControl, verbsOf } from './mail-program.ts';
import { isReceiverLine, labelRole, namesReceiver } from './labels.ts';
import type { Role } from './labels.ts';
import { around, holdsSpot, textLength } from './page-map.ts';
import { otherData } from './sender-line.ts';
import type { PageMap, Spot } from './page-map.ts';

/** The innermost spot that holds both. */
export function meetingSpot(map: PageMap, first: number, second: number): number {
  for (const at of around(map, first)) if (holdsSpot(map, at, second)) return at;
  return 0;
}

/** Words that differ between the rows of one list. */
const STATES =
  /\b(selected|active|current|unread|read|seen|unseen|odd|even|first|last|focused|open|opened|closed|expanded|collapsed|new|flagged|hover)\b/g;
const TICK_BOX = ':scope > input[type="checkbox"], :scope > td > input[type="checkbox"]';
/** How makers call a list of messages, and one in it; what holds header and body may be one too. */
const LISTED = / (?:e ?mail|mail|message|msg|thread|conversation|inbox|letter)s? (?:list|rows?|grid)(?: |$)/;
/** Words beside the sender, in characters, that a row shows and a sender line does not. */
const ROW_WORDS = 20;

/** How far above the meeting of sender and body a row may still lie: rows with a preview hold both. */
const LEVELS_ABOVE = 4;

interface SenderLine {
  spot: number;
  address: Address;
  role: Role;
  labelled: boolean;
}

/**
 * Whether a sender stands in a row of a list and not in the header of the message it would be paired with.
 * @param meeting the innermost spot that holds sender and body.
 */
export function isListRow(map: PageMap, sender: SenderLine, meeting: number, body: number): boolean {
  const line = map.spots[sender.spot];
  if (!line || (isListItem(line.element) && wordsBeside(map, line, sender.address) > ROW_WORDS)) return true;
  let above = 0;
  for (const at of around(map, sender.spot)) {
    const spot = map.spots[at];
    if (!spot || (at <= meeting && above++ > LEVELS_ABOVE)) return false;
    const words = textLength(map, spot.runStart, spot.runEnd) - textLength(map, line.runStart, line.runEnd);
    if (isPressed(spot.element) && words > ROW_WORDS) return true;
    // Sender and text in two of many cells of one row.
    if (at === meeting && !sender.labelled && tagOf(spot.element) === 'tr' && isOfList(spot.element)) return true;
    if (queryFirst(spot.element, TICK_BOX)) return true;
    if (at > meeting && !sender.labelled && (LISTED.test(spot.words) || (sender.role === 'unknown' && isOfList(spot.element)))) return true;
    // A conversation is a list of messages too, but each of its items holds a body.
    if (at > meeting && !sender.labelled && isComparable(spot) && othersBeside(map, sender.spot, at, body).length > 0) return true;
  }
  return false;
}

/** Characters of a line that are neither its sender's name nor an address. */
function wordsBeside(map: PageMap, line: Spot, { name }: Address): number {
  const texts = map.runs.slice(line.runStart, line.runEnd).map(({ text }) => text.replace(ADDRESS, ''));
  return texts.join(' ').length - (name.includes('@') ? 0 : name.length);
}

const ADDRESS = /[^\s<>()]{1,64}@[^\s<>()]{3,253}/g;

/** What lists are made of: it may carry the address of its sender, and says more than their name. */
function isListItem(element: Element): boolean {
  return isPressed(element) || /^(?:li|tr|[a-z]+-(?:item|row|cell|option))$/.test(tagOf(element));
}

/** Whether a piece of text stands in a row of a list that says more, and not of that sender: another mail's, beside an account's address. */
export function isInRowWithout(map: PageMap, run: number, sender: number): boolean {
  const { spot = 0, text = '' } = map.runs[run] ?? {};
  for (const at of around(map, spot)) {
    const row = map.spots[at];
    if (!row || holdsSpot(map, at, sender)) return false;
    if (isListItem(row.element) && textLength(map, row.runStart, row.runEnd) - text.length > ROW_WORDS) return true;
  }
  return false;
}

/** Cells with words in them that a row shows at least: a sender, a subject and when. */
const ROW_CELLS = 3;

/** A list, or a row of a table that is one: where nothing says "From:", a header has no need of either. */
function isOfList(element: Element): boolean {
  if (tagOf(element) !== 'tr') return /^(?:ul|ol)$/.test(tagOf(element));
  return [...queryAll(element, 'td')].filter((cell) => textOf(cell).trim() !== '').length >= ROW_CELLS;
}

function isPressed(element: Element): boolean {
  if (tagOf(element) === 'a') return hasAttribute(element, 'href') && !/^mailto:/i.test(attributeOf(element, 'href') ?? '');
  return tagOf(element) === 'button' || /^(button|link|row)$/.test(attributeOf(element, 'role') ?? '');
}

/** How many times as high as its sender a preview beside it may be. */
const TALLEST_ROW = 3;
/** Characters that a list shows of a letter. */
const LONGEST_PREVIEW = 300;
/** What is called an item and nothing else, whatever its parts are called. */
const ITEM = /(?:^|\|) (?:list ?)?(?:item|entry) (?:\||$)/;
const PLAIN = 'span, b, strong, em, i, mark, small, time, svg, svg *, div, p';
/** What is pressed or reached by keys, or a closed message. */
const OPENED = '[onclick], [tabindex="0"], [role="button"], [role="link"], [button], [aria-expanded="false"]';

/**
 * Whether what looks like a mail is a row of a list that shows the first words of each: one of at least three made
 * alike, with plain words that nobody wrote in lines, and nothing to answer it with.
 * @param meeting the innermost spot that holds sender and body.
 */
export function isPreview(
  map: PageMap,
  meeting: number,
  { roots: bodyRoots, kind }: Pick<FoundBody, 'roots' | 'kind'>,
  senderSpot: number,
): boolean {
  const row = map.spots[meeting];
  const sender = map.spots[senderSpot]?.element;
  if (bodyRoots.length === 0 || !row || bodyRoots.some((one) => /^(pre|body)$/.test(tagOf(one)))) return false;
  const text = bodyRoots.map(textOf).join(' ').trim();
  const isPlain = bodyRoots.flatMap((one) => [...queryAll(one, '*')]).every((element) => matches(element, PLAIN));
  if (!isPlain || text.length > LONGEST_PREVIEW || text.includes('\n')) return false;
  if (/^(tr|a|button)$/.test(tagOf(row.element)) || bodyRoots.some(isStyledAsRow) || isBeside(bodyRoots, sender)) return true;
  if (ITEM.test(row.words) && !answers(map, meeting)) return true;
  const rows = [...around(map, meeting)].slice(0, LEVELS_ABOVE).flatMap((at) => map.spots[at] ?? []);
  const unfolds =
    kind === 'following' && /^(li|tr|article)$/.test(tagOf(row.element)) && queryFirst(row.element, '[aria-expanded="false"]');
  if ((unfolds || rows.some(({ element }) => matches(element, OPENED))) && !answers(map, meeting)) return true;
  // What no maker called a body is the first words of a closed message beside an open one.
  return rows.some((one, level) => {
    const others = kind === 'following' && isComparable(one) ? 1 : 2;
    return (level === 0 || isComparable(one)) && alike(map, one) >= others && !answers(map, map.index.get(one.element) ?? meeting);
  });
}

/** Whether something in a row answers a mail; stars, ticks and what unfolds it stand in rows too. */
function answers(map: PageMap, row: number): boolean {
  return map.spots.slice(row, map.spots[row]?.end).some((spot) => isControl(spot) && [...verbsOf(map, spot)].includes('reply'));
}

/** Whether a text is drawn in the line of its sender, and is no higher than a few lines. */
function isBeside(roots: readonly Element[], sender: Element | undefined): boolean {
  const [line, text] = [sender, roots[0]].map((element) => element && boxOf(element));
  if (!line || !text || text.height === 0 || text.height > TALLEST_ROW * line.height) return false;
  return text.top < line.bottom && text.bottom > line.top && (text.left >= line.right || text.right <= line.left);
}

/** Set in one line, or in a few, that end in dots; or under a hand, which points to what is pressed. */
function isStyledAsRow(element: Element): boolean {
  const style = documentOf(element).defaultView?.getComputedStyle(element);
  const isCutShort = style?.whiteSpace === 'nowrap' && style.textOverflow === 'ellipsis';
  return isCutShort || style?.cursor === 'pointer' || /^\d/.test(style?.webkitLineClamp ?? '');
}

/** Plain blocks without a class, and that nobody reaches by keys, are alike by chance. */
export function isComparable({ element }: Spot): boolean {
  const localName = tagOf(element);
  // An element of the page's own making is named for what it is.
  const isItem = /^(li|tr|article|details)$/.test(localName) || localName.includes('-');
  return isItem || (/^(div|section|a|button)$/.test(localName) && matches(element, '[class], [tabindex]'));
}

/**
 * Whether `one` and `other` stand in different messages of a conversation: siblings of one make that hold one of them each,
 * and both something made like `one`. Rows of a grid are of one make too, and hold a header and a text.
 */
export function areInTwins(map: PageMap, one: number, other: number): boolean {
  const meeting = meetingSpot(map, one, other);
  const [first, second] = [one, other].map((inner) => [...around(map, inner)].find((at) => map.spots[at]?.parent === meeting));
  const [row, twin] = [map.spots[first ?? -1], map.spots[second ?? -1]];
  if (!row || !twin || row === twin || !hasAttribute(row.element, 'class') || !areOfOneMake(row, twin)) return false;
  return holdsLike(map, one, first ?? -1, second ?? -1);
}

/** Items and articles are called alike, but for what tells the open one from the others. */
function areOfOneMake(row: Spot, twin: Spot): boolean {
  const [one, other] = [makeOf(row), makeOf(twin)];
  if (one === other) return true;
  if (!/^(?:article|li)$/.test(tagOf(row.element)) || tagOf(row.element) !== tagOf(twin.element)) return false;
  const [few = [], many = []] = [one, other].map((make) => make.trim().split(/\s+/)).toSorted((a, b) => a.length - b.length);
  return few.length > 1 && few.every((name) => many.includes(name));
}

/** How much deeper in an open message its sender may lie than in a closed one. */
const DEEPER = 1;

/** Whether `twin` holds something made like what stands at `spot` in `row`: in its place, where it has no class of its own. */
function holdsLike(map: PageMap, spot: number, row: number, twin: number): boolean {
  const own = map.spots[spot];
  if (!own) return false;
  const [make, way] = [makeOf(own), wayUp(map, spot, row)];
  const isCalled = hasAttribute(own.element, 'class');
  for (let inner = twin; inner < (map.spots[twin]?.end ?? 0); inner++) {
    const other = map.spots[inner];
    if (!other || makeOf(other) !== make) continue;
    const found = wayUp(map, inner, twin);
    if (isCalled ? found.length <= way.length + DEEPER : found.join() === way.join()) return true;
  }
  return false;
}

/** The makes of all elements from a spot up to one around it. */
function wayUp(map: PageMap, spot: number, upTo: number): string[] {
  const makes: string[] = [];
  for (let at = spot; at > upTo; at = map.spots[at]?.parent ?? -1) {
    const step = map.spots[at];
    if (step) makes.push(makeOf(step));
  }
  return makes;
}

/** Whether a sender stands beside others in blocks made alike, with classes or without. */
export function isOneOfMany(map: PageMap, sender: number, upTo: number, body: number): boolean {
  return [...around(map, sender)].some((at) => at > upTo && othersBeside(map, sender, at, body).length > 0);
}

/** The siblings made like the row of a sender; what holds the body may be alike by chance, and shows no sender in that place. */
function othersBeside(map: PageMap, sender: number, row: number, body: number): number[] {
  const spot = map.spots[row];
  const twins = spot ? twinsOf(map, spot) : [];
  // People are made alike in one header: whoever stands behind "to" is no other sender.
  const isReceiver = (twin: number): boolean => labelRole(map.runs[(map.spots[twin]?.runStart ?? 0) - 1]?.text ?? '') === 'other';
  return twins.filter((twin) => !isReceiver(twin) && (!holdsSpot(map, twin, body) || holdsLike(map, sender, row, twin)));
}

function alike(map: PageMap, spot: Spot): number {
  return twinsOf(map, spot).length;
}

/** Siblings of the same make that hold sender lines of their own, or whatever `holds` asks for. */
export function twinsOf(map: PageMap, spot: Spot, holds = holdsSender): number[] {
  const parent = map.spots[spot.parent];
  if (!parent) return [];
  const make = makeOf(spot);
  const found: number[] = [];
  for (let index = spot.parent + 1; index < parent.end; index = map.spots[index]?.end ?? Infinity) {
    const sibling = map.spots[index];
    if (sibling && sibling !== spot && makeOf(sibling) === make && holds(map, index)) found.push(index);
  }
  return found;
}

const ADDRESSED = ['title', 'email', 'data-email', 'data-address', 'aria-label'].map((name) => `[${name}*="@"]`).join();

/** What an element is and how it is called, without what differs from row to row. */
export function makeOf(spot: Spot): string {
  const names = (attributeOf(spot.element, 'class') ?? '').replace(STATES, '').split(/\s+/).filter(Boolean);
  // `entry-` of `entry-open`, beside `entry`, tells of a state too.
  const lasting = names.filter((name) => !(/[-_]$/.test(name) && names.includes(trimmedEnd(name, /[-_]/))));
  // Frameworks give all blocks one class; what their makers' tests call them tells them apart.
  const tested = (attributeOf(spot.element, 'data-testid') ?? '').replace(/\d+/g, '');
  // A row of a table below one with more cells is none of its kind.
  const cells = tagOf(spot.element) === 'tr' ? partsOf(spot.element) : '';
  return `${tagOf(spot.element)}${cells} ${lasting.join(' ')} ${tested}`;
}

/** Whether a part of the page names somebody who wrote: by its names, its data or an address in it. */
export function holdsSender(map: PageMap, index: number): boolean {
  const spot = map.spots[index];
  // Spot by spot, for rows may be shadow trees.
  for (const { words, element } of map.spots.slice(index, spot?.end)) {
    if (isNamed(words, 'from') || matches(element, ADDRESSED) || otherData(element).length > 0) return true;
  }
  const runs = map.runs.slice(spot?.runStart, spot?.runEnd);
  // "To: mara@…" names nobody who wrote.
  return (
    labelRole(runs[0]?.text ?? '') !== 'other' &&
    runs.some(({ text }) => text.includes('@') && !namesReceiver(text) && !isReceiverLine(text))
  );
}
