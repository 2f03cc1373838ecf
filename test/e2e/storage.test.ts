import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { waitFor } from '../../scripts/browsers/wait.ts';
import first from '../fixtures/storage/version-1.json' with { type: 'json' };
import { engines, startBrowser } from './running.ts';
import type { Running } from './running.ts';
import { waitForParts } from './storm-mails.ts';

type Items = Record<string, unknown>;
interface Api {
  storage: { local: { get(): Promise<Items>; set(items: Items): Promise<void>; clear(): Promise<void> } };
}

const hosts = (page: string): string[] => Array.from({ length: 12 }, (_, at) => `${page}${at}.example`);

describe.each(engines)('what is stored, in %s', (engine) => {
  let running: Running;
  let one: Page;
  let other: Page;

  const stored = (): Promise<Items> =>
    one.evaluate(() => ((Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as Api).storage.local.get());
  const ignoredSites = async (): Promise<string[]> =>
    ((await stored())['settings'] as { ignoredSites?: string[] } | undefined)?.ignoredSites ?? [];
  const store = (items: Items): Promise<void> =>
    one.evaluate(async (all) => {
      const { local } = ((Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as Api).storage;
      await local.clear();
      await local.set(all);
    }, items);
  /** Firefox never sees such a page reload, so it is opened anew. */
  const reopen = async (): Promise<void> => {
    await other.close();
    other = await running.at.openExtensionPage('options.html');
  };
  /** Types and sends one site after the other; the form is empty again once a site is stored. */
  const ignore = (page: Page, sites: string[], wait = true): Promise<void> =>
    page.evaluate(
      async (all, isAwaited) => {
        // Timers of a hidden tab run once a second.
        const moment = (): Promise<void> =>
          new Promise((wake) => {
            const { port1, port2 } = new MessageChannel();
            port1.addEventListener('message', () => wake(), { once: true });
            port1.start();
            port2.postMessage(null);
          });
        const field = document.querySelector<HTMLInputElement>('#ignored-site');
        if (!field) throw new Error('The form is missing.');
        for (const site of all) {
          field.value = site;
          field.dispatchEvent(new Event('input', { bubbles: true }));
          await moment();
          field.form?.requestSubmit();
          if (isAwaited) while (field.value !== '') await moment();
        }
      },
      sites,
      wait,
    );

  beforeAll(async () => {
    running = await startBrowser(engine);
    one = await running.at.openExtensionPage('options.html');
    other = await running.at.openExtensionPage('options.html');
  });
  beforeEach(() => store({}));
  afterAll(() => running.end());

  it('loses nothing that two pages of the extension add at once', async () => {
    await Promise.all([ignore(one, hosts('one')), ignore(other, hosts('other'))]);
    expect((await ignoredSites()).toSorted()).toEqual([...hosts('one'), ...hosts('other')].toSorted());
    await reopen();
    expect(await waitForParts(other, 'ignored-site', 24)).toHaveLength(24);
  });

  it('is changed by one page only after another has ended its turn', async () => {
    await one.evaluate(() => {
      void navigator.locks.request('unasked local settings', () => new Promise<void>((end) => Reflect.set(globalThis, 'endTurn', end)));
    });
    await ignore(other, ['waits.example'], false);
    const waits = (): Promise<boolean> =>
      one.evaluate(async () => ((await navigator.locks.query()).pending ?? []).some(({ name }) => name === 'unasked local settings'));
    expect(await waitFor(async () => ((await waits()) ? true : null))).toBe(true);
    expect(await ignoredSites()).toEqual([]);
    await one.evaluate(() => (Reflect.get(globalThis, 'endTurn') as () => void)());
    expect(await waitFor(async () => ((await ignoredSites()).length > 0 ? ignoredSites() : null))).toEqual(['waits.example']);
  });

  it('by the first version is shown, and brought up to date with the next change', async () => {
    await store(first);
    await reopen();
    const shown = await waitForParts(other, 'ignored-site', 2);
    expect(shown.join()).toMatch(/192\.0\.2\.7.*intranet\.example/);
    expect(await other.$eval('input[name="pages"]:checked', (choice) => (choice as HTMLInputElement).value)).toBe('from-mail');
    await ignore(other, ['news.example']);
    await waitForParts(other, 'ignored-site', 3);
    expect(await stored()).toMatchObject({
      settings: { ignoredSites: ['intranet.example', '192.0.2.7', 'news.example'], historyDays: 90 },
      settings$: { v: 2 },
    });
  });

  it('and cannot be read is kept beside the rest, and the options say so', async () => {
    await store({ ...first, trusted: 'broken', 'trusted.broken': 'broken before' });
    await reopen();
    await waitForParts(other, 'broken', 1);
    expect(await waitFor(async () => ('trusted.broken.1' in (await stored()) ? stored() : null))).toMatchObject({
      'trusted.broken': 'broken before',
      'trusted.broken.1': 'broken',
    });
    await other.$eval('[data-part="broken"] button', (button) => (button as HTMLElement).click());
    await waitForParts(other, 'broken', 0);
    expect(Object.keys(await stored()).filter((key) => key.includes('broken'))).toEqual([]);
  });
});
