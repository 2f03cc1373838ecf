/** Times pages of the extension from the start of their navigation until they are drawn. */
import type { Page } from 'puppeteer-core';
import { pause } from '../browsers/wait.ts';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';

const ROUNDS = 11;
/** Milliseconds without a change after which a page counts as drawn. */
const STILL = 400;

interface Times {
  first: number;
  last: number;
}

/** Median milliseconds to the popup's first state and to its last change, and to the list in My accounts. */
export async function measureDrawing(at: ExtensionBrowser): Promise<Record<string, number>> {
  const popup = await measure(at, 'popup.html?tab=0', '[data-kind]:not([data-kind="reading"])');
  const accounts = await measure(at, 'my-accounts.html', '[data-part="history-row"]');
  return {
    'open the popup: first state drawn': popup.first,
    'open the popup: last change drawn': popup.last,
    "open My accounts: history's list drawn": accounts.first,
  };
}

async function measure(at: ExtensionBrowser, path: string, selector: string): Promise<Times> {
  const all: Times[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await at.browser.newPage();
    await watchDrawing(page, selector);
    await page.goto(`chrome-extension://${at.id}/${path}`);
    all.push(await drawingTimes(page));
    await page.close();
  }
  const median = (name: keyof Times): number => all.map((one) => one[name]).toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
  return { first: median('first'), last: median('last') };
}

async function watchDrawing(page: Page, selector: string): Promise<void> {
  await page.evaluateOnNewDocument((wanted) => {
    const times = { first: 0, last: 0 };
    Reflect.set(globalThis, 'drawingTimes', times);
    new MutationObserver(() => {
      if (document.querySelector(wanted) === null) return;
      times.last = performance.now();
      times.first ||= times.last;
    }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  }, selector);
}

async function drawingTimes(page: Page): Promise<Times> {
  await page.waitForFunction(() => (Reflect.get(globalThis, 'drawingTimes') as Times).first > 0);
  await pause(STILL);
  return page.evaluate(() => Reflect.get(globalThis, 'drawingTimes') as Times);
}
