/** Reads what a person can read on a page: title, headings, visible text, the site's name for itself. */
import { cutText } from '../messages/cut.ts';
import type { Cutter } from '../messages/cut.ts';
import { HEADINGS, LANGUAGE, LINE, PAGE_TEXT, SITE_NAMES } from '../messages/limits.ts';
import { attribute, isEditable, type PageNode, type Visitor } from './tree.ts';

/** Letters of a line that are looked at: surplus blanks between them are dropped. */
const RAW_LINE = 4 * LINE;
const RAW_TEXT = 2 * PAGE_TEXT;

/** Elements whose text nobody sees. */
const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'title', 'option', 'datalist', 'iframe', 'object', 'head']);
/** Elements that run on within a line. */
const INLINE = new Set([
  'a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'em', 'font', 'i', 'kbd', 'mark', 'q', 's', 'small', 'span', 'strong', 'sub',
  'sup', 'u', 'wbr',
]);
const HEADING_TAGS = new Set(['h1', 'h2', 'h3', 'h4', 'legend']);
const NAME_METAS = new Set(['og:site_name', 'application-name', 'apple-mobile-web-app-title']);

export interface PageText {
  title: string;
  siteNames: string[];
  headings: string[];
  text: string;
  lang: string;
}

/** Whether the element's own attributes hide it; style sheets are not asked, so that no layout is forced. */
function hiddenByAttributes(element: PageNode): boolean {
  if (element.getAttribute?.('hidden') != null) return true;
  return /display\s?:\s?none/i.test(attribute(element, 'style').slice(0, LINE));
}

/** One line without surplus blanks, at most 300 characters. */
export function oneLine(text: string, cut: Cutter): string {
  return cut.text(cut.text(text, RAW_LINE).replace(/\s+/g, ' ').trim(), LINE);
}

/** Reads while walking; `result` once the walk is over. */
export class TextReader implements Visitor {
  private visible = '';
  private readonly headings: string[] = [];
  private readonly siteNames: string[] = [];
  private titleText = '';
  private lang = '';
  private unseen = 0;
  private readonly unseenElements: PageNode[] = [];
  private heading: { element: PageNode; text: string } | null = null;
  private inTitle = false;
  private drawings = 0;
  private readonly cut: Cutter;

  constructor(cut: Cutter) {
    this.cut = cut;
  }

  enter(element: PageNode, name: string): void {
    if (name === 'html') this.lang = this.cut.text(attribute(element, 'lang'), LANGUAGE);
    if (name === 'svg') this.drawings += 1;
    if (name === 'title') this.inTitle = this.drawings === 0 && this.titleText === '';
    if (name === 'meta') this.readMeta(element);
    // What stands in an editable element may be what the person wrote, which is never read.
    if (UNSEEN.has(name) || hiddenByAttributes(element) || isEditable(element)) {
      this.unseen += 1;
      this.unseenElements.push(element);
    }
    if (this.unseen > 0) return;
    if (!INLINE.has(name)) this.newLine();
    if (name === 'input') this.readShownAddress(element);
    if (!this.heading && (HEADING_TAGS.has(name) || attribute(element, 'role') === 'heading')) {
      this.heading = { element, text: '' };
    }
  }

  leave(element: PageNode, name: string): void {
    if (name === 'svg') this.drawings -= 1;
    if (name === 'title') this.inTitle = false;
    if (this.unseenElements.at(-1) === element) {
      this.unseenElements.pop();
      this.unseen -= 1;
      return;
    }
    if (this.unseen === 0 && !INLINE.has(name)) this.newLine();
    if (this.heading?.element !== element) return;
    const text = oneLine(this.heading.text, this.cut);
    if (text && this.cut.hasRoom(this.headings, HEADINGS)) this.headings.push(text);
    this.heading = null;
  }

  text(data: string): void {
    if (this.inTitle && this.titleText.length <= RAW_LINE) this.titleText += data;
    if (this.unseen > 0) return;
    // Line breaks of the source are blanks on the screen.
    const line = data.replace(/\s+/g, ' ');
    if (line !== ' ' || this.visible.length < RAW_TEXT) this.visible += this.cut.text(line, Math.max(0, RAW_TEXT - this.visible.length));
    if (this.heading && this.heading.text.length <= RAW_LINE) this.heading.text += cutText(data, RAW_LINE + 1);
  }

  result(): PageText {
    const lines = this.visible.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
    return {
      title: oneLine(this.titleText, this.cut),
      siteNames: this.siteNames,
      headings: this.headings,
      text: this.cut.text(lines.filter(Boolean).join('\n'), PAGE_TEXT),
      lang: this.lang,
    };
  }

  /** Empty blocks take no room: a thousand of them would push out the words below. */
  private newLine(): void {
    if (!this.visible.endsWith('\n')) this.visible += '\n';
  }

  /** A field that cannot be written into and shows an address: read like a line, as a drawn address bar is one. */
  private readShownAddress(element: PageNode): void {
    const value = attribute(element, 'value').trim();
    const fixed = element.getAttribute?.('readonly') != null || element.getAttribute?.('disabled') != null;
    if (fixed && /^https?:\/\/\S{4,290}$/i.test(value) && attribute(element, 'type') !== 'hidden') this.visible += `${value}\n`;
  }

  private readMeta(element: PageNode): void {
    const name = (attribute(element, 'property') || attribute(element, 'name')).toLowerCase();
    if (!NAME_METAS.has(name)) return;
    const content = oneLine(attribute(element, 'content'), this.cut);
    if (content && this.cut.hasRoom(this.siteNames, SITE_NAMES)) this.siteNames.push(content);
  }
}
