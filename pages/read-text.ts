/** Reads what a person can read on a page: title, headings, visible text, the site's name for itself. */
import { attribute, isEditable, type PageNode, type Visitor } from './tree.ts';

const LONGEST_TEXT = 20_000;
const LONGEST_LINE = 300;
const MOST_HEADINGS = 60;
const MOST_NAMES = 8;

/** Elements whose text nobody sees. */
const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'title', 'option', 'datalist', 'iframe', 'object', 'head']);
/** Elements that run on within a line. */
const INLINE = new Set([
  'a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'em', 'font', 'i', 'kbd', 'mark', 'q', 's', 'small', 'span', 'strong', 'sub',
  'sup', 'u', 'wbr',
]);
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'legend']);
const NAME_METAS = new Set(['og:site_name', 'application-name', 'apple-mobile-web-app-title']);

export interface PageText {
  title: string;
  siteNames: string[];
  headings: string[];
  text: string;
  lang: string;
}

/** Whether the element's own marks hide it; style sheets are not asked, so that no layout is forced. */
function hiddenByMarks(element: PageNode): boolean {
  if (element.getAttribute?.('hidden') != null) return true;
  return /display\s?:\s?none/i.test(attribute(element, 'style').slice(0, LONGEST_LINE));
}

/** One line without surplus blanks, at most 300 characters. */
export function oneLine(text: string): string {
  return text.slice(0, LONGEST_LINE * 4).replace(/\s+/g, ' ').trim().slice(0, LONGEST_LINE);
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

  enter(element: PageNode, name: string): void {
    if (name === 'html') this.lang = attribute(element, 'lang');
    if (name === 'svg') this.drawings += 1;
    if (name === 'title') this.inTitle = this.drawings === 0 && this.titleText === '';
    if (name === 'meta') this.readMeta(element);
    // What stands in an editable element may be what the person wrote, which is never read.
    if (UNSEEN.has(name) || hiddenByMarks(element) || isEditable(element)) {
      this.unseen += 1;
      this.unseenElements.push(element);
    }
    if (this.unseen > 0) return;
    if (!INLINE.has(name)) this.visible += '\n';
    if (name === 'input') this.readShownAddress(element);
    if (!this.heading && (HEADINGS.has(name) || attribute(element, 'role') === 'heading')) {
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
    if (this.unseen === 0 && !INLINE.has(name)) this.visible += '\n';
    if (this.heading?.element !== element) return;
    const text = oneLine(this.heading.text);
    if (text && this.headings.length < MOST_HEADINGS) this.headings.push(text);
    this.heading = null;
  }

  text(data: string): void {
    if (this.inTitle) this.titleText += data;
    if (this.unseen > 0) return;
    // Line breaks of the source are blanks on the screen.
    if (this.visible.length < LONGEST_TEXT * 2) this.visible += data.replace(/\s+/g, ' ');
    if (this.heading && this.heading.text.length < LONGEST_LINE * 2) this.heading.text += data;
  }

  result(): PageText {
    const lines = this.visible.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
    return {
      title: oneLine(this.titleText),
      siteNames: this.siteNames,
      headings: this.headings,
      text: lines.filter(Boolean).join('\n').slice(0, LONGEST_TEXT),
      lang: this.lang,
    };
  }

  /** A field that cannot be written into and shows an address: read like a line, as a drawn address bar is one. */
  private readShownAddress(element: PageNode): void {
    const value = attribute(element, 'value').trim();
    const fixed = element.getAttribute?.('readonly') != null || element.getAttribute?.('disabled') != null;
    if (fixed && /^https?:\/\/\S{4,290}$/i.test(value) && attribute(element, 'type') !== 'hidden') this.visible += `${value}\n`;
  }

  private readMeta(element: PageNode): void {
    const name = (attribute(element, 'property') || attribute(element, 'name')).toLowerCase();
    const content = oneLine(attribute(element, 'content'));
    if (NAME_METAS.has(name) && content && this.siteNames.length < MOST_NAMES) this.siteNames.push(content);
  }
}
