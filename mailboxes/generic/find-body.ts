import { attributeOf, closest, closestAround, documentOf, hasAttribute, queryAll, queryFirst, textOf } from '../../dom/live.ts';
import { childrenOf, ELEMENT, queryIn, shadowTreeOf, tagOf, type TreeNode, typeOf } from '../../dom/tree.ts';
import { isNamed } from './element-identifiers.ts';
import { writtenIn } from '../body/inner.ts';
import { looksLikeDate } from './find-date.ts';
import { KNOWN_FILE, SIZE } from './find-attachments.ts';
import { columnNames, fromRuns, isHeaderLabel, isLabelledBehind, isReceiverLine, isSubjectLabel, labelRole } from './labels.ts';
import { isControl } from './mail-program.ts';
import { textLength, spotText } from './page-map.ts';
import type { PageMap, Spot } from './page-map.ts';
import { ATTACHED, plainLabel } from './vocabulary.ts';

/** Something that looks like the body of a message. */
export interface FoundBody {
  /** Index of its spot: where the banner goes before. */
  spot: number;
  /** How sure its own look makes it. */
  kind: 'frame' | 'shadow' | 'named' | 'marked' | 'following';
  /** The elements that hold the mail and nothing else; empty where a frame holds it into which the page may not look. */
  roots: Element[];
  /** That frame; it is surely a mail's where the page itself wrote what it shows, or is known to keep its mails there. */
  framed?: { frame: HTMLIFrameElement; isSure: boolean };
}

/**
 * Every element that looks like a message body by itself, in reading order; outer ones before what they hold.
 * @param known the elements that are bodies, whatever they are called, where that is known
 */
export function findBodies(map: PageMap, known: readonly Element[] = []): FoundBody[] {
  return map.spots.flatMap((spot, index) => {
    const isKnown = known.includes(spot.element);
    return known.length > 0 && !isKnown ? [] : (bodyAt(map, spot, index, isKnown) ?? []);
  });
}

/** What a person presses, or chooses from a list, is nobody's letter. */
const PRESSED =
  'a[href], button, label, summary, [role="button"], [role="link"], [role="option"], [role="row"], [role="gridcell"], [role="menuitem"], ' +
  '[role="tab"], [role="treeitem"], [role="listbox"], [role="grid"], [role="tree"], [role="toolbar"], [role="navigation"], [role="tooltip"], nav';

/** Components that are called after mail and show the program around it. */
const PART_OF_PROGRAM = / (?:nav|navigation|menu|sidebar|folders?|lists?|rows?|items?|toolbar|header|compose|search) /;

function bodyAt(map: PageMap, spot: Spot, index: number, isKnown: boolean): FoundBody | null {
  const { element, words } = spot;
  if (tagOf(element) === 'iframe' || tagOf(element) === 'frame') return frameBody(spot, index, isKnown);
  if (closest(element, PRESSED)) return null;
  const named = isKnown || isNamed(words, 'body');
  const marked = tagOf(element) === 'article' || /^(document|article)$/.test(attributeOf(element, 'role') ?? '');
  if (spot.shadow && (named || (isNamed(words, 'mail') && !PART_OF_PROGRAM.test(words))) && hasContent(map, spot)) {
    return { spot: index, kind: 'shadow', roots: Array.from(childrenOf(spot.shadow)).filter(isContent) };
  }
  if (!named && !marked) return null;
  const frames = framesIn(map, index);
  const framed = frames.flatMap((frame) => frame.roots);
  const own = textLength(map, spot.runStart, spot.runEnd);
  if (framed.length > 0) {
    return { spot: index, kind: 'frame', roots: own > OWN_WORDS ? [element, ...framed] : framed };
  }
  if (own === 0 && frames.length > 0) return frames[0] ? { ...frames[0], spot: index } : null;
  if (!hasContent(map, spot)) return null;
  return { spot: index, kind: named ? 'named' : 'marked', roots: [element] };
}

/** A container with a frame may say a few words of its own ("Show pictures"). */
const OWN_WORDS = 80;

function framesIn(map: PageMap, index: number): FoundBody[] {
  const found: FoundBody[] = [];
  for (let inner = index + 1; inner < (map.spots[index]?.end ?? 0); inner++) {
    const spot = map.spots[inner];
    const body = spot && tagOf(spot.element) === 'iframe' ? frameBody(spot, inner) : null;
    if (body) found.push(body);
  }
  return found;
}

function isContent(node: TreeNode): node is Element {
  return typeOf(node) === ELEMENT && !/^(?:style|link|script)$/.test(tagOf(node));
}

/** Text, or a picture: some mails are one picture. */
export function hasContent(map: PageMap, spot: Spot): boolean {
  if (spot.runEnd > spot.runStart) return true;
  const picture = queryIn(spot.shadow ?? spot.element, 'img')[0];
  return picture !== undefined && (attributeOf(picture, 'width') ?? '') !== '1';
}

/** The document of a frame of the same origin; null where it is another's. */
function frameDocument(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

function frameBody(spot: Spot, index: number, isKnown = false): FoundBody | null {
  const { element, words } = spot;
  const doc = frameDocument(element);
  if (!doc) {
    const speaks = [words, attributeOf(element, 'title'), attributeOf(element, 'src')].join(' ');
    const isSure = isKnown || writtenIn(element) !== '';
    if (!isSure && !/mail|message|msg|body/i.test(speaks)) return null;
    return { spot: index, kind: 'frame', roots: [], framed: { frame: element as HTMLIFrameElement, isSure } };
  }
  const { body } = doc;
  // What a person writes into is an editor, not a mail.
  if (!body || isWritten(body, DEEPEST_FRAME)) return null;
  return isFilled(body, DEEPEST_FRAME) ? { spot: index, kind: 'frame', roots: [body] } : null;
}

function isWritten(body: Element, levels: number): boolean {
  if (documentOf(body).designMode === 'on' || (body as HTMLElement).isContentEditable) return true;
  // A mail may bring a part that can be written into: it is an editor where most of it can.
  const parts = [...queryAll(body, '[contenteditable="true"]')].filter((part) => !closestAround(part, '[contenteditable="true"]'));
  const written = parts.reduce((sum, part) => sum + textOf(part).trim().length, 0);
  if (parts.length > 0 && 2 * written >= textOf(body).trim().length) return true;
  return innerBodies(body, levels).some((one) => isWritten(one, levels - 1));
}

function innerBodies(body: Element, levels: number): Element[] {
  return levels > 0 ? [...queryAll(body, 'iframe')].flatMap((frame) => frameDocument(frame)?.body ?? []) : [];
}

/** Some webmails frame the frame of a mail once more. */
const DEEPEST_FRAME = 2;

function isFilled(body: Element, levels: number): boolean {
  if (textOf(body).trim() !== '' || queryFirst(body, 'img[src], a[href]') !== null) return true;
  if (Array.from(queryAll(body, '*')).some(shadowTreeOf)) return true;
  return innerBodies(body, levels).some((one) => isFilled(one, levels - 1));
}

/** How far up from a sender line the body may follow. */
const LEVELS = 8;
const SHORTEST_BODY = 20;

/**
 * The body of a message whose markup names nothing: what follows the header, past its other lines and its buttons.
 * @param sender spot of the sender line.
 * @param address the sender's, '' where none is known: a line that says "From:" before another is the mail's own.
 * @returns null where nothing of substance follows.
 */
export function followingBody(map: PageMap, sender: number, address: string): FoundBody | null {
  let levels = 0;
  for (let at = sender; levels++ < LEVELS;) {
    const parent = map.spots[at]?.parent ?? -1;
    if (parent < 0) return null;
    const rest = behindTerms(map, parent, at).filter((index) => saysFromAnother(map, index, address) || !isAroundText(map, index));
    const first = rest.findIndex((index) => isSubstance(map, index) && !isNamed(map.spots[index]?.words ?? '', 'subject'));
    if (first >= 0) {
      const roots = rest.slice(first).flatMap((index) => map.spots[index]?.element ?? []);
      return { spot: rest[first] ?? 0, kind: 'following', roots };
    }
    at = parent;
  }
  return null;
}

/**
 * What stands behind a part of a header. Where labels and values stand in turn, side by side, all is header up to the
 * last known label and its value, whatever the other labels are.
 */
function behindTerms(map: PageMap, parent: number, part: number): number[] {
  const rest = childrenAfter(map, parent, part);
  const isTerm = (index: number): boolean => {
    const { runStart = 0, runEnd = 0 } = map.spots[index] ?? {};
    return runEnd - runStart === 1 && labelRole(map.runs[runStart]?.text ?? '') !== null;
  };
  const own = map.spots[part];
  const isValue = own !== undefined && own.parent === parent && labelRole(map.runs[own.runStart - 1]?.text ?? '') === 'from';
  return isValue ? rest.slice(Math.max(0, rest.findLastIndex(isTerm) + 2)) : rest;
}

const NOTICE = / (?:notice|warning|alert|info ?bar|message ?bar|hint|callout|security ?tip) /;
const LONGEST_NOTICE = 300;

/** What the webmail itself says of a mail, between header and text: "You don't often get mail from ...". */
function isNotice(map: PageMap, index: number): boolean {
  const spot = map.spots[index];
  if (!spot || textLength(map, spot.runStart, spot.runEnd) > LONGEST_NOTICE) return false;
  const isCalledOne = /^(alert|status|note)$/.test(attributeOf(spot.element, 'role') ?? '') || NOTICE.test(spot.words);
  // What leads elsewhere is the mail's, whatever it calls itself.
  return isCalledOne && [...queryAll(spot.element, 'a[href], area[href], form[action]')].every(staysHere);
}

function staysHere(element: Element): boolean {
  const { href = '' } = documentOf(element).location ?? {};
  const target = attributeOf(element, 'href') ?? attributeOf(element, 'action') ?? '';
  return URL.canParse(target, href) && new URL(target, href).origin === new URL(href).origin;
}

function childrenAfter(map: PageMap, parent: number, child: number): number[] {
  const found: number[] = [];
  for (let index = map.spots[child]?.end ?? 0; index < (map.spots[parent]?.end ?? 0); index = map.spots[index]?.end ?? Infinity) {
    found.push(index);
  }
  return found;
}

/** A label, and a name and an address behind it. */
const VALUE_RUNS = 3;

/** A header has one sender: where another line says "From:", and does not repeat the address, a mail plays a header. */
function saysFromAnother(map: PageMap, index: number, address: string): boolean {
  const { runStart = 0, runEnd = 0 } = map.spots[index] ?? {};
  return fromRuns(map).some((run) => {
    if (run < runStart || run >= runEnd) return false;
    const shown = map.runs.slice(run, Math.min(runEnd, run + VALUE_RUNS)).map(({ text }) => text.toLowerCase());
    return shown.some((text) => text.includes('@')) && (address === '' || !shown.some((text) => text.includes(address)));
  });
}

const knownAround = new WeakMap<PageMap, Map<number, boolean>>();

/** Whether a part is the program's, and no text of a mail; asked once for each, for every row above asks. */
function isAroundText(map: PageMap, index: number): boolean {
  const known = knownAround.get(map) ?? new Map<number, boolean>();
  knownAround.set(map, known);
  const is = known.get(index) ?? (isHeaderLine(map, index) || isNotice(map, index));
  known.set(index, is);
  return is;
}

/** One more line of the header, a bar of buttons, or the box for an answer. */
function isHeaderLine(map: PageMap, index: number): boolean {
  const spot = map.spots[index];
  if (!spot || spot.isLine) return true;
  const text = spotText(map, spot, 200);
  if (/^(form|button|footer|nav|h[1-6]|time|dt|dd|details|summary)$/.test(tagOf(spot.element))) return true;
  if (columnNames(spot.element).length > 0) return true;
  if (/^(toolbar|navigation|heading|menu)$/.test(attributeOf(spot.element, 'role') ?? '')) return true;
  if (spot.runEnd - spot.runStart === 1 && (looksLikeDate(text) || isRemark(spot, text))) return true;
  if (isReceiverLine(text) || isLabelledBehind(map, spot)) return true;
  const opening = map.runs[spot.runStart]?.text ?? '';
  const labelled = isHeaderLabel(text) || (spot.runEnd - spot.runStart > 1 && labelRole(opening) !== null);
  const named = (['to', 'date', 'subject'] as const).some((kind) => isNamed(spot.words, kind));
  if (text.length < 200 && (labelled || named)) return true;
  const pieces = map.runs.slice(spot.runStart, spot.runEnd).filter((run) => !/^[:：]$/.test(run.text));
  if (pieces.length === 2 && isSubjectLabel(opening)) return true;
  if (/^[<(]?[^\s@<>]{1,64}@[^\s@<>]{3,253}[>)]?$/.test(text) || isListedFile(map, spot)) return true;
  return isButtonBar(map, spot, index);
}

const LONGEST_REMARK = 80;

/** What stands in the line of a sender: "via mailer.example", a word about encryption. */
function isRemark({ element }: Spot, text: string): boolean {
  return text.length < LONGEST_REMARK && /^(span|small|b|strong|em|i)$/.test(tagOf(element));
}

/** A file that is attached, named after its label, "Attachments: bill.pdf", or beside its size and what opens it here. */
function isListedFile(map: PageMap, spot: Spot): boolean {
  if (textLength(map, spot.runStart, spot.runEnd) > 200) return false;
  const [label, ...rest] = map.runs.slice(spot.runStart, spot.runEnd).map(({ text }) => text);
  if (isNamed(spot.words, 'attachment') && rest.some((text) => KNOWN_FILE.test(text))) return true;
  const isSized = KNOWN_FILE.test(label ?? '') && SIZE.test(rest[0] ?? '');
  if (isSized && [...queryAll(spot.element, 'a[href]')].every(staysHere)) return true;
  return (/^\P{N}{2,30}[:：]$/u.test(label ?? '') || ATTACHED.has(plainLabel(label ?? ''))) && rest.some((text) => KNOWN_FILE.test(text));
}

/** Nearly all its words stand on things to press, and it is short. */
function isButtonBar(map: PageMap, spot: Spot, index: number): boolean {
  if (textLength(map, spot.runStart, spot.runEnd) > 200 || spot.runEnd === spot.runStart) return false;
  let pressed = 0;
  // Strokes and dots may part them.
  const parting = map.runs.slice(spot.runStart, spot.runEnd).filter(({ text }) => /^[^\p{L}\p{N}]{1,3}$/u.test(text));
  for (let inner = index; inner < spot.end; inner++) {
    const control = map.spots[inner];
    // A tip alone makes no button of a piece of text.
    const isText = control !== undefined && tagOf(control.element) === 'span' && !hasAttribute(control.element, 'role');
    if (!control || isText || !isControl(control) || !isLabelled(map, control)) continue;
    pressed += textLength(map, control.runStart, control.runEnd);
    inner = control.end - 1;
  }
  return pressed >= 0.8 * (textLength(map, spot.runStart, spot.runEnd) - 3 * parting.length);
}

/** What is named for those who hear the page is a button where it is short; a text may be named too. */
function isLabelled(map: PageMap, { element, runStart, runEnd }: Spot): boolean {
  return (
    /^(button|a|input|summary)$/.test(tagOf(element)) || hasAttribute(element, 'role') || textLength(map, runStart, runEnd) < LONGEST_REMARK
  );
}

function isSubstance(map: PageMap, index: number): boolean {
  const spot = map.spots[index];
  if (!spot || !hasContent(map, spot)) return false;
  return textLength(map, spot.runStart, spot.runEnd) >= SHORTEST_BODY || queryFirst(spot.element, 'img') !== null;
}
