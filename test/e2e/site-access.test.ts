import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Bidi } from '../../scripts/browsers/bidi.ts';
import { waitFor } from '../../scripts/browsers/wait.ts';
import { resetPage } from '../../scripts/demo/world.ts';
import { engines, startBrowser } from './running.ts';
import type { Running } from './running.ts';

interface Api {
  tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
  permissions: { remove(what: object): Promise<boolean> };
  developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> };
}

describe.each(engines)('a browser that keeps us away from sites, in %s', (engine) => {
  let running: Running;
  let own: Page;

  beforeAll(async () => {
    running = await startBrowser(engine);
    own = await running.at.openExtensionPage('options.html');
  });
  afterAll(async () => {
    if (engine === 'chromium') await setAccess('ON_ALL_SITES');
    await running.end();
  });

  /** What the list of extensions sets. */
  async function setAccess(hostAccess: string): Promise<void> {
    const settings = await running.at.browser.newPage();
    await settings.goto('chrome://extensions/');
    await settings.evaluate((change) => (Reflect.get(globalThis, 'chrome') as Api).developerPrivate.updateExtensionConfiguration(change), {
      extensionId: running.at.id,
      hostAccess,
    });
    await settings.close();
  }

  /** As a person does in the list of extensions; in Firefox its interface does the same. */
  async function withhold(): Promise<void> {
    if (engine === 'chromium') return setAccess('ON_CLICK');
    const all = { origins: ['http://*/*', 'https://*/*'] };
    await own.evaluate((what) => (Reflect.get(globalThis, 'browser') as Api).permissions.remove(what), all);
  }

  it('is told of in popup and options, each with a button that asks for them', async () => {
    await running.page.goto(resetPage);
    const tab = await waitFor(async () => {
      const tabs = await own.evaluate(() =>
        ((Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as Api).tabs.query({}),
      );
      return tabs.find(({ url }) => url === resetPage) ?? null;
    });
    await withhold();
    const popup = await running.at.openExtensionPage(`popup.html?tab=${tab?.id}`);
    await popup.waitForSelector('[data-part=allow-sites]');
    expect(await popup.$eval('[data-part=headline]', ({ textContent }) => textContent)).toBe('Unasked may not look at this page.');
    expect(await popup.$('[data-part=unseen]')).toBeNull();
    await popup.close();
    await own.close();
    own = await running.at.openExtensionPage('options.html');
    await own.waitForSelector('[data-part=withheld] [data-part=allow-sites]');
  });

  // Chromium's own question can be pressed by no test.
  it.runIf(engine === 'firefox')('gives them back where the person says so', async () => {
    const bidi = new Bidi(running.at.browser);
    const inAdvance = `() => Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false)`;
    await bidi.call(await bidi.chromeContext(), inAdvance, []);
    await own.bringToFront();
    await own.click('[data-part=allow-sites]');
    await own.waitForFunction(() => document.querySelector('[data-part=allow-sites-answer]')?.textContent?.startsWith('Allowed.'));
    await own.close();
    own = await running.at.openExtensionPage('options.html');
    await own.waitForSelector('[data-part=private-off]');
    expect(await own.$('[data-part=withheld]')).toBeNull();
  });

  it('is told of private windows that are closed to us, with the way there', async () => {
    await own.waitForSelector('[data-part=private-off]');
    const words = engine === 'firefox' ? 'Run in Private Windows' : 'Allow in Incognito';
    expect(await own.$eval('[data-part=private-off]', ({ textContent }) => textContent)).toContain(words);
  });
});
