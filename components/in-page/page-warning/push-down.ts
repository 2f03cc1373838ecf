/** Moves a page down by the height of a bar above it, so that the bar covers nothing of it. */

/** @returns what moves the page back */
export function pushDown(page: Document, bar: Element): () => void {
  const { style } = page.documentElement;
  const before = [style.getPropertyValue('margin-block-start'), style.getPropertyPriority('margin-block-start')] as const;
  const push = (): void => style.setProperty('margin-block-start', `${Math.ceil(bar.getBoundingClientRect().height)}px`, 'important');
  push();
  // A narrower window makes a higher bar.
  const observer = new ResizeObserver(push);
  observer.observe(bar);
  return () => {
    observer.disconnect();
    style.setProperty('margin-block-start', ...before);
  };
}
