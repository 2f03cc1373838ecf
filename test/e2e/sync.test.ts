import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from '../../scripts/browsers/wait.ts';
import { engines, startBrowser } from './running.ts';
import type { Running } from './running.ts';

interface SyncStorage {
  storage: { sync: { get(keys: null): Promise<Record<string, unknown>>; set(items: object): Promise<void> } };
}

describe.each(engines)('sync, in %s', (engine) => {
  let running: Running;
  let page: Page;

  const inAccount = (): Promise<Record<string, unknown>> =>
    page.evaluate(() => ((Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as SyncStorage).storage.sync.get(null));
  /** Writes into the account as another browser would. */
  const writeElsewhere = (registers: object): Promise<void> =>
    page.evaluate(
      (items) => ((Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as SyncStorage).storage.sync.set(items),
      { 'unasked.0': { v: 1, r: registers } },
    );
  const names = (): Promise<string[]> =>
    page.$$eval('[data-part="entry"] .value', (all) => all.map(({ textContent }) => textContent ?? ''));

  beforeAll(async () => {
    running = await startBrowser(engine);
    page = await running.at.openExtensionPage('options.html#entry');
    await page.bringToFront();
    await page.waitForFunction(() => document.activeElement?.id === 'entry');
    await page.type('#entry', 'news@shop.example');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-part="entry"]');
  });
  afterAll(() => running.end());

  it('writes nothing before it is turned on, then what is trusted, and takes in what another browser adds and removes', async () => {
    expect(await inAccount()).toEqual({});
    await page.locator('#sync-on').click();
    const carried = await waitFor(async () => {
      const text = JSON.stringify(await inAccount());
      return text.includes('trust address news@shop.example') ? text : null;
    });
    expect(carried).toContain('unasked.');
    const later = Date.now() + 60_000;
    await writeElsewhere({
      'trust domain school.example': [later, [later, 'Written elsewhere', 'mail']],
      'trust address news@shop.example': [later, null],
      'set pages': [later, 'from-mail'],
    });
    expect(await waitFor(async () => ((await names()).join() === 'school.example' ? true : null))).toBe(true);
    expect(await page.$eval('[name=pages][value=from-mail]', (choice) => (choice as HTMLInputElement).checked)).toBe(true);
    await page.waitForFunction(() =>
      /Compared with the account on/.test(document.querySelector('[data-part=sync-state]')?.textContent ?? ''),
    );
  });

  it('leaves no copy in the account where the person wants it gone', async () => {
    await page.locator('[data-part=sync-forget]').click();
    expect(await waitFor(async () => (Object.keys(await inAccount()).length === 0 ? true : null))).toBe(true);
    // The account is emptied first: where that fails, sync stays on.
    await page.waitForFunction(() => !document.querySelector<HTMLInputElement>('#sync-on')?.checked);
    expect(await names()).toEqual(['school.example']);
  });
});
