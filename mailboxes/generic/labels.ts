import { afterOf, attributeOf, beforeOf, closest, parentOf, partsOf, queryAll, queryFirst, textOf } from '../../dom/live.ts';
import { tagOf } from '../../dom/tree.ts';
import { looksLikeDate } from './find-date.ts';
import { isNamed } from './element-identifiers.ts';
import { followsHeading, isHeading, isHeadingElement } from './headings.ts';
import { around, textLength } from './page-map.ts';
import type { PageMap, Spot } from './page-map.ts';
import { DATE, FROM, NOT_FROM, SUBJECT, plainLabel } from './vocabulary.ts';

/** Whose address something is, as far as the page says. */
export type Role = 'from' | 'other' | 'unknown';

/** Longer runs and blocks are prose; the lines of a header are short. */
export const LONGEST_LINE = 250;
/** Characters of a label before its colon. */
const LONGEST_LABEL = 40;
/** How many text runs and characters before an address its label may stand. */
const LABEL_RUNS = 5;
const LABEL_CHARACTERS = 120;
/** What a person presses labels nothing beside it. */
const PRESSED = 'nav, a[href], button, [role="navigation"], [role="tree"], [role="button"]';
/** How many elements around an address may name it. */
const NAMED_LEVELS = 5;

/** What a label says that stands alone or, before a colon, at the start of a line; null for no label. */
export function labelRole(text: string): 'from' | 'other' | null {
  const label = labelOf(text);
  if (FROM.has(label)) return 'from';
  return NOT_FROM.has(label) || SUBJECT.has(label) || DATE.has(label) ? 'other' : null;
}

const fromRunsOf = new WeakMap<PageMap, number[]>();

/** Where a page says "From:", as indexes of runs; asked once, for every sender asks. */
export function fromRuns(map: PageMap): readonly number[] {
  const found = fromRunsOf.get(map) ?? map.runs.flatMap(({ text }, run) => (labelRole(text) === 'from' ? run : []));
  fromRunsOf.set(map, found);
  return found;
}

/** Whether a text begins with a word for "Subject:", in any language that is known. */
export function isSubjectLabel(text: string): boolean {
  return SUBJECT.has(labelOf(text));
}

function hasOwnValue(text: string): boolean {
  const label = labelOf(text);
  return SUBJECT.has(label) || DATE.has(label);
}

/** Whether a text opens a line of a mail header. */
export function isHeaderLabel(text: string): boolean {
  return /[:：]/.test(text.slice(0, 60)) && labelRole(text) !== null;
}

function labelOf(text: string): string {
  const start = text.slice(0, 60);
  return plainLabel(/[:：]/.test(start) ? (start.split(/[:：]/, 1)[0] ?? '') : start);
}

/** A text without the label before it: "From: Ada" → "Ada"; '' where it is a label and nothing else. */
export function withoutLabel(text: string): string {
  const colon = text.slice(0, LONGEST_LABEL + 1).search(/[:：]/);
  if (colon > 0) return labelRole(`${text.slice(0, colon)}:`) ? text.slice(colon + 1).trimStart() : text;
  return labelRole(text) ? '' : text;
}

/**
 * The role that a label gives an address: in its own text, or in the few runs before it.
 * @param at index of the run that shows the address (for an attribute: of the first run of its element).
 * @param known roles of runs with addresses read so far, for "To: a@…, b@…".
 */
export function labelledRole(map: PageMap, at: number, text: string, known: ReadonlyMap<number, Role>): Role {
  const own = /[:：]/.test(text) ? labelRole(text) : null;
  // "Subject: From: Ada <ada@…>" is a subject.
  if (own === 'from' && isBehindSubjectLabel(map, at)) return 'other';
  if (own) return own;
  if (namesReceiver(text)) return 'other';
  const column = columnLabel(map, map.runs[at]?.spot ?? -1);
  if (column) return labelRole(column) ?? 'unknown';
  const below = labelBehind(map, at);
  if (below) return below;
  let distance = 0;
  let date = Infinity;
  for (let run = at - 1; run >= Math.max(0, at - LABEL_RUNS) && distance <= LABEL_CHARACTERS; run--) {
    const before = map.runs[run]?.text ?? '';
    const said = labelRole(before);
    // Behind a value of its own it speaks of nothing else.
    if (said && isBehindValue(map, run, at)) return 'unknown';
    // "Subject:" and "Date:" speak of what comes next, and no further.
    if (said && run < at - 1 && hasOwnValue(before)) return 'unknown';
    // "to Mara, 9:10" ends one line: who comes next is of another message.
    if (said && run < date - 1 && date < at) return 'unknown';
    if (looksLikeDate(before)) date = run;
    // A label that has its address already says nothing of the next one.
    if (said === 'from' && before.includes('@')) return 'unknown';
    // "Sent" is a folder too.
    const holder = map.spots[map.runs[run]?.spot ?? -1]?.element;
    if (said && !(holder && closest(holder, PRESSED))) return said;
    if (before.includes('@')) return /[,;]$/.test(before) ? (known.get(run) ?? 'unknown') : 'unknown';
    distance += before.length;
  }
  return 'unknown';
}

/** The block that a run ends as the label of what begins it. */
function blockLabelledBy(map: PageMap, run: number): { runStart: number; end: number; spot: number } | null {
  const { parent: spot = -1, element, words = '' } = map.spots[map.runs[run]?.spot ?? -1] ?? {};
  const { runStart = run, runEnd = 0, end = 0 } = map.spots[spot] ?? {};
  const isLabel = element !== undefined && (tagOf(element) === 'label' || / (?:label|lbl|caption) /.test(words));
  const isLast = runEnd === run + 1 && runStart < run && runEnd - runStart <= VALUE_RUNS;
  return isLabel && isLast && labelRole(map.runs[runStart]?.text ?? '') === null ? { runStart, end, spot } : null;
}

function isBehindSubjectLabel(map: PageMap, run: number): boolean {
  const before = map.runs[run - 1]?.text ?? '';
  return isSubjectLabel(/^[:：]$/.test(before) ? (map.runs[run - 2]?.text ?? '') : before);
}

/** Whether a part of a header is a value and, behind it, its label. */
export function isLabelledBehind(map: PageMap, { runStart, runEnd }: Pick<Spot, 'runStart' | 'runEnd'>): boolean {
  const last = runEnd - 1;
  return labelRole(map.runs[last]?.text ?? '') !== null && (blockLabelledBy(map, last)?.runStart ?? -1) === runStart;
}

/** Pieces of text that a value and its label may have. */
const VALUE_RUNS = 4;

/** The role that a label gives which stands behind its value, in one block with it. */
function labelBehind(map: PageMap, value: number): Role | null {
  for (let run = value + 1; run < value + VALUE_RUNS; run++) {
    const said = labelRole(map.runs[run]?.text ?? '');
    const block = said && blockLabelledBy(map, run);
    if (block && block.runStart <= value) return said;
  }
  return null;
}

function isBehindValue(map: PageMap, label: number, value: number): boolean {
  const block = blockLabelledBy(map, label);
  const holder = map.runs[value]?.spot ?? -1;
  return block !== null && !(holder >= block.spot && holder < block.end);
}

/** What a row of a table has in it where it is one of a list. */
export const OPENS = 'a[href], input, button';

/** The names that stand over the values of a row of a table, none where more rows follow: they are a list. */
export function columnNames(row: Element): readonly Element[] {
  const [size, over, below] = [partsOf(row), beforeOf(row), afterOf(row)];
  if (!over || tagOf(row) !== 'tr' || (below && partsOf(below) === size && queryFirst(below, 'td')) || queryFirst(row, OPENS)) return [];
  const names = [...queryAll(over, 'th')];
  return names.length === size ? names : [];
}

function columnLabel(map: PageMap, spot: number): string {
  const { element } = map.spots[spot] ?? {};
  const cell = element && closest(element, 'td');
  const row = cell && parentOf(cell);
  return row ? textOf(columnNames(row)[[...queryAll(row, 'td')].indexOf(cell)]) : '';
}

/** Whether a piece of text says when and to whom a mail went: "13 Jan 2026, 9:10 AM · to mara@mail.example". */
export function namesReceiver(text: string): boolean {
  const before = /^([^@<>]{5,80}?)[\s·,|–—-]([\p{L}]{1,12})\s[^\s@<>]{1,64}@[^\s@<>]{3,253}$/u.exec(text);
  return before !== null && looksLikeDate(before[1] ?? '') && NOT_FROM.has((before[2] ?? '').toLowerCase());
}

const RECEIVED = /^([\p{L}]{1,12})\s(?:[^\s@<>]{1,64}@[^\s@<>,;]{3,253}(?:[,;]\s?|$)){1,20}$/u;

/** Whether a line is no more than whom a mail went to: "to mara@mail.example, leo@mail.example". */
export function isReceiverLine(text: string): boolean {
  return text.length <= 2 * LONGEST_LINE && NOT_FROM.has((RECEIVED.exec(text)?.[1] ?? '').toLowerCase());
}

/** Lines that name receivers, as only letters have them. */
export function receiverLines(map: PageMap, meeting: number, body: number): number {
  let lines = 0;
  for (let index = meeting + 1; index < body; index++) if (isNamed(map.spots[index]?.words ?? '', 'to')) lines++;
  const runs = map.runs.slice(map.spots[meeting]?.runStart ?? 0, map.spots[body]?.runStart ?? 0);
  return lines + runs.filter(({ text }) => /^[\p{L}-]{1,20}( [\p{L}-]{1,20})?\s?[:：]/u.test(text)).length;
}

/** Two words and more behind an address: "mara@mail.example: your mailbox is full". */
const SAYS_MORE = /^@\S{3,253}\s{1,3}\S{1,40}\s{1,3}\p{L}{2}/u;

/** Whether a text is a sentence that begins with, or holds, an address. */
export function saysMore(text: string): boolean {
  return text.includes('@') && SAYS_MORE.test(text.slice(text.lastIndexOf('@')));
}

/** Whether what stands at a spot is part of a subject, which may speak of addresses, and no line of a header. */
export function isInSubject(map: PageMap, spot: number): boolean {
  for (const at of around(map, spot)) {
    const holder = map.spots[at];
    if (!holder || textLength(map, holder.runStart, holder.runEnd) > 2 * LONGEST_LINE) return false;
    if (isNamed(holder.words, 'subject')) return true;
    if (!isHeading(holder)) continue;
    const [first = '', ...rest] = map.runs.slice(holder.runStart, holder.runEnd).map(({ text }) => text);
    // A subject may begin as a line of a header does.
    if (isOwnFrom(first) && !followsHeading(holder)) return true;
    if (isHeadingElement(holder.element) && saysMore([first, ...rest.filter((text) => !looksLikeDate(text))].join(' '))) return true;
  }
  return false;
}

/** Whether a piece of text is a label and an address: "From: Ada <ada@…>". */
export function isOwnFrom(text: string): boolean {
  return text.includes('@') && /[:：]/.test(text.slice(0, LONGEST_LABEL)) && labelRole(text) === 'from';
}

/** The role that names and accessible labels of the elements around a spot give. */
export function namedRole(map: PageMap, spot: number): Role {
  let levels = 0;
  let person = false;
  for (const at of around(map, spot)) {
    const holder = map.spots[at];
    if (!holder || levels++ > NAMED_LEVELS || textLength(map, holder.runStart, holder.runEnd) > LONGEST_LINE) break;
    const said = ['aria-label', 'title'].map((name) => labelRole(attributeOf(holder.element, name) ?? '')).find(Boolean);
    if (said) return said;
    if (isNamed(holder.words, 'from')) return 'from';
    if (isNamed(holder.words, 'to')) return 'other';
    person ||= isNamed(holder.words, 'person');
  }
  return person ? 'other' : 'unknown';
}
