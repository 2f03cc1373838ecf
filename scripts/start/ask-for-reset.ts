import type { Page } from 'puppeteer-core';
import { pause } from '../browsers/wait.ts';
import { resetPage } from '../demo/world.ts';

/** Sends the (stand-in's) reset form as a person does, so that the mail which follows was asked for. */
export async function askForReset(page: Page): Promise<void> {
  await page.goto(resetPage);
  await page.waitForSelector('input');
  // The extension looks at a form when the page is at rest.
  await pause(1000);
  await page.type('input', 'mara.lindqvist');
  await Promise.all([page.waitForNavigation(), page.click('button')]);
}
