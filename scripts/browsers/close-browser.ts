import type { Browser } from 'puppeteer-core';
import { slowness } from './wait.ts';

/** Milliseconds; a browser ends within one or two seconds. */
const LONGEST_END = 15_000;

/** Ends a browser; one that does not end by itself, as happens at times while it writes its profile, is killed. */
export async function closeBrowser(browser: Browser): Promise<void> {
  const late = setTimeout(() => browser.process()?.kill('SIGKILL'), LONGEST_END * slowness());
  try {
    await browser.close();
  } finally {
    clearTimeout(late);
  }
}
