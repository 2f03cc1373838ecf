export const BANNER_TAG = 'unasked-banner';

/** Takes away banners that no script answers for any more. */
export function removeLeftovers(page: Document): void {
  for (const host of page.querySelectorAll(BANNER_TAG)) host.remove();
}
