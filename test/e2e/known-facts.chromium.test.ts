import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from '../../scripts/browsers/wait.ts';
import { startBrowser } from './running.ts';
import type { Running } from './running.ts';

describe('what is known, and from where', () => {
  let running: Running;
  let options: Page;

  beforeAll(async () => {
    running = await startBrowser('chromium');
    options = await running.at.openExtensionPage('options.html');
  });
  afterAll(() => running.end());

  const opened = async (typed: string, id: string): Promise<string | null> => {
    const field = await options.waitForSelector('#facts-search');
    await field?.click({ count: 3 });
    await field?.type(typed);
    const line = await options.waitForSelector(`[data-platform="${id}"] summary`);
    await line?.click();
    return waitFor(async () => options.$eval(`[data-platform="${id}"] .facts`, ({ textContent }) => textContent));
  };

  it('is found by name and by site, and opens to facts with their sources', async () => {
    const platform = await opened('kbcmail.be', 'kbc');
    expect(platform).toMatch(/can count as genuine.*kbcmail\.be.*Source: official: kbc\.be.*Confidence: high/s);
    const brand = await opened('Banque Misr', 'banquemisr.com');
    expect(brand).toMatch(/^No sender of theirs is confirmed.*Egypt/s);
  });

  it('fits a narrow window and can be used by everybody, as far as a machine can tell', async () => {
    await options.setViewport({ width: 360, height: 740 });
    await opened('instagram', 'instagram');
    expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await options.evaluate(axe.source);
    const found = await options.evaluate(async () => {
      const { run } = Reflect.get(globalThis, 'axe') as typeof axe;
      return (await run(document)).violations.map(({ id }) => id);
    });
    expect(found).toEqual([]);
  });
});
