import { attributeOf, closest, closestAround, contains, matches } from '../../dom/live.ts';
import { tagOf } from '../../dom/tree.ts';
import { looksLikeDate } from './find-date.ts';
import { isHeading } from './headings.ts';
import { isHeaderLabel, isSubjectLabel, labelRole, saysMore, withoutLabel } from './labels.ts';
import { isNamed } from './element-identifiers.ts';
import { around, holdsSpot, textLength } from './page-map.ts';
import type { PageMap } from './page-map.ts';
import { makeOf } from './rows.ts';
import { isTurnedAway } from './set-apart.ts';
import { FOLDERS, plainLabel } from './vocabulary.ts';

export interface Subject {
  text: string;
  /** 2 labelled or named as one; 1 a heading; 0 taken from the title of the page. */
  strength: 0 | 1 | 2;
}

/** How far around the message its subject may stand: threads carry it on top. */
const LEVELS = 7;
const LONGEST = 500;

/** Where a message lies whose subject is wanted; all numbers are spots. */
export interface Whereabouts {
  map: PageMap;
  doc: Document;
  sender: number;
  /** Where its body begins. */
  body: number;
  /** All bodies of the page: headings in other mails are no subjects. */
  bodies: readonly number[];
}

/** The subject of the message whose header and body meet in spot `meeting`. */
export function findSubject(message: Whereabouts, meeting: number): Subject {
  const { map, doc } = message;
  let levels = 0;
  // A heading between sender and body may be one of attachments: it counts where there is none above.
  let below: string | null = null;
  for (const at of around(map, meeting)) {
    if (levels++ > LEVELS) break;
    const named = namedSubject(message, at) ?? labelledSubject(message, at);
    if (named !== null) return { text: named, strength: 2 };
    const found = nearestHeading(message, at);
    if (found?.above) return { text: found.text, strength: 1 };
    below ??= found?.text ?? null;
  }
  if (below) return { text: below, strength: 1 };
  return { text: titleText(doc), strength: 0 };
}

/** Rows of lists repeat subjects, and other mails have headings of their own. */
function isElsewhere({ map, sender, body, bodies }: Whereabouts, index: number): boolean {
  const spot = map.spots[index];
  if (
    !spot ||
    holdsSpot(map, index, sender) ||
    holdsSpot(map, index, body) ||
    isListed(spot.element) ||
    isRepeated(map, index, sender, body) ||
    isTurnedAway(map, index)
  )
    return true;
  return bodies.some((other) => other !== index && holdsSpot(map, other, index) && !holdsSpot(map, other, sender));
}

function namedSubject(message: Whereabouts, from: number): string | null {
  const { map, body } = message;
  let last: string | null = null;
  for (let index = from; index < body; index++) {
    const spot = map.spots[index];
    if (!spot || !isNamed(spot.words, 'subject') || isElsewhere(message, index)) continue;
    // Around the heading itself stand labels and buttons.
    const heading = headingIn(map, index) ?? subjectIn(map, index);
    const text = subjectText(map, heading ?? index);
    if (text) last = text;
    if (text || heading !== null) index = spot.end - 1;
  }
  return last;
}

function headingIn(map: PageMap, index: number): number | null {
  for (let inner = index; inner < (map.spots[index]?.end ?? 0); inner++) {
    const spot = map.spots[inner];
    if (spot && isHeading(spot)) return inner;
  }
  return null;
}

/** What is called "subject" and nothing else, in what is called after it. */
function subjectIn(map: PageMap, index: number): number | null {
  for (let inner = index + 1; inner < (map.spots[index]?.end ?? 0); inner++) {
    if (/(?:^|\|) subject (?:\||$)/.test(map.spots[inner]?.words ?? '')) return inner;
  }
  return null;
}

/** What holds the rows of a list, and what is one. */
export const LIST_PARTS = '[role="listbox"], [role="grid"], [role="option"], [role="row"], [role="treeitem"]';

function isListed(element: Element): boolean {
  return closest(element, LIST_PARTS) !== null || closestAround(element, 'a[href], button') !== null;
}

/** It stands in one of several rows that are made alike and each show something made like it, none of them this mail. */
function isRepeated(map: PageMap, index: number, sender: number, body: number): boolean {
  const own = map.spots[index];
  for (const at of around(map, index)) {
    const row = map.spots[at];
    const parent = map.spots[row?.parent ?? -1];
    if (!own || !row || !parent || holdsSpot(map, at, sender) || holdsSpot(map, at, body)) return false;
    if (at === index) continue;
    for (let other = row.parent + 1; other < parent.end; other = map.spots[other]?.end ?? Infinity) {
      const twin = map.spots[other];
      if (!twin || other === at || makeOf(twin) !== makeOf(row) || holdsSpot(map, other, sender) || holdsSpot(map, other, body)) continue;
      if (map.spots.slice(other, twin.end).some((spot) => makeOf(spot) === makeOf(own))) return true;
    }
  }
  return false;
}

/** The runs of an element without labels; those only machines read aloud are there too. */
function subjectText(map: PageMap, index: number): string {
  const spot = map.spots[index];
  if (!spot || textLength(map, spot.runStart, spot.runEnd) > LONGEST) return '';
  const title = attributeOf(spot.element, 'title') ?? '';
  const text = map.runs
    .slice(spot.runStart, spot.runEnd)
    .filter((run) => !isDecoration(map, run.spot, index))
    .map((run) => run.text)
    .filter((run, place) => !(place === 0 && isSubjectLabel(run) && /[:：]$/.test(run)))
    .join(' ');
  // A shortened heading carries the whole subject as its tip.
  if (isSubjectLabel(text) && withoutLabel(text) === '') return '';
  return title.length > text.length && title.startsWith(text.replace(/…$|\.\.\.$/, '').trim()) ? title : withSubjectOff(text);
}

const DECORATION =
  'ul, ol, button, a[role="button"], [role="button"], [role="img"], [aria-hidden="true"], i, md-icon, mat-icon, svg, small';

/** Icons are drawn by words in a font of their own; buttons stand in headings too. */
function isDecoration(map: PageMap, run: number, heading: number): boolean {
  for (const at of around(map, run)) {
    if (at === heading) return false;
    const { element, words } = map.spots[at] ?? {};
    if ((element && matches(element, DECORATION)) || / icons? /.test(words ?? '')) return true;
  }
  return false;
}

function withSubjectOff(text: string): string {
  return isSubjectLabel(text) && /[:：]/.test(text.slice(0, 40)) ? withoutLabel(text) : text;
}

function labelledSubject({ map, doc, body }: Whereabouts, from: number): string | null {
  const start = map.spots[from]?.runStart ?? 0;
  const end = map.spots[body]?.runStart ?? 0;
  for (let run = start; run < end; run++) {
    const { text = '', spot = -1 } = map.runs[run] ?? {};
    if (!isSubjectLabel(text) || isTurnedAway(map, spot)) continue;
    const rest = /[:：]/.test(text) ? withoutLabel(text) : '';
    if (rest) return rest.slice(0, LONGEST);
    // The colon may have a cell of its own.
    const at = /^[:：]$/.test(map.runs[run + 1]?.text ?? '') ? run + 2 : run + 1;
    const next = map.runs[at]?.text ?? '';
    if (isWithoutValue(map, run, at)) return '';
    if (isOfTable(map, spot) && !isOfTable(map, spot, map.runs[at]?.spot)) continue;
    const isTerm = tagOf(map.spots[map.runs[at]?.spot ?? -1]?.element ?? doc.documentElement) === 'dt';
    if (next && at < end && !isTerm && labelRole(next) === null) return next.slice(0, LONGEST);
  }
  return null;
}

/** Whether a label stands in a table, and what may be its value in the same. */
function isOfTable(map: PageMap, label: number, value = label): boolean {
  const [own, other] = [map.spots[label]?.element, map.spots[value]?.element];
  const table = own && closest(own, 'table');
  return table ? contains(table, other ?? null) : false;
}

/** "Subject:" before the next label, or at the end of the element that holds all lines of a header. */
function isWithoutValue(map: PageMap, label: number, value: number): boolean {
  if (!/[:：]$/.test(map.runs[value - 1]?.text ?? '')) return false;
  const lines = map.spots[map.spots[map.runs[label]?.spot ?? -1]?.parent ?? -1];
  const isLast = lines !== undefined && lines.runStart < label && lines.runEnd === value;
  return isLast || isHeaderLabel(map.runs[value]?.text ?? '');
}

interface Heading {
  text: string;
  /** It stands above the sender line, or is the title of the page too. */
  above: boolean;
}

function nearestHeading(message: Whereabouts, from: number): Heading | null {
  const { map, doc, sender, body } = message;
  let before: string | null = null;
  let after: string | null = null;
  for (let index = from; index < body; index++) {
    const spot = map.spots[index];
    if (!spot || !isHeading(spot) || isElsewhere(message, index)) continue;
    const text = subjectText(map, index);
    // "To: Mara" is a line of the header, set as a heading.
    if (!text || isAddressLine(text) || looksLikeDate(text) || isAppHeading(text) || isHeaderLabel(text)) continue;
    if (doc.title.includes(text)) return { text, above: true };
    if (index < sender) before = text;
    else after ??= text;
  }
  const text = before ?? after;
  return text ? { text, above: before !== null } : null;
}

/** An account, or somebody's name and address, and no sentence with one in it. */
function isAddressLine(text: string): boolean {
  return text.includes('@') && !saysMore(text);
}

/** Headings that name a part of the program. */
function isAppHeading(text: string): boolean {
  const part = /^(e?-?mail|webmail|messages?|message (body|view|preview|actions)|attachments?|folders?|conversation|details)$/i;
  return part.test(text.trim()) || FOLDERS.has(plainLabel(text));
}

/** The page's title up to the name of the program; '' where it has no more than that, or a folder or account. */
function titleText(doc: Document): string {
  const [first = '', ...rest] = doc.title.split(/ [-–—|·•] | :: /).map((part) => part.trim());
  return rest.length === 0 || isAddressLine(first) || isAppHeading(first) ? '' : first;
}
