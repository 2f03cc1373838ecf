import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../scripts/browsers/extension-browser.ts';
import { waitFor } from '../../scripts/browsers/wait.ts';
import type { DemoMail } from '../../scripts/demo/mails.ts';
import { mailNamed } from './running.ts';

const HOUR = 60;

/** Six genuine resets within two days, oldest first, with a lure between the third and the fourth. */
export const RESETS = [45, 37, 28, 17, 9, 1].map((hours) => aged('instagram-reset.eml', hours * HOUR));
export const LURE = aged('lure-instagram-button.eml', 20 * HOUR);
export const STORM_MAILS = [...RESETS, LURE];

function aged(file: string, minutesOld: number): DemoMail {
  return { ...mailNamed(file), file: `${minutesOld}-${file}`, minutesOld };
}

/** What the banner says of the storm, '' where it says nothing. */
export async function stormLine(at: ExtensionBrowser, page: Page): Promise<string> {
  const [line] = await at.inRoots(page, 'unasked-banner', (root) => root.querySelector('[data-part="storm"]')?.textContent ?? '');
  return line ?? '';
}

/** The same once it holds `part`, which a disk that is slow to wake brings a moment after the banner; else what it says at last. */
export async function stormLineWith(part: string, at: ExtensionBrowser, page: Page): Promise<string> {
  let line = '';
  await waitFor(async () => {
    line = await stormLine(at, page);
    return line.includes(part) ? line : null;
  }, 8000);
  return line;
}

/** The texts of all elements of that part in an extension page. */
export function partsOf(page: Page, part: string): Promise<string[]> {
  return page.$$eval(`[data-part="${part}"]`, (found) => found.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()));
}

/** Waits until an extension page shows `count` of that part. */
export async function waitForParts(page: Page, part: string, count: number): Promise<string[]> {
  let last: string[] = [];
  const found = await waitFor(async () => {
    last = await partsOf(page, part);
    return last.length === count ? last : null;
  }, 8000);
  if (!found) throw new Error(`There are ${last.length} of "${part}", not ${count}.`);
  return found;
}
