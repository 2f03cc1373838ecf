/** Reads what a person can read on a page: title, headings, visible text, the site's name for itself. */
import { attribute, attributeOrNull, childrenOf, ELEMENT, typeOf, type TreeNode } from '../dom/tree.ts';
import { cutText } from '../messages/cut.ts';
import type { Cutter } from '../messages/cut.ts';
import { HEADINGS, LANGUAGE, LINE, PAGE_LINES, PAGE_TEXT, SITE_NAMES } from '../messages/limits.ts';
import { sightOf } from '../dom/snapshot-tree.ts';
import { isEditable, type Visitor } from './tree.ts';

/** Letters of a line that are looked at: surplus blanks between them are dropped. */
const RAW_LINE = 4 * LINE;
const RAW_TEXT = 8 * PAGE_TEXT;
/** Lines before and after a field that are its surroundings. */
const AROUND = 40;

/** Elements whose text nobody sees, unless a style sheet shows them. */
const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'title', 'datalist', 'head']);
/** Elements that run on within a line. */
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'cite',
  'code',
  'em',
  'font',
  'i',
  'kbd',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
  'wbr',
]);
const HEADING_TAGS = new Set(['h1', 'h2', 'h3', 'h4', 'legend']);
/** Headings of lists, of which a shop's page has hundreds; they stand among the lines as well. */
const LESSER = /^h[34]$/;
const NAME_METAS = new Set(['og:site_name', 'application-name', 'apple-mobile-web-app-title']);

export interface PageText {
  title: string;
  siteNames: string[];
  headings: string[];
  text: string;
  lang: string;
}

/** Whether nobody sees the text of an element. Where its tag or attributes hide it, a style sheet may show it. */
function isUnseen(element: TreeNode, name: string): boolean {
  if (name === 'iframe') return true;
  if (name === 'option') return !sightOf(element).chosen;
  if (name === 'object') return !showsFallback(element);
  const style = attribute(element, 'style');
  const hidden =
    UNSEEN.has(name) || attributeOrNull(element, 'hidden') !== null || (style !== '' && /display\s?:\s?none/i.test(style.slice(0, LINE)));
  return hidden && !sightOf(element).visible;
}

/** An `<object>` that could not be loaded draws what stands in it. */
function showsFallback(element: TreeNode): boolean {
  const parts = Array.from(childrenOf(element)).filter((part) => typeOf(part) === ELEMENT);
  return sightOf(element).visible === true && (parts.length === 0 || parts.some((part) => sightOf(part).visible));
}

/** One line without surplus blanks, at most 300 characters. */
export function oneLine(text: string): string {
  return cutText(cutText(text, RAW_LINE).replace(/\s+/g, ' ').trim(), LINE);
}

interface Heading {
  text: string;
  lesser: boolean;
  /** Letters of the visible text before it. */
  at: number;
}

/** Reads while walking; `result` once the walk is over. */
export class TextReader implements Visitor {
  private visible = '';
  private readonly headings: Heading[] = [];
  private readonly siteNames: string[] = [];
  private titleText = '';
  private lang = '';
  private unseen = 0;
  private readonly unseenElements: TreeNode[] = [];
  private heading: { element: TreeNode; text: string; lesser: boolean } | null = null;
  private inTitle = false;
  private drawings = 0;
  /** The elements around, innermost last: whether what they hold is in sight is asked only where there is too much. */
  private readonly around: TreeNode[] = [];
  private readonly cut: Cutter;
  private readonly carefully: boolean;
  private readonly untouched: boolean;

  /**
   * @param carefully text that is out of sight is left out.
   * @param untouched nobody has written into the page yet: what stands in its editable parts is its own.
   */
  constructor(cut: Cutter, carefully = false, untouched = false) {
    this.cut = cut;
    this.carefully = carefully;
    this.untouched = untouched;
  }

  /** How much was read so far: a place in the text. */
  get at(): number {
    return this.visible.length;
  }

  /** What was read first. */
  get start(): string {
    return this.visible.slice(0, PAGE_TEXT);
  }

  /** The last line before this place, '' where it is no short one: what stands before a field names it. */
  get lineBefore(): string {
    const line =
      this.visible
        .slice(-2 * SHORT)
        .trimEnd()
        .split('\n')
        .at(-1)
        ?.trim() ?? '';
    return line.length <= SHORT ? line : '';
  }

  enter(element: TreeNode, name: string): void {
    if (this.carefully) this.around.push(element);
    if (name === 'html') this.lang = cutText(attribute(element, 'lang'), LANGUAGE);
    if (name === 'svg') this.drawings += 1;
    if (name === 'title') this.inTitle = this.drawings === 0 && this.titleText === '';
    if (name === 'meta') this.readMeta(element);
    // What stands in an editable element may be what the person wrote, which is never read.
    if (isUnseen(element, name) || (!this.untouched && isEditable(element))) {
      this.unseen += 1;
      this.unseenElements.push(element);
    }
    if (this.unseen > 0) return;
    if (!INLINE.has(name)) this.newLine();
    if (name === 'input') this.readShownAddress(element);
    if (name === 'option') this.text(attribute(element, 'label'));
    if (!this.heading && (HEADING_TAGS.has(name) || attribute(element, 'role') === 'heading')) {
      this.heading = { element, text: '', lesser: LESSER.test(name) };
    }
  }

  leave(element: TreeNode, name: string): void {
    if (this.carefully) this.around.pop();
    if (name === 'svg') this.drawings -= 1;
    if (name === 'title') this.inTitle = false;
    if (this.unseenElements.at(-1) === element) {
      this.unseenElements.pop();
      this.unseen -= 1;
      return;
    }
    if (this.unseen === 0 && !INLINE.has(name)) this.newLine();
    if (this.heading?.element !== element) return;
    const text = oneLine(this.cut.text(this.heading.text, RAW_LINE));
    // What presents the page must be seen; a heading that is not stays among the lines.
    if (text && sightOf(element).visible !== false) this.headings.push({ text, lesser: this.heading.lesser, at: this.at });
    this.heading = null;
  }

  text(data: string): void {
    if (this.inTitle && this.titleText.length <= RAW_LINE) this.titleText += data;
    if (this.unseen > 0 || !this.isInSight()) return;
    // Line breaks of the source are blanks on the screen.
    const line = data.replace(/\s+/g, ' ');
    if (line !== ' ' || this.visible.length < RAW_TEXT) this.visible += this.cut.text(line, Math.max(0, RAW_TEXT - this.visible.length));
    if (this.heading && this.heading.text.length <= RAW_LINE) this.heading.text += cutText(data, RAW_LINE + 1);
  }

  /** @param asking places of the fields that ask for something: what stands around them comes before all other text. */
  result(asking: readonly number[]): PageText {
    return {
      title: oneLine(this.cut.text(this.titleText, RAW_LINE)),
      siteNames: this.siteNames,
      headings: this.mostTelling(asking),
      text: this.linesWithin(asking),
      lang: this.lang,
    };
  }

  private linesWithin(asking: readonly number[]): string {
    let start = 0;
    const lines = this.visible.split('\n').flatMap((raw) => {
      const line = { at: start, text: raw.replace(/\s+/g, ' ').trim() };
      start += raw.length + 1;
      return line.text === '' ? [] : [line];
    });
    const all = lines.map(({ text }) => text).join('\n');
    if (all.length <= PAGE_TEXT && lines.length <= PAGE_LINES) return all;
    const near = new Set<string>();
    for (const place of asking) {
      const at = lines.findIndex((line) => line.at >= place);
      const middle = at < 0 ? lines.length : at;
      for (const { text } of lines.slice(Math.max(0, middle - AROUND), middle + AROUND)) near.add(text);
    }
    const ordered = [...near, ...lines.map(({ text }) => text).filter((text) => !near.has(text))];
    return this.cut.text(this.cut.list(ordered, PAGE_LINES).join('\n'), PAGE_TEXT);
  }

  /** Where there are too many, those at a form and the greater ones. */
  private mostTelling(asking: readonly number[]): string[] {
    if (this.headings.length <= HEADINGS) return this.headings.map(({ text }) => text);
    const isNear = ({ at }: Heading): boolean => asking.some((place) => Math.abs(at - place) < NEAR);
    const greater = this.cut.list(
      this.headings.filter(({ lesser }) => !lesser),
      HEADINGS,
    );
    const ranked = [
      ...greater.filter(isNear),
      ...this.headings.filter((heading) => heading.lesser && isNear(heading)).slice(0, FEW),
      ...greater,
      ...this.headings,
    ];
    const kept = new Set([...new Set(ranked)].slice(0, HEADINGS));
    return this.headings.filter((heading) => kept.has(heading)).map(({ text }) => text);
  }

  private isInSight(): boolean {
    const innermost = this.around.at(-1);
    return innermost === undefined || sightOf(innermost).content !== false;
  }

  /** Empty blocks take no room: a thousand of them would push out the words below. */
  private newLine(): void {
    if (!this.visible.endsWith('\n')) this.visible += '\n';
  }

  /** A field that cannot be written into and shows an address: read like a line, as a drawn address bar is one. */
  private readShownAddress(element: TreeNode): void {
    const value = attribute(element, 'value').trim();
    const fixed = attributeOrNull(element, 'readonly') !== null || attributeOrNull(element, 'disabled') !== null;
    if (fixed && /^https?:\/\/\S{4,290}$/i.test(value) && attribute(element, 'type') !== 'hidden') this.visible += `${value}\n`;
  }

  private readMeta(element: TreeNode): void {
    const name = (attribute(element, 'property') || attribute(element, 'name')).toLowerCase();
    if (!NAME_METAS.has(name)) return;
    const content = oneLine(attribute(element, 'content'));
    if (content && this.siteNames.length < SITE_NAMES) this.siteNames.push(content);
  }
}

/** Letters of a line that names a field. */
const SHORT = 60;
/** Letters of text between a form and a heading of its own. */
const NEAR = 2_000;
/** Lesser headings at a form that are kept before the greater ones elsewhere. */
const FEW = 10;
