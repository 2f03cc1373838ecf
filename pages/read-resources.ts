/** Reads what a page shows and loads from elsewhere: pictures, icons, foreign assets, links, traces of copying. */
import { attribute, type TreeNode } from '../dom/tree.ts';
import { ASSETS, COPY_TRACES, ICONS, PAGE_LINKS, PAGE_PICTURES } from '../messages/limits.ts';
import { oneLine } from './read-text.ts';
import type { Visitor } from './tree.ts';
import { parseUrl } from './url.ts';

export interface Picture {
  alt: string;
  src: string;
  /** Absolute URL of the link it stands in. */
  href?: string;
}

/** Browsers ("saved from url=(0014)about:…") and site copiers leave the source of a saved page in a comment. */
const TRACES = [/saved from url=\(\d{1,6}\)(\S{1,300})/i, /mirrored from (\S{1,300}) by httrack/i];

/** Reads while walking. */
export class ResourceReader implements Visitor {
  readonly pictures: Picture[] = [];
  readonly icons = new Set<string>();
  readonly assets = new Set<string>();
  readonly links = new Set<string>();
  readonly copiedFrom: string[] = [];
  private link: { element: TreeNode; href: string } | null = null;
  /** Pictures in buttons are icons of an action ("Sign in with …"), not the page's own logo. */
  private button: TreeNode | null = null;
  private drawing: { element: TreeNode; title: string; inTitle: boolean } | null = null;
  private readonly absolute: (href: string) => string;
  private readonly host: string;

  constructor(absolute: (href: string) => string, host: string) {
    this.absolute = absolute;
    this.host = host;
  }

  enter(element: TreeNode, name: string): void {
    if (name === 'a' || name === 'area') this.openLink(element);
    else if (name === 'button') this.button ??= element;
    else if (name === 'link') this.readLinkElement(element);
    else if (name === 'meta') this.readMeta(element);
    else if (name === 'script') this.addAsset(attribute(element, 'src'));
    else if (name === 'img') this.readImage(element);
    else if (name === 'svg') this.drawing ??= { element, title: attribute(element, 'aria-label'), inTitle: false };
    // Many a drawing is named twice.
    else if (name === 'title' && this.drawing) this.drawing.inTitle = this.drawing.title === '';
    const style = attribute(element, 'style');
    const painted = style && /url\(\s?["']?([^"')\s]{1,500})/i.exec(style.slice(0, 2000))?.[1];
    if (painted) this.readPainted(painted);
  }

  leave(element: TreeNode, name: string): void {
    if (this.link?.element === element) this.link = null;
    if (this.button === element) this.button = null;
    if (name === 'title' && this.drawing) this.drawing.inTitle = false;
    if (this.drawing?.element === element) {
      if (this.drawing.title) this.addPicture(this.drawing.title, '');
      this.drawing = null;
    }
  }

  text(data: string): void {
    if (this.drawing?.inTitle) this.drawing.title += data;
  }

  comment(data: string): void {
    for (const trace of TRACES) {
      const from = trace.exec(data.slice(0, 600))?.[1];
      if (from && this.copiedFrom.length < COPY_TRACES) this.copiedFrom.push(from.includes('://') ? from : `http://${from}`);
    }
  }

  /** Adds an absolute URL that the page leads to. */
  addLink(href: string): void {
    const url = this.absolute(href);
    if (url && this.links.size < PAGE_LINKS) this.links.add(url);
  }

  private openLink(element: TreeNode): void {
    const href = this.absolute(attribute(element, 'href'));
    this.link = { element, href };
    if (href && this.links.size < PAGE_LINKS) this.links.add(href);
  }

  private readLinkElement(element: TreeNode): void {
    const rel = attribute(element, 'rel').toLowerCase();
    const href = attribute(element, 'href');
    if (rel === 'canonical') this.addLink(href);
    else if (rel.includes('icon')) this.addIcon(this.absolute(href));
    else if (rel.includes('stylesheet') || rel.includes('preload')) this.addAsset(href);
  }

  private addIcon(url: string): void {
    if (url && this.icons.size < ICONS) this.icons.add(url);
  }

  private readMeta(element: TreeNode): void {
    if (attribute(element, 'property').toLowerCase() === 'og:url') this.addLink(attribute(element, 'content'));
  }

  private readImage(element: TreeNode): void {
    const src = this.absolute(attribute(element, 'src'));
    this.addAsset(src);
    this.addPicture(attribute(element, 'alt') || attribute(element, 'title'), src.startsWith('data:') ? '' : src);
  }

  private readPainted(address: string): void {
    const src = this.absolute(address);
    if (!src.startsWith('http')) return;
    this.addAsset(src);
    this.addPicture('', src);
  }

  private addPicture(alt: string, src: string): void {
    if (this.button || this.pictures.length >= PAGE_PICTURES) return;
    const shown = oneLine(alt);
    if (shown || src) this.pictures.push(this.link ? { alt: shown, src, href: this.link.href } : { alt: shown, src });
  }

  private addAsset(src: string): void {
    const url = this.absolute(src);
    if (!url.startsWith('http') || this.assets.size >= ASSETS) return;
    if (parseUrl(url)?.host !== this.host) this.assets.add(url);
  }
}
