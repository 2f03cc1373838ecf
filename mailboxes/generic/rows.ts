import { trimmedEnd } from '../../judge/text/plain.ts';
import { attributeOf, documentOf, hasAttribute, matches, queryAll, queryFirst, textOf } from '../../dom/live.ts';
import { tagOf } from '../../dom/tree.ts';
import type { FoundBody } from './find-body.ts';
import { isNamed } from './element-identifiers.ts';
import { labelRole, namesReceiver } from './labels.ts';
import { around, holdsSpot, textLength } from './page-map.ts';
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
/** Words beside the sender, in characters, that a row shows and a sender line does not. */
const ROW_WORDS = 20;

/** How far above the meeting of sender and body a row may still lie: rows with a preview hold both. */
const LEVELS_ABOVE = 4;

/**
 * Whether a sender stands in a row of a list and not in the header of the message it would be paired with.
 * @param meeting the innermost spot that holds sender and body.
 */
export function isListRow(map: PageMap, sender: { spot: number; labelled: boolean }, meeting: number): boolean {
  const line = map.spots[sender.spot];
  if (!line) return true;
  let above = 0;
  for (const at of around(map, sender.spot)) {
    const spot = map.spots[at];
    if (!spot || (at <= meeting && above++ > LEVELS_ABOVE)) return false;
    const words = textLength(map, spot.runStart, spot.runEnd) - textLength(map, line.runStart, line.runEnd);
    if (isPressed(spot.element) && words > ROW_WORDS) return true;
    if (queryFirst(spot.element, TICK_BOX)) return true;
    // A conversation is a list of messages too, but each of its items holds a body.
    if (at > meeting && !sender.labelled && hasTwins(map, spot)) return true;
  }
  return false;
}

function isPressed(element: Element): boolean {
  if (tagOf(element) === 'a') return hasAttribute(element, 'href') && !/^mailto:/i.test(attributeOf(element, 'href') ?? '');
  return tagOf(element) === 'button' || /^(button|link|row)$/.test(attributeOf(element, 'role') ?? '');
}

/** Characters that a list shows of a letter. */
const LONGEST_PREVIEW = 300;
const MARKS = 'span, b, strong, em, i, mark';

/**
 * Whether what looks like a mail is a row of a list that shows the first words of each: one of at least three made
 * alike, with plain words that nobody wrote in lines, and nothing to answer it with.
 * @param meeting the innermost spot that holds sender and body.
 */
export function isPreview(map: PageMap, meeting: number, { roots: bodyRoots, kind }: Pick<FoundBody, 'roots' | 'kind'>): boolean {
  const [root] = bodyRoots;
  const row = map.spots[meeting];
  if (!root || !row || bodyRoots.length > 1 || /^(pre|body)$/.test(tagOf(root))) return false;
  const text = textOf(root).trim();
  const isPlain = [...queryAll(root, '*')].every((element) => matches(element, MARKS));
  if (!isPlain || text.length > LONGEST_PREVIEW || text.includes('\n')) return false;
  if (/^(tr|a|button)$/.test(tagOf(row.element)) || hasAttribute(row.element, 'onclick') || isCutShort(root)) return true;
  // What no maker called a body is the first words of a closed message beside an open one.
  const others = kind === 'following' && isComparable(row) ? 1 : 2;
  return alike(map, row) >= others && queryFirst(row.element, 'button, [role="button"]') === null;
}

/** Set in one line that ends in dots. */
function isCutShort(element: Element): boolean {
  const style = documentOf(element).defaultView?.getComputedStyle(element);
  return style?.whiteSpace === 'nowrap' && style.textOverflow === 'ellipsis';
}

/** Siblings of the same make that hold sender lines of their own. */
function hasTwins(map: PageMap, spot: Spot): boolean {
  return isComparable(spot) && alike(map, spot) > 0;
}

/** Plain blocks without a class are alike by chance. */
export function isComparable({ element }: Spot): boolean {
  const localName = tagOf(element);
  // An element of the page's own making is named for what it is.
  const isItem = /^(li|tr|article)$/.test(localName) || localName.includes('-');
  return isItem || (/^(div|section|a|button)$/.test(localName) && hasAttribute(element, 'class'));
}

/** Whether `one` and `other` stand in different messages of a conversation: siblings of one make that hold one of them each. */
export function areInTwins(map: PageMap, one: number, other: number): boolean {
  const meeting = meetingSpot(map, one, other);
  const [first, second] = [one, other].map((inner) => [...around(map, inner)].find((at) => map.spots[at]?.parent === meeting));
  const [row, twin] = [map.spots[first ?? -1], map.spots[second ?? -1]];
  return row !== undefined && twin !== undefined && row !== twin && hasAttribute(row.element, 'class') && makeOf(row) === makeOf(twin);
}

/** Whether a sender stands beside others in blocks made alike, with classes or without. */
export function isOneOfMany(map: PageMap, sender: number, upTo: number): boolean {
  return [...around(map, sender)].some((at) => at > upTo && map.spots[at] !== undefined && alike(map, map.spots[at]) > 0);
}

function alike(map: PageMap, spot: Spot): number {
  const parent = map.spots[spot.parent];
  if (!parent) return 0;
  const make = makeOf(spot);
  let found = 0;
  for (let index = spot.parent + 1; index < parent.end; index = map.spots[index]?.end ?? Infinity) {
    const sibling = map.spots[index];
    if (sibling && sibling !== spot && makeOf(sibling) === make && holdsSender(map, index)) found++;
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
  return `${tagOf(spot.element)} ${lasting.join(' ')} ${tested}`;
}

export function holdsSender(map: PageMap, index: number): boolean {
  for (let inner = index; inner < (map.spots[index]?.end ?? 0); inner++) {
    if (isNamed(map.spots[inner]?.words ?? '', 'from')) return true;
  }
  const spot = map.spots[index];
  const runs = map.runs.slice(spot?.runStart, spot?.runEnd);
  // "To: mara@…" names nobody who wrote.
  if (labelRole(runs[0]?.text ?? '') !== 'other' && runs.some(({ text }) => text.includes('@') && !namesReceiver(text))) return true;
  return spot !== undefined && (matches(spot.element, ADDRESSED) || queryFirst(spot.element, ADDRESSED) !== null);
}
