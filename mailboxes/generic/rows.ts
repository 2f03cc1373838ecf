import { trimmedEnd } from '../../judge/text/plain.ts';
import { attributeOf, documentOf, hasAttribute, matches, partsOf, queryAll, queryFirst, textOf } from '../../dom/live.ts';
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
    if (at > meeting && !sender.labelled && isComparable(spot) && alike(map, spot) > 0) return true;
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
  if (!root || !row || bodyRoots.some((one) => /^(pre|body)$/.test(tagOf(one)))) return false;
  const text = bodyRoots.map(textOf).join(' ').trim();
  const isPlain = bodyRoots.flatMap((one) => [...queryAll(one, '*')]).every((element) => matches(element, MARKS));
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

/** Plain blocks without a class, and that nobody reaches by keys, are alike by chance. */
export function isComparable({ element }: Spot): boolean {
  const localName = tagOf(element);
  // An element of the page's own making is named for what it is.
  const isItem = /^(li|tr|article)$/.test(localName) || localName.includes('-');
  return isItem || (/^(div|section|a|button)$/.test(localName) && matches(element, '[class], [tabindex]'));
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

export function holdsSender(map: PageMap, index: number): boolean {
  const spot = map.spots[index];
  // Spot by spot, for rows may be shadow trees.
  for (const { words, element } of map.spots.slice(index, spot?.end)) {
    if (isNamed(words, 'from') || matches(element, ADDRESSED)) return true;
  }
  const runs = map.runs.slice(spot?.runStart, spot?.runEnd);
  // "To: mara@…" names nobody who wrote.
  return labelRole(runs[0]?.text ?? '') !== 'other' && runs.some(({ text }) => text.includes('@') && !namesReceiver(text));
}
