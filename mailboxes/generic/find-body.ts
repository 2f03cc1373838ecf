import { attributeOf, closest, closestAround, documentOf, queryAll, queryFirst, textOf } from '../../dom/live.ts';
import { childrenOf, ELEMENT, queryIn, shadowTreeOf, tagOf, type TreeNode, typeOf } from '../../dom/tree.ts';
import { isNamed } from './element-identifiers.ts';
import { isHeadingElement } from './headings.ts';
import { writtenIn } from '../body/inner.ts';
import { textLength } from './page-map.ts';
import type { PageMap, Spot } from './page-map.ts';

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
 * @param folderRuns the runs of text that name folders
 * @param known the elements that are bodies, whatever they are called, where that is known
 */
export function findBodies(map: PageMap, folderRuns: readonly number[], known: readonly Element[] = []): FoundBody[] {
  return map.spots.flatMap((spot, index) => {
    const isKnown = known.includes(spot.element);
    return known.length > 0 && !isKnown ? [] : (bodyAt(map, spot, index, isKnown || isKeptApart(spot, folderRuns)) ?? []);
  });
}

/** Whether an element is of the page's own making: it is a part of the program, and no more than that. */
export function isComponent(element: Element): boolean {
  return tagOf(element).includes('-');
}

/** Names of folders that stand around a tree which a program keeps a mail apart in. */
const FOLDERS_AROUND = 2;

/** A tree in the shadow of a plain block, the program outside of it: pages keep styles of others apart so. */
function isKeptApart({ element, shadow, runStart, runEnd }: Spot, folderRuns: readonly number[]): boolean {
  if (!shadow || isComponent(element)) return false;
  return folderRuns.length >= FOLDERS_AROUND && folderRuns.every((run) => run < runStart || run >= runEnd);
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
  if (closest(element, PRESSED) || isHeadingElement(element)) return null;
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
    // An article that says much beside its frame may be a message with its header.
    const isWhole = own > OWN_WORDS;
    return { spot: index, kind: isWhole && !named ? 'marked' : 'frame', roots: isWhole ? [element, ...framed] : framed };
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
