/** What is drawn on pages: warning, bar, chip, our own page of the warning, a mail that cannot be read. */
import type { Page } from 'puppeteer-core';
import { waitForBanner } from '../browsers/rendered.ts';
import type { TabWatch } from '../browsers/tabs.ts';
import { pause, waitFor } from '../browsers/wait.ts';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { MORE_THEMES } from './screenshot-set.ts';
import type { ScreenshotSet } from './screenshot-set.ts';
import { takePopup } from './popup.ts';
import { DOUBTFUL, FAKE, UNREADABLE } from './world.ts';

export interface Pictured {
  at: ExtensionBrowser;
  watch: TabWatch;
  shots: ScreenshotSet;
}

/** Each with its popup; then a page of nothing. */
export async function takePages({ at, watch, shots }: Pictured, page: Page): Promise<void> {
  await page.setViewport({ width: 1280, height: 900 });
  for (const [name, url, host] of [
    ['page-fake', FAKE, 'unasked-warning'],
    ['page-doubtful', DOUBTFUL, 'unasked-warning'],
    ['banner-unreadable', UNREADABLE, 'unasked-banner'],
  ] as const) {
    await page.goto(url);
    await waitForBanner(at, page, () => true, host);
    await shots.add(name, page, { themes: MORE_THEMES });
    await takePopup(shots, watch, page, name);
  }
  await takeOwnWarning({ at, shots }, page);
  await page.goto('https://kqz.example/');
  await takePopup(shots, watch, page, 'nothing');
}

/** A page that fights its warning until the tab moves to ours. */
async function takeOwnWarning({ at, shots }: Omit<Pictured, 'watch'>, page: Page): Promise<void> {
  if (!shots.wants('own-warning')) return;
  await page.goto(FAKE);
  await waitForBanner(at, page, () => true, 'unasked-warning');
  await page.evaluate(() => void setInterval(() => document.querySelector('[unasked-warning]')?.remove(), 20));
  await waitFor(() => page.evaluate(() => (location.pathname === '/warning.html' && document.querySelector('button') ? true : null)));
  await shots.add('own-warning', page, { themes: MORE_THEMES, full: true });
}

/** The panel beside a link of a lure that is open in `page`. */
export async function takeHeldLink({ at, shots }: Omit<Pictured, 'watch'>, page: Page): Promise<void> {
  if (!shots.wants('held-link')) return;
  await page.click('.a3s a[href*="kqz-data"]');
  await waitForBanner(at, page, ({ target }) => target !== '');
  await shots.add('held-link', page, { themes: MORE_THEMES });
  await page.keyboard.press('Escape');
}

/** The chip on the genuine page that a genuine mail, open in `page`, leads to. */
export async function takeChip({ at, watch, shots }: Pictured, page: Page, state: string): Promise<void> {
  const name = `chip-${state}`;
  if (!shots.wants(name)) return;
  const opened = new Promise<Page>((found) => page.once('popup', (tab) => tab && found(tab)));
  await page.click('.a3s a[href*="/accounts/password/reset/confirm/"]');
  const tab = await opened;
  await waitForBanner(at, tab, () => true, 'unasked-chip');
  await shots.add(name, tab, { themes: MORE_THEMES });
  await takePopup(shots, watch, tab, name);
  await tab.close();
  await page.bringToFront();
}
