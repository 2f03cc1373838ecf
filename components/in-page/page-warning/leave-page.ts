/** Where a warning cannot be drawn in the page, the tab moves to our own. */

/** Whether what is put below the outermost element is drawn: nothing of HTML is, straight below a drawing or formula. */
export function drawsHtml(page: Document): boolean {
  return !/svg$|MathML$/.test(page.documentElement.namespaceURI ?? '');
}

/** Milliseconds between two calls; the background may not have written the warning down at the first. */
const AGAIN = 1_000;

/** Asks again and again for the move, until the warning is removed. */
export function insist(contested: () => void): { remove(): void } {
  contested();
  const timer = setInterval(contested, AGAIN);
  return { remove: () => clearInterval(timer) };
}
