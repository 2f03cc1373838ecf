/** The banner of an open mail in every width, and lines that say how many words it shows and how high it is. */
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { pause } from '../browsers/wait.ts';
import { WIDTHS } from './screenshot-set.ts';
import type { ScreenshotSet } from './screenshot-set.ts';

const PANES = [...WIDTHS, 600];
/** Pane widths of which the issue of the banner's size spoke. */
const MEASURED = [600, 280];

/** Takes a banner in all widths, and says how many words and pixels it has. */
export async function takeBanner({ at, shots }: { at: ExtensionBrowser; shots: ScreenshotSet }, page: Page, state: string): Promise<void> {
  const name = `banner-${state}`;
  if (!shots.wants(name)) return;
  for (const width of MEASURED) {
    await page.setViewport({ width, height: 900 });
    await pause(400);
    const [size] = await at.inRoots(page, 'unasked-banner', (root) => {
      const card = root.querySelector('.card');
      const copy = card?.cloneNode(true) as Element | undefined;
      for (const hidden of copy?.querySelectorAll('.spoken, details > :not(summary)') ?? []) hidden.remove();
      for (const part of copy?.querySelectorAll('p, li, button, summary') ?? []) part.append(' ');
      const { width: wide = 0, height = 0 } = card?.getBoundingClientRect() ?? {};
      return { words: copy?.textContent?.trim().split(/\s+/).length ?? 0, wide: Math.round(wide), height: Math.round(height) };
    });
    if (size) console.log(`${name}: ${size.words} words, ${size.height} px high where it is ${size.wide} px wide`);
  }
  await shots.add(name, page, { widths: PANES });
  await shots.add(name, page, { widths: [600], themes: ['forced'] });
}
