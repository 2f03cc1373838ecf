import { attributeOf, closest, contains, queryAll, textOf } from '../../dom/live.ts';
import { tagOf } from '../../dom/tree.ts';
import type { Address } from '../../judge/open-mail.ts';
import { mailtoAddress, normalAddress, normalName, shownAddress } from '../../judge/mail-source/address.ts';
import { looksLikeDate } from './find-date.ts';
import { LONGEST_LINE, isInSubject, labelRole, labelledRole, namedRole, withoutLabel } from './labels.ts';
import type { Role } from './labels.ts';
import { isNamed } from './element-identifiers.ts';
import { isHeadingElement } from './headings.ts';
import { otherData } from './sender-line.ts';
import { around, holdsSpot, isIconWord, textLength, spotText } from './page-map.ts';
import { areInTwins } from './rows.ts';
import type { PageMap, Spot } from './page-map.ts';
import { FOLDERS, plainLabel } from './vocabulary.ts';

/** An address that stands somewhere on the page. */
export interface Candidate {
  /** Index of the spot that shows it. */
  spot: number;
  /** The piece of text in which it stands, where it is not only data. */
  run?: number;
  address: Address;
  role: Role;
  /** 3 a label or name says sender; 2 a name stands with it; 1 a bare address. */
  strength: 1 | 2 | 3;
  /** A text such as "From:" stands before it. */
  labelled: boolean;
}

const MOST = 200;
const ATTRIBUTES = [
  'email',
  'data-email',
  'data-address',
  'data-mail',
  'data-sender',
  'data-from',
  'data-hovercard-id',
  'title',
  'aria-label',
  'data-tooltip',
];
/** Lists, navigation and running conversations: their addresses head no open message. */
export const NO_HEADER =
  'nav, footer, blockquote, pre, code, [role="navigation"], [role="listbox"], [role="grid"], [role="tree"], [role="feed"], [role="log"], ' +
  '[role="menu"], [role="option"], [role="tab"], [role="treeitem"], [role="search"], [role="tooltip"], [role="alert"]';

/** Words before an address that are no name: sentences that speak of it. */
function isSentence(name: string): boolean {
  return name.length > 40 && /\p{L}{2}[.!?。]\s/u.test(name);
}

/** Every address on the page that may stand in the header of a message, in reading order. */
export function findCandidates(map: PageMap): Candidate[] {
  const found: Candidate[] = [];
  const roles = new Map<number, Role>();
  for (const [run, { text, spot }] of map.runs.entries()) {
    // Several addresses in one line are receivers or a quotation.
    const single = text.length <= LONGEST_LINE && text.indexOf('@') > 0 && hasOneAddress(text);
    const address = single ? shownAddress(text) : null;
    if (!address || isSentence(address.name) || !mayBeHeader(map, spot)) continue;
    const labelled = labelledRole(map, run, text, roles);
    roles.set(run, labelled);
    const name = normalName(withoutLabel(address.name)) || nameBefore(map, spot, run, address.address);
    found.push({ ...candidate(map, spot, { name, address: address.address }, labelled), run });
    if (found.length >= MOST) break;
  }
  for (const [index, spot] of map.spots.entries()) {
    if (found.length >= 2 * MOST) break;
    const address = textLength(map, spot.runStart, spot.runEnd) <= LONGEST_LINE ? attributedAddress(spot.element) : null;
    if (!address || !mayBeHeader(map, index)) continue;
    const labelled = labelledRole(map, spot.runStart, spotText(map, spot, LONGEST_LINE), roles);
    found.push(candidate(map, index, { ...address, name: withoutLabel(address.name) }, labelled));
  }
  return [...found, ...withoutAddress(map, found)].toSorted((a, b) => a.spot - b.spot);
}

/** Elements called sender, or labelled so, that show no address: `<>`, a name alone, a word of the webmail. */
function withoutAddress(map: PageMap, found: readonly Candidate[]): Candidate[] {
  const more: Candidate[] = labelledNames(map, found);
  for (const [index, spot] of map.spots.entries()) {
    if (more.length >= MOST) break;
    const isSaid = labelRole(attributeOf(spot.element, 'aria-label') ?? '') === 'from' && spot.runEnd > spot.runStart;
    if ((!isSaid && !isNamed(spot.words, 'from')) || !mayBeHeader(map, index)) continue;
    const holds = [...found, ...more].some((one) => holdsSpot(map, index, one.spot) || holdsSpot(map, one.spot, index));
    if (holds || textLength(map, spot.runStart, spot.runEnd) > LONGEST_LINE) continue;
    const name = normalName(withoutLabel(undatedText(map, spot)));
    // "From now" is said of a time.
    if (looksLikeDate(name)) continue;
    more.push({
      spot: index,
      address: { name: /[\p{L}\p{N}]/u.test(name) ? name : '', address: '' },
      role: 'from',
      strength: 3,
      labelled: false,
    });
  }
  return more;
}

/** A line without the date in it, and without the brackets of an address that is not there. */
function undatedText(map: PageMap, { runStart, runEnd }: Spot): string {
  const texts = map.runs.slice(runStart, runEnd).flatMap(({ text }, at) => (at > 0 && looksLikeDate(text) ? [] : text));
  return texts.join(' ').replace(/<\s*>$/, '');
}

/** "From: Ada <>": what stands behind such a label, in its line or in the next piece of text. */
function labelledNames(map: PageMap, found: readonly Candidate[]): Candidate[] {
  const more: Candidate[] = [];
  for (const [at, { text }] of map.runs.entries()) {
    if (more.length >= MOST) break;
    if (labelRole(text) !== 'from') continue;
    const isWhole = /[:：]./u.test(text);
    let next = isWhole ? at : /^[:：]$/.test(map.runs[at + 1]?.text ?? '') ? at + 2 : at + 1;
    if (isIconWord(map, next)) next++;
    const { spot = -1, text: said = '' } = map.runs[next] ?? {};
    const isName = spot >= 0 && said.length <= LONGEST_LINE && !said.includes('@') && (isWhole || labelRole(said) === null);
    const end = valueEnd(map, next);
    const hasAddress = (one: Candidate): boolean => {
      const start = one.run ?? map.spots[one.spot]?.runStart ?? -1;
      // One element may hold all lines of a header.
      const isInside = one.spot === spot ? one.run === undefined : holdsSpot(map, spot, one.spot);
      return isInside || (start >= next && start < end);
    };
    if (!isName || isOverColumn(map, at, next) || !mayBeHeader(map, spot) || found.some(hasAddress)) continue;
    const name = normalName(withoutLabel(said).replace(/<\s*>$/, ''));
    const address = { name: /[\p{L}\p{N}]/u.test(name) ? name : '', address: '' };
    more.push({ spot, run: next, address, role: 'from', strength: 3, labelled: true });
  }
  return more;
}

/** Whether a label is the last of several over a list, so that what comes next is the first cell of the first row. */
function isOverColumn(map: PageMap, label: number, next: number): boolean {
  const [over, row] = [label, next].map((run) => {
    const { element } = map.spots[map.runs[run]?.spot ?? -1] ?? {};
    return element ? closest(element, 'tr') : null;
  });
  return over !== row && over ? queryAll(over, 'th').length > 1 : false;
}

/** How many pieces of text a value of a header may have. */
const VALUE_RUNS = 4;

/** Where what follows a label ends: at the next label, or with the block that holds it. */
function valueEnd(map: PageMap, start: number): number {
  const block = map.spots[map.spots[map.runs[start]?.spot ?? -1]?.parent ?? -1];
  let end = start + 1;
  while (end < Math.min(start + VALUE_RUNS, block?.runEnd ?? end) && labelRole(map.runs[end]?.text ?? '') === null) end++;
  return end;
}

/** A name may itself look like an address: `"support@a.example" <x@b.example>`. */
function hasOneAddress(text: string): boolean {
  return text.split('@').length === 2 || /^[^<>,;]*(?:<[^<>]+>\s*)?<[^<>]+>$/.test(text);
}

function candidate(map: PageMap, spot: number, address: Address, labelled: Role): Candidate {
  const role = labelled === 'unknown' ? namedRole(map, spot) : labelled;
  const strength = role === 'from' ? 3 : address.name ? 2 : 1;
  return { spot, address, role, strength, labelled: labelled !== 'unknown' };
}

function mayBeHeader(map: PageMap, spot: number): boolean {
  const { element, isLine } = map.spots[spot] ?? {};
  if (isLine) return true;
  return element !== undefined && !closest(element, NO_HEADER) && !isProse(map, spot) && !isInSubject(map, spot);
}

/** A paragraph that mentions an address is no sender line. */
function isProse(map: PageMap, spot: number): boolean {
  for (const at of around(map, spot)) {
    const holder = map.spots[at];
    const tag = holder ? tagOf(holder.element) : '';
    if (!holder || /^(td|dd|div|section|article|header)$/.test(tag)) return false;
    if (/^(p|li|pre)$/.test(tag)) return textLength(map, holder.runStart, holder.runEnd) > LONGEST_LINE;
  }
  return false;
}

/** An address that an element carries without showing it. */
function attributedAddress(element: Element): Address | null {
  if (tagOf(element) === 'a') {
    const href = attributeOf(element, 'href') ?? '';
    const address = /^mailto:/i.test(href) ? mailtoAddress(href) : '';
    if (address) return { name: ownName(element), address };
  }
  for (const name of [...ATTRIBUTES, ...otherData(element)]) {
    const value = attributeOf(element, name);
    if (!value?.includes('@') || value.length > LONGEST_LINE) continue;
    const shown = shownAddress(value);
    if (!shown) continue;
    // "Write to ada@…" is said of the element, and "Ada <ada@…>" is in it.
    const said = /[<＜]/.test(value) ? withoutLabel(shown.name) : '';
    return { name: namedAs(element, said) || attributeOf(element, 'name') || ownName(element), address: shown.address };
  }
  return null;
}

/** "From Ada" of a label for those who hear the page, where the element shows "Ada". */
function namedAs(element: Element, said: string): string {
  const [first = '', ...rest] = said.split(' ');
  const name = rest.join(' ');
  return name !== '' && labelRole(first) === 'from' && ownName(element).startsWith(name) ? name : said;
}

/** The element's text where that is a name and no address. */
function ownName(element: Element): string {
  const text = normalName(textOf(element).slice(0, LONGEST_LINE));
  return text.includes('@') ? (shownAddress(text)?.name ?? '') : text;
}

/** How many runs, and how many elements up, a name may stand from its bare address. */
const NAME_RUNS = 3;
const NAME_LEVELS = 4;

function nameBefore(map: PageMap, spot: number, at: number, address: string): string {
  for (let run = at - 1; run >= Math.max(0, at - NAME_RUNS); run--) {
    const text = map.runs[run]?.text ?? '';
    // Signs, and the initial that stands for a picture.
    if (/^[^\p{L}\p{N}]+$|^\p{Lu}{1,2}$/u.test(text) || looksLikeDate(text)) continue;
    if (areInTwins(map, map.runs[run]?.spot ?? -1, spot)) return '';
    const near = [...around(map, spot)].slice(0, NAME_LEVELS).some((index) => {
      const holder = map.spots[index];
      return holder && holder.runStart <= run && textLength(map, holder.runStart, holder.runEnd) <= LONGEST_LINE;
    });
    if (
      (!near && !isBeside(map, run, at)) ||
      labelRole(text) ||
      FOLDERS.has(plainLabel(text)) ||
      text.length > 100 ||
      isNoName(map, run, spot)
    )
      return '';
    const plain = normalName(withoutLabel(text.replace(/[<(]$/, '')));
    if (normalAddress(plain) === address) return '';
    return plain.includes('@') && !isBeside(map, run, at) ? '' : plain;
  }
  return '';
}

/** One element after the other, or one in the line of the other: the first is the name, though it may look like an address. */
function isBeside(map: PageMap, name: number, address: number): boolean {
  const [own, other] = [name, address].map((run) => map.runs[run]?.spot ?? -1);
  const parent = map.spots[own ?? -1]?.parent;
  return name === address - 1 && parent !== undefined && (parent === other || parent === map.spots[other ?? -1]?.parent);
}

/** The subject or a button may stand right above the sender. */
function isNoName(map: PageMap, run: number, sender: number): boolean {
  const own = map.runs[run]?.spot ?? -1;
  const holder = map.spots[own]?.element;
  const pressed = holder && closest(holder, 'button, nav, [role="button"], [role="toolbar"], [role="navigation"]');
  // A sender's name may open their card.
  if (pressed && !contains(pressed, map.spots[sender]?.element ?? null) && namedRole(map, own) !== 'from') return true;
  for (const at of around(map, own)) {
    const spot = map.spots[at];
    if (!spot || spot.runEnd - spot.runStart > 1) return false;
    if (isNamed(spot.words, 'subject') || isHeadingElement(spot.element)) return true;
  }
  return false;
}
