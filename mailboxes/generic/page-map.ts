import { attributeOf, documentOf, hasAttribute } from '../../dom/live.ts';
import { childrenOf, ELEMENT, shadowTreeOf, tagOf, TEXT, typeOf, valueOf } from '../../dom/tree.ts';
import { checkVisibility } from '../../dom/sight.ts';
import { identifierWords } from './element-identifiers.ts';

/** One visible element of a page. Ranges are indexes into the map's `spots` and into its text runs. */
export interface Spot {
  element: Element;
  /** Index of the parent spot, -1 for the root. */
  parent: number;
  /** Index after the last spot inside. */
  end: number;
  /** Text runs inside: [runStart, runEnd). */
  runStart: number;
  runEnd: number;
  /** Its identifiers as words; see element-identifiers.ts. */
  words: string;
  /** Set where the element is a shadow host; its children here are those of the shadow tree, then those that it has slots for. */
  shadow: ShadowRoot | null;
  /** One line of a header block in fixed type, in the element that holds them all. */
  isLine?: true;
}

/** One piece of visible text, in reading order. */
interface Run {
  text: string;
  /** Index of the spot it stands in. */
  spot: number;
  /** Characters of all runs before it. */
  before: number;
}

/** The visible part of a page in reading order, so that every question about nearness is a comparison of numbers. */
export interface PageMap {
  spots: Spot[];
  runs: Run[];
  index: Map<Element, number>;
  /** Where something is being written: the index of the spot that comes next. */
  editors: number[];
}

/** Larger pages are read up to here. */
const MOST_SPOTS = 40_000;
const SKIPPED = new Set(
  'script style template noscript head select textarea datalist svg canvas video audio object embed unasked-banner unasked-warning'.split(
    ' ',
  ),
);

/** Walks the visible elements of a page once, shadow trees included, closed ones too; frames are spots without content. */
export function mapPage(doc: Document): PageMap {
  return mapPart(doc.body);
}

/** The same for what lies in `root` alone. */
export function mapPart(root: Element | null): PageMap {
  const map: PageMap = { spots: [], runs: [], index: new Map(), editors: [] };
  if (!root) return map;
  const stack: { nodes: ArrayLike<Node>; next: number; spot: number }[] = [];
  let length = 0;

  const enter = (element: Element, parent: number): void => {
    const tag = tagOf(element);
    if (SKIPPED.has(tag) || !isShown(element)) return;
    if (isEditable(element)) return void map.editors.push(map.spots.length);
    const shadow = shadowTreeOf(element);
    const spot = map.spots.length;
    map.index.set(element, spot);
    const runStart = map.runs.length;
    map.spots.push({ element, parent, end: 0, runStart, runEnd: 0, words: identifierWords(element), shadow });
    // What stands between the tags of a frame is shown by nobody.
    const own = (tag === 'iframe' ? [] : childrenOf(element)) as ArrayLike<Node>;
    // Children of its own that a tree has no slot for are not drawn, and so no part of what is walked.
    const nodes = shadow
      ? [...(Array.from(childrenOf(shadow)) as Node[]), ...Array.from(own).filter((node) => typeOf(node) === ELEMENT)]
      : own;
    stack.push({ nodes, next: 0, spot });
    const value = tag === 'input' && isFixed(element) ? (attributeOf(element, 'value') ?? '').replace(/[\s\u00a0]+/g, ' ').trim() : '';
    if (value) {
      map.runs.push({ text: value, spot, before: length });
      length += value.length + 1;
    }
  };

  enter(root, -1);
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const node = top.nodes[top.next++];
    if (!node || map.spots.length >= MOST_SPOTS) {
      const spot = map.spots[top.spot];
      if (spot) {
        spot.end = map.spots.length;
        spot.runEnd = map.runs.length;
      }
      stack.pop();
    } else if (typeOf(node) === ELEMENT) {
      enter(node as Element, top.spot);
    } else if (typeOf(node) === TEXT) {
      const lines = headerLines(valueOf(node), map.spots[top.spot]);
      for (const line of lines ?? [valueOf(node)]) {
        const text = line.replace(/[\s\u00a0]+/g, ' ').trim();
        if (!text) continue;
        const spot = lines ? map.spots.length : top.spot;
        const runStart = map.runs.length;
        map.runs.push({ text, spot, before: length });
        length += text.length + 1;
        const holder = map.spots[top.spot];
        if (!lines || !holder) continue;
        map.spots.push({ ...holder, parent: top.spot, end: spot + 1, runStart, runEnd: runStart + 1, words: '', isLine: true });
      }
    }
  }
  return map;
}

/** A field that nobody can write into only shows what it holds. */
function isFixed(element: Element): boolean {
  const isText = /^(|text|email)$/.test(attributeOf(element, 'type') ?? '');
  return isText && (hasAttribute(element, 'readonly') || hasAttribute(element, 'disabled'));
}

/** How a line of a header begins, and one that goes on. */
const HEADER_LINE = /^(?:[\p{L}-]{1,20}( [\p{L}-]{1,20})?\s?[:：]\s|\s+\S)/u;
const MOST_LINES = 60;

/** The lines of text of fixed type that is a mail's header and nothing else; null for any other text. */
function headerLines(text: string, holder: Spot | undefined): string[] | null {
  if (!holder || tagOf(holder.element) !== 'pre' || !text.includes('\n')) return null;
  const lines = text
    .trim()
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/);
  return lines.length > 1 && lines.length <= MOST_LINES && lines.every((line) => HEADER_LINE.test(`${line} `)) ? lines : null;
}

function isShown(element: Element): boolean {
  if (!('checkVisibility' in Element.prototype)) return !hasAttribute(element, 'hidden');
  if (checkVisibility(element, { visibilityProperty: true })) return true;
  // An element without a box of its own still shows its children.
  return documentOf(element).defaultView?.getComputedStyle(element).display === 'contents';
}

/** What a person writes into is no mail to read. */
function isEditable(element: Element): boolean {
  const editable = attributeOf(element, 'contenteditable');
  return (editable !== null && editable !== 'false') || attributeOf(element, 'role') === 'textbox';
}

/** Whether a piece of text is a picture: some icons are words in a font of their own. */
export function isIconWord(map: PageMap, run: number): boolean {
  const { element, words = '' } = map.spots[map.runs[run]?.spot ?? -1] ?? {};
  return element !== undefined && (/^[a-z]{1,10}-icon$/.test(tagOf(element)) || / material (?:icons|symbols) /.test(words));
}

/** Characters of visible text in a range of runs. */
export function textLength(map: PageMap, runStart: number, runEnd: number): number {
  if (runEnd <= runStart) return 0;
  const last = map.runs[runEnd - 1];
  return last ? last.before + last.text.length - (map.runs[runStart]?.before ?? 0) : 0;
}

/** Characters between the end of one spot and the start of a later one. */
export function gap(map: PageMap, from: number, to: number): number {
  return textLength(map, map.spots[from]?.runEnd ?? 0, map.spots[to]?.runStart ?? 0);
}

/** The visible text of a spot, at most `most` characters. */
export function spotText(map: PageMap, spot: Spot, most = 500): string {
  let text = '';
  for (let index = spot.runStart; index < spot.runEnd && text.length < most; index++) {
    text += `${text ? ' ' : ''}${map.runs[index]?.text ?? ''}`;
  }
  return text.slice(0, most);
}

/** Whether spot `inner` lies in spot `outer` (or is it). */
export function holdsSpot(map: PageMap, outer: number, inner: number): boolean {
  return inner >= outer && inner < (map.spots[outer]?.end ?? 0);
}

/** The indexes of a spot and everything around it, innermost first. */
export function* around(map: PageMap, spot: number): Generator<number> {
  for (let at = spot; at >= 0; at = map.spots[at]?.parent ?? -1) yield at;
}
