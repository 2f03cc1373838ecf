/** Where a warning cannot be drawn in the page, the tab moves to our own. */

/**
 * Whether elements of HTML can be made for a page and are drawn below its outermost: not so straight below a drawing or
 * formula, and documents of XML make elements of no kind.
 */
export function drawsHtml(page: Document): boolean {
  return [page.documentElement, page.createElement('p')].every((one) => 'innerText' in one);
}

/** Milliseconds between two calls; the background may not have written the warning down at the first. */
const AGAIN = 1_000;

/** Asks again and again for the move, until the warning is removed. */
export function insist(contested: () => void): { remove(): void } {
  contested();
  const timer = setInterval(contested, AGAIN);
  return { remove: () => clearInterval(timer) };
}
