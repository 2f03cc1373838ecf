import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pressOpenAnyway, pressPart, readAllRendered } from '../../scripts/browsers/rendered.ts';
import type { RenderedParts } from '../../scripts/browsers/rendered.ts';
import { pause, waitFor } from '../../scripts/browsers/wait.ts';
import { violationsIn } from './axe.ts';
import { engines, startBrowser } from './running.ts';
import type { Running } from './running.ts';

/** Everything that the extension keeps: both storage areas, and the rows of every database. */
function keptIn(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const api = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as {
      storage: Record<string, { get(): Promise<object> }>;
    };
    const open = (name: string): Promise<IDBDatabase> =>
      new Promise((done, fail) => {
        const request = indexedDB.open(name);
        request.addEventListener('success', () => done(request.result));
        request.addEventListener('error', () => fail(new Error(name)));
      });
    const rows: unknown[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await open(name);
      for (const store of database.objectStoreNames) {
        const all = database.transaction(store).objectStore(store).getAll();
        rows.push(await new Promise((done) => all.addEventListener('success', () => done(all.result))));
      }
      database.close();
    }
    return JSON.stringify([await api.storage.local?.get(), await api.storage.session?.get(), rows.flat()]);
  });
}

describe.each(engines)('the welcome page, in %s', (engine) => {
  let running: Running;
  let page: Page;

  beforeAll(async () => {
    running = await startBrowser(engine);
    page = await running.at.openExtensionPage('welcome.html');
  });
  afterAll(() => running.end());

  const banners = (): Promise<RenderedParts[]> => readAllRendered(running.at, page);
  const kinds = async (): Promise<string[]> => (await banners()).map(({ kind }) => kind);
  const waitForKinds = (wanted: string[]): Promise<true | null> =>
    waitFor(async () => (JSON.stringify(await kinds()) === JSON.stringify(wanted) ? true : null));
  const said = (mail: string): Promise<string | undefined> => page.$eval(`[data-mail=${mail}] .said`, ({ textContent }) => textContent);
  const chosen = (): Promise<string> => page.$eval('[data-part=chooser-count]', ({ textContent }) => textContent);

  it('shows every answer, each on its demo mail', async () => {
    expect(await waitForKinds(['lure', 'unsolicited', 'requested', 'unlisted', 'unreadable'])).toBe(true);
    const [lure, unsolicited, requested] = await banners();
    expect(lure?.headline).toContain('Instagram');
    expect(unsolicited?.act).toContain('Ignore it');
    expect(requested?.visible).toBe(true);
    expect(await page.$$eval('[data-mail] .label', (labels) => labels.map(({ textContent }) => textContent))).toEqual(
      Array.from({ length: 5 }, () => 'Pretend mail'),
    );
  });

  it('keeps and opens nothing, whatever is pressed in them', async () => {
    const before = await keptIn(page);
    const tabs = await running.watch.addresses();
    await pressPart(running.at, page, 'first-aid-button');
    expect(await waitFor(async () => (await said('lure')) || null)).toContain('demo mail');
    await page.click('[data-mail=lure] .body a');
    expect((await waitFor(async () => ((await banners())[0]?.target === '' ? null : banners())))?.[0]?.registrable).toBe(
      'secure-reset.example',
    );
    await pressOpenAnyway(running.at, page);
    await page.click('[data-mail=unsolicited] .body a');
    expect(await waitFor(async () => (await said('unsolicited')) || null)).toContain('demo mail');
    expect(await running.at.pressInRoot(page, 'unasked-banner', 'a[href^=https]')).toBe(true);
    await pressPart(running.at, page, 'asked');
    expect(await waitForKinds(['lure', 'requested', 'requested', 'unlisted', 'unreadable'])).toBe(true);
    await pressPart(running.at, page, 'undo');
    expect(await waitForKinds(['lure', 'unsolicited', 'requested', 'unlisted', 'unreadable'])).toBe(true);
    await pressPart(running.at, page, 'not-asked');
    expect(await waitForKinds(['lure', 'unsolicited', 'unsolicited', 'unlisted', 'unreadable'])).toBe(true);
    await pause(500);
    expect(await keptIn(page)).toBe(before);
    expect(await running.watch.addresses()).toEqual(tabs);
  });

  it('tells how to pin in this browser', async () => {
    const text = await page.evaluate(() => document.body.textContent);
    expect(text.includes('Pin to Toolbar')).toBe(engine === 'firefox');
  });

  it('keeps the chosen platforms for the page opened anew, the check-up in the popup and in My accounts', async () => {
    await page.type('#chooser-search', 'paypal');
    await page.waitForSelector('[data-platform=paypal]');
    await page.focus('[data-platform=paypal]');
    await page.keyboard.press(' ');
    expect(await waitFor(async () => ((await chosen()) === '1 chosen' ? true : null))).toBe(true);
    // Firefox's driver never sees the end of a reload of an extension page.
    await page.close();
    page = await running.at.openExtensionPage('welcome.html');
    await page.waitForSelector('[data-platform=paypal]');
    expect(await page.$eval('[data-platform=paypal]', (box) => (box as HTMLInputElement).checked)).toBe(true);

    await running.page.goto('https://kqz.example/');
    const { popup } = await running.watch.openPopup(running.page);
    // It asks for the chosen platforms once it stands.
    const checkUp = (): Promise<string> => popup.evaluate(() => document.querySelector('[data-part=line-check-up]')?.textContent ?? '');
    await expect.poll(checkUp).toMatch(/^Check-up: 0 of [45]$/);
    await popup.close();
    const accounts = await running.at.openExtensionPage('my-accounts.html');
    await accounts.waitForSelector('.account[data-platform=paypal]');
    // The choice is drawn on its own, once the platforms are there.
    await accounts.waitForSelector('fieldset [data-platform=paypal]');
    await accounts.click('fieldset [data-platform=paypal]');
    await accounts.waitForFunction(() => document.querySelector('.account') === null);
    await accounts.close();
  });

  it('can be used by everybody, as far as a machine can tell', async () => {
    expect(await violationsIn(page)).toEqual([]);
  });

  it.each([320, 1200])('needs no sideways scrolling at %i px', async (width) => {
    await page.setViewport({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});
