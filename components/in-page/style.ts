/** Styles for a closed shadow root that a page's `style-src` cannot refuse. */

interface SheetMaker {
  new (): CSSStyleSheet;
}

/**
 * Gives `root` the styles `css`: as a constructed sheet of its own document, which no content policy touches;
 * where a browser refuses to hand one from a content script to the page's tree, as a style element.
 */
export function adoptStyles(root: ShadowRoot, css: string): void {
  const view = root.ownerDocument.defaultView as (Window & { CSSStyleSheet?: SheetMaker }) | null;
  try {
    const Sheet = view?.CSSStyleSheet ?? CSSStyleSheet;
    const sheet = new Sheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    if (root.adoptedStyleSheets.length === 1) return;
  } catch {
    // Falls through to the element.
  }
  const style = root.ownerDocument.createElement('style');
  style.textContent = css;
  root.prepend(style);
}
