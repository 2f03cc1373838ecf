import type { Browser, Page } from 'puppeteer-core';

/** Tabs opened here that nobody has used yet. */
const unused = new WeakSet<Page>();

/** Closes every tab and window but for an empty one that nobody has used, which it answers and which stays open if this is asked again. */
export async function closeTabs(browser: Browser): Promise<Page> {
  const before = await browser.pages();
  const blank = before.find((page) => unused.has(page)) ?? (await browser.newPage());
  unused.add(blank);
  // A tab that has closed itself meanwhile is no loss.
  await Promise.all(before.filter((page) => page !== blank).map((page) => page.close().catch(() => null)));
  return blank;
}

/** The same tab, from now on in use. */
export function useTab(blank: Page): Page {
  unused.delete(blank);
  return blank;
}
