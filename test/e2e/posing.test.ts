import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAllRendered, readRendered, waitForBanner } from '../../scripts/browsers/rendered.ts';
import { pause, waitFor } from '../../scripts/browsers/wait.ts';
import { GAMES, POST, posingWorld } from './posing-world.ts';
import { engines, startBrowser } from './running.ts';
import type { Running } from './running.ts';

describe.each(engines)('a site that shows mail and is no webmail that we know, in %s', (engine) => {
  let running: Running;
  let options: Page;
  const show = async (url: string): Promise<void> => {
    await running.page.bringToFront();
    await running.page.goto(url);
  };
  /** Height of what is drawn, which the page can measure too. */
  const height = (): Promise<number> => running.page.$eval('unasked-banner', (host) => host.getBoundingClientRect().height);

  beforeAll(async () => {
    running = await startBrowser(engine, posingWorld, []);
    options = await running.at.openExtensionPage('options.html');
  });
  afterAll(() => running.end());

  it('gets one line without a button for a genuine mail, of the same height whether it was asked for or not', async () => {
    await show(`${GAMES}/`);
    const line = await waitForBanner(running.at, running.page, ({ kind }) => kind === 'line');
    expect(line).toMatchObject({ visible: true, buttons: [], reasons: [] });
    const before = await height();
    await options.evaluate(async () => {
      const { storage } = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as {
        storage: { local: { set(items: object): Promise<void> } };
      };
      await storage.local.set({ requests: [{ platform: 'instagram', at: Date.now() - 1000 }] });
    });
    await show(`${GAMES}/`);
    expect(await waitForBanner(running.at, running.page, () => true)).toEqual(line);
    expect(await height()).toBe(before);
  });

  it('gets the whole warning for a lure', async () => {
    await show(`${GAMES}/lure`);
    expect(await waitForBanner(running.at, running.page, ({ kind }) => kind === 'lure')).toMatchObject({ visible: true });
  });

  it('cannot quiet the warning about its own frame by a lure beside it', async () => {
    await show(`${GAMES}/framing`);
    await waitForBanner(running.at, running.page, ({ kind }) => kind === 'lure');
    expect(await waitForBanner(running.at, running.page, () => true, 'unasked-warning')).toMatchObject({ kind: 'lure' });
  });

  it('gets the whole banner once the person calls it their mailbox in the popup; the options list it, and take it back', async () => {
    await show(`${POST}/`);
    await waitForBanner(running.at, running.page, ({ kind }) => kind === 'line');
    const { popup } = await running.watch.openPopup(running.page);
    await popup.waitForSelector('[data-part=mailbox-question]');
    await popup.locator('[data-part=mailbox-yes]').click();
    await waitFor(async () => ((await popup.$('[data-part=mailbox-question]')) === null ? true : null));
    await popup.close();
    await running.page.bringToFront();
    expect((await waitForBanner(running.at, running.page, ({ kind }) => kind === 'unsolicited')).buttons).toContain('I asked for this');
    expect(await readAllRendered(running.at, running.page)).toHaveLength(1);
    await show(`${GAMES}/`);
    await waitForBanner(running.at, running.page, ({ kind }) => kind === 'line');
    await options.close();
    options = await running.at.openExtensionPage('options.html');
    const row = await options.waitForSelector('[data-part=mailbox]');
    expect(await row?.evaluate((one) => one.textContent)).toContain('post.firm.example');
    await (await row?.$('button'))?.click();
    await options.waitForSelector('[data-part=mailboxes-undo]');
    await show(`${POST}/`);
    await waitForBanner(running.at, running.page, ({ kind }) => kind === 'line');
  });

  it('is asked about once: after "No" the popup is silent', async () => {
    await show(`${GAMES}/`);
    await waitForBanner(running.at, running.page, ({ kind }) => kind === 'line');
    const { popup } = await running.watch.openPopup(running.page);
    await (await popup.waitForSelector('[data-part=mailbox-no]'))?.click();
    await waitFor(async () => ((await popup.$('[data-part=mailbox-question]')) === null ? true : null));
    await popup.close();
    await show(`${GAMES}/`);
    await waitForBanner(running.at, running.page, ({ kind }) => kind === 'line');
    const again = await running.watch.openPopup(running.page);
    await pause(500);
    expect(await again.popup.$('[data-part=mailbox-question]')).toBeNull();
    await again.popup.close();
    expect((await readRendered(running.at, running.page))?.kind).toBe('line');
  });
});
