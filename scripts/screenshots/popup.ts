/** The popup on a tab, whole, and a line that says how much of it is seen without scrolling. */
import type { Page } from 'puppeteer-core';
import type { TabWatch } from '../browsers/tabs.ts';
import { pause, waitFor } from '../browsers/wait.ts';
import { POPUP } from './screenshot-set.ts';
import type { ScreenshotSet } from './screenshot-set.ts';

/** Takes the popup of the state that is open. */
export async function takePopup(shots: ScreenshotSet, watch: TabWatch, page: Page, state: string): Promise<void> {
  const name = `popup-${state}`;
  if (!shots.wants(name)) return;
  const { popup } = await watch.openPopup(page);
  await waitFor(() => popup.evaluate(() => document.querySelector('[data-part=line-check-up]') && true), 3000);
  await pause(200);
  const [act, end] = await popup.evaluate(() => {
    const parts = [...document.querySelectorAll('[data-part=headline], [data-part=act], .asked .button.even')];
    const bottoms = parts.map((part) => part.getBoundingClientRect().bottom);
    return [Math.round(Math.max(0, ...bottoms)), document.documentElement.scrollHeight];
  });
  console.log(`${name}: verdict and act end at ${act} px, all of it at ${end} px`);
  await shots.add(name, popup, { widths: [POPUP.width], height: POPUP.height, full: true, themes: ['light', 'dark', 'forced'] });
  await popup.close();
  await page.bringToFront();
}
