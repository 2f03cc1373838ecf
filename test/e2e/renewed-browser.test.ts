import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Serve } from '../../scripts/browsers/mock-server.ts';
import { pause } from '../../scripts/browsers/wait.ts';
import { chromiumOnly, engines, startBrowser } from './running.ts';

interface Store {
  storage: Record<'local' | 'session', { set: (values: object) => Promise<void>; get: (all: null) => Promise<object> }>;
}

const playing =
  (title: string): Serve =>
  () => ({ type: 'text/html', body: `<title>${title}</title>`, headers: { 'set-cookie': `at=${title}`, 'cache-control': 'max-age=600' } });

/** Leaves something in every place where a page of the extension can. */
async function leaveTraces(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { storage } = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as Store;
    await storage.local.set({ trace: 1 });
    await storage.session.set({ trace: 1 });
    await new Promise((done) => {
      const opening = indexedDB.open('trace');
      opening.addEventListener('success', done);
    });
  });
}

function traces(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const { storage } = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as Store;
    const databases = (await indexedDB.databases()).map(({ name }) => name);
    return JSON.stringify([{ ...(await storage.local.get(null)), ...(await storage.session.get(null)) }, databases]);
  });
}

describe.each(engines)('the browser that all test files share, in %s', (engine) => {
  it('keeps nothing from one to the next', async () => {
    const first = await startBrowser(engine, playing('first'));
    await leaveTraces(await first.at.openExtensionPage('options.html'));
    await first.page.goto('https://one.example/');
    await first.page.evaluate(() => localStorage.setItem('trace', '1'));
    await first.end();

    const second = await startBrowser(engine, playing('second'));
    const own = await second.at.openExtensionPage('options.html');
    // What an uninstalled extension leaves may be cleared late, and then from the new one.
    await own.evaluate(() => (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')).storage.local.set({ new: 1 }));
    await pause(1_000);
    expect(await traces(own)).not.toContain('trace');
    expect(await traces(own)).toContain('new');
    expect(second.mockServer.requests.filter((one) => one.includes('one.example'))).toEqual([]);
    await second.page.goto('https://one.example/');
    expect(await second.page.evaluate(() => [document.title, document.cookie, localStorage.length])).toEqual(['second', 'at=second', 0]);
    expect(second.at.browser).toBe(first.at.browser);
    await second.end();
  });
});

// It starts a browser more, which takes Firefox ten seconds; how one starts is the same code for both.
describe.each(chromiumOnly)('the browser that all test files share, in %s', (engine) => {
  it('is started anew where it was closed', async () => {
    const first = await startBrowser(engine);
    await first.at.close();
    await first.end();
    const second = await startBrowser(engine);
    expect(second.at.browser.connected).toBe(true);
    expect(second.at.browser).not.toBe(first.at.browser);
    await second.end();
  });
});
