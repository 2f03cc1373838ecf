import type { Page } from 'puppeteer-core';
import { waitFor } from './wait.ts';

/** Waits until a page of the extension has drawn something: it asks the browser for an organisation's policy first. */
export async function waitUntilRendered(page: Page): Promise<Page> {
  await waitFor(() => page.evaluate(() => (document.querySelector('#room')?.hasChildNodes() === false ? null : true)), 5000);
  return page;
}
