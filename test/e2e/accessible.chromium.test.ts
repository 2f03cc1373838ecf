import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAY } from '../../judge/time.ts';
import { remember } from '../../scripts/browsers/remember.ts';
import { COLOURS } from './axe.ts';
import { startBrowser } from './running.ts';
import type { Running } from './running.ts';

/** Every page of the extension that a person can open. */
const PAGES = [
  'popup.html',
  'options.html',
  'check.html',
  'my-accounts.html',
  'explain.html?of=act-qr',
  'welcome.html',
  'first-aid.html',
  'incident-report.html',
];

/** With the size of targets, which axe leaves out unless it is asked (WCAG 2.2, 2.5.8). */
const ALL = { rules: { 'target-size': { enabled: true } } };

/** What axe, which is in the page already, finds by these rules. */
function violations(page: Page, options: typeof ALL | { runOnly: string[] }): Promise<string[]> {
  return page.evaluate(async (given) => {
    const { run } = Reflect.get(globalThis, 'axe') as typeof axe;
    const found = await run(document, given);
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, options);
}

describe('the pages of the extension', () => {
  let running: Running;

  beforeAll(async () => {
    running = await startBrowser('chromium');
    const own = await running.at.openExtensionPage('options.html');
    const now = Date.now();
    await remember(
      own,
      (['lure', 'unsolicited', 'requested', 'suspicious'] as const).map((verdict, day) => ({ verdict, at: now - day * DAY })),
    );
    await own.close();
  });
  afterAll(() => running.end());

  it.each(PAGES)(
    '%s can be used by everybody, as far as a machine can tell, in both themes and with text of twice the size',
    async (path) => {
      const page = await running.at.openExtensionPage(path);
      await page.waitForSelector('h1');
      await page.evaluate(axe.source);
      for (const [value, rules] of [['light', ALL] as const, ['dark', { runOnly: COLOURS }] as const]) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
        await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
        expect(await violations(page, rules), value).toEqual([]);
      }
      await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'));
      await page.setViewport({ width: path === 'popup.html' ? 380 : 640, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      const wide = await page.$$eval('.scroll', (boxes) => boxes.filter((box) => box.scrollWidth > box.clientWidth).length);
      expect(wide, 'tables that do not wrap').toBe(0);
      await page.close();
    },
  );

  it.each(PAGES)('%s fits a phone, and a finger hits what it aims at', async (path) => {
    const page = await running.at.browser.newPage();
    await page.evaluateOnNewDocument(() => {
      const { runtime } = Reflect.get(globalThis, 'chrome') as { runtime: object };
      Object.assign(runtime, { getPlatformInfo: async () => ({ os: 'android' }) });
    });
    await page.setViewport({ width: 360, height: 740, isMobile: true, hasTouch: true });
    await page.goto(`chrome-extension://${running.at.id}/${path}`);
    await page.waitForSelector('h1');
    await page.waitForFunction(() => document.documentElement.scrollWidth <= 360);
    // Links in a sentence are as high as their line; the demo mails are nobody's to press.
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('button, summary, select, nav a, footer a, input:not([type=checkbox], [type=radio])')]
        .filter((one) => one.getClientRects().length > 0 && !one.closest('.body') && one.getBoundingClientRect().height < 43.5)
        .map(({ outerHTML }) => outerHTML),
    );
    expect(small).toEqual([]);
    await page.close();
  });
});
