import type { Page } from 'puppeteer-core';
import { resetPage } from '../demo/world.ts';

/** Sends the (mock server's) reset form as a person does, so that the mail which follows was asked for. */
export async function askForReset(page: Page): Promise<void> {
  await page.goto(resetPage);
  await page.waitForSelector('input');
  await page.type('input', 'mara.lindqvist');
  await Promise.all([page.waitForNavigation(), page.click('button')]);
}
