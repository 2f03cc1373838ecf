import type { Browser, Page } from 'puppeteer-core';

/** Closes every tab and window but for a new, empty one, which it answers. */
export async function closeTabs(browser: Browser): Promise<Page> {
  const before = await browser.pages();
  const blank = await browser.newPage();
  // A tab that has closed itself meanwhile is no loss.
  for (const page of before) await page.close().catch(() => null);
  return blank;
}
