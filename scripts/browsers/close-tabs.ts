import type { Browser, Page } from 'puppeteer-core';

/** Closes every tab and window but for a new, empty one, which it answers; one that has nothing else open stays as it is. */
export async function closeTabs(browser: Browser): Promise<Page> {
  const before = await browser.pages();
  const [only] = before;
  if (only && before.length === 1 && only.url() === 'about:blank') return only;
  const blank = await browser.newPage();
  // A tab that has closed itself meanwhile is no loss.
  await Promise.all(before.map((page) => page.close().catch(() => null)));
  return blank;
}
