/** The element that carries everything of ours in a foreign page: one closed shadow root, our styles, our language. */
import { setLanguage } from '../i18n/language.ts';
import type { Translate } from '../i18n/text.ts';

export interface Host {
  /** Stands in the page; the caller puts it there. */
  element: HTMLElement;
  /** Where Preact draws. */
  room: HTMLElement;
}

/**
 * Makes a `tag` element with a closed shadow root that holds a room in the language of our texts: the page's own
 * language and direction are not ours.
 */
export function createHost(page: Document, tag: string, css: string, t: Translate): Host {
  const element = page.createElement(tag);
  const root = element.attachShadow({ mode: 'closed' });
  adoptStyles(root, css);
  const room = page.createElement('div');
  room.className = 'room';
  setLanguage(room, t);
  root.append(room);
  return { element, room };
}

interface SheetMaker {
  new (): CSSStyleSheet;
}

/** What was read of styles once: all that stands in one page shares it. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

function sheetFor(page: Document, css: string): CSSStyleSheet {
  const known = sheets.get(page) ?? new Map<string, CSSStyleSheet>();
  sheets.set(page, known);
  const sheet = known.get(css) ?? makeSheet(page, css);
  known.set(css, sheet);
  return sheet;
}

function makeSheet(page: Document, css: string): CSSStyleSheet {
  const view = page.defaultView as (Window & { CSSStyleSheet?: SheetMaker }) | null;
  const Sheet = view?.CSSStyleSheet ?? CSSStyleSheet;
  const sheet = new Sheet();
  sheet.replaceSync(css);
  return sheet;
}

/**
 * Gives `root` the styles `css`: as a constructed sheet of its own document, which no content policy touches;
 * where a browser refuses to hand one from a content script to the page's tree, as a style element.
 */
function adoptStyles(root: ShadowRoot, css: string): void {
  try {
    root.adoptedStyleSheets = [sheetFor(root.ownerDocument, css)];
    if (root.adoptedStyleSheets.length === 1) return;
  } catch {
    // Falls through to the element.
  }
  const style = root.ownerDocument.createElement('style');
  style.textContent = css;
  root.prepend(style);
}
