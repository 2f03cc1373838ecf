import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pressPart, untilPressable, waitForBanner } from '../../scripts/browsers/rendered.ts';
import { waitFor } from '../../scripts/browsers/wait.ts';
import { loadMails } from '../../scripts/demo/mails.ts';
import { plainReader } from '../../scripts/start/mailbox.ts';
import type { DemoMailbox } from '../../scripts/start/mailbox.ts';
import { look } from '../../scripts/start/walkthrough.ts';
import { violationsOnce } from './axe.ts';
import { engines, mailNamed, startBrowser } from './running.ts';
import type { Running } from './running.ts';

const LURE = 'https://secure-reset.example/login';

describe.each(engines)('first aid, in %s', (engine) => {
  let running: Running;
  let mailbox: DemoMailbox;

  beforeAll(async () => {
    running = await startBrowser(engine);
    mailbox = await plainReader(loadMails());
    await mailbox.enter(running.page);
  });
  afterAll(async () => {
    await running.end();
    await mailbox.close();
  });

  const openTabs = async (): Promise<string[]> => (await running.watch.addresses()).filter((url) => url.includes('/first-aid.html'));
  const list = (): Promise<Page> => running.at.openExtensionPage('first-aid.html?platform=instagram');
  const steps = (page: Page): Promise<string[]> =>
    page.evaluate(() => [...document.querySelectorAll<HTMLElement>('[data-step]')].map(({ dataset }) => dataset.step ?? ''));
  const cardIn = async (): Promise<{ popup: Page; card: string | null }> => {
    const { popup } = await running.watch.openPopup(running.page);
    const card = await waitFor(() => popup.evaluate(() => document.querySelector('[data-part=first-aid]')?.textContent ?? null), 1500);
    return { popup, card };
  };
  /** Ticks the box of that label, as a person does. */
  const tickBox = async (page: Page, label: string): Promise<void> => {
    const place = await page.evaluate(
      (text) => [...document.querySelectorAll('.deeds label')].findIndex((one) => one.textContent.includes(text)),
      label,
    );
    const boxes = await page.$$('.deeds label');
    await boxes[place]?.click();
  };

  it('opens from the banner of a lure, in a tab of our own', async () => {
    await look({ ...running, mailbox }, mailNamed('lure-instagram-button.eml'));
    await pressPart(running.at, running.page, 'first-aid-button');
    expect(await waitFor(async () => ((await openTabs()).length > 0 ? openTabs() : null))).toHaveLength(1);
    expect((await openTabs())[0]).toContain('platform=instagram');
  });

  it('asks what happened and gives the list for it, in order', async () => {
    const page = await list();
    await page.waitForSelector('.deeds');
    expect(await steps(page)).toEqual([]);
    await tickBox(page, 'I only opened the link');
    await page.waitForSelector('[data-step=close-page]');
    await tickBox(page, 'I typed a password');
    await page.waitForSelector('[data-step=change-password]');
    expect(await steps(page)).toEqual(['change-password', 'sign-out-sessions', 'two-factor', 'recovery', 'other-sites']);
    expect(await violationsOnce(page, engine)).toEqual([]);
    expect(await page.$('[data-part=first-aid-dismiss]')).toBeNull();
    await page.locator('[data-part=first-aid-close]').click();
    await page.waitForSelector('[data-part=first-aid-close-yes]');
    await page.locator('[data-part=first-aid-keep]').click();
    await page.waitForSelector('[data-part=first-aid-close]');
    expect(await steps(page)).toHaveLength(5);
    await page.close();
  });

  it('stays in the popup until every step is done, whatever happens to the worker', async () => {
    const page = await list();
    await page.waitForSelector('[data-step=change-password]');
    await page.locator('[data-step=change-password] input').click();
    await page.waitForSelector('[data-step=change-password][data-done=true]');
    await running.at.stopWorker();
    const { popup, card } = await cardIn();
    expect(card).toContain('1 of 5 done');
    expect(card).toContain('Sign out every other device from Instagram.');
    await popup.close();
    for (const step of ['sign-out-sessions', 'two-factor', 'recovery', 'other-sites']) {
      await page.click(`[data-step=${step}] input`);
      await page.waitForSelector(`[data-step=${step}][data-done=true]`);
    }
    await page.close();
    const after = await cardIn();
    expect(after.card).toBeNull();
    await after.popup.close();
    const accounts = await running.at.openExtensionPage('my-accounts.html');
    const checked = await accounts.waitForSelector('[data-part=check-up]').then((part) => part?.evaluate(({ textContent }) => textContent));
    expect(checked).toContain('two-factor on');
    expect(checked).toContain('I changed its password: ');
    expect(checked).not.toContain('password of its own');
    await accounts.close();
  });

  it('is begun for listed platforms only', async () => {
    const own = await running.at.openExtensionPage('options.html');
    const answers = await own.evaluate(() => {
      const api = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as {
        runtime: { sendMessage(message: object): Promise<unknown> };
      };
      const begin = (platform: unknown): Promise<unknown> => api.runtime.sendMessage({ type: 'start-first-aid', platform });
      return Promise.all([begin('nobody'), begin('../welcome')]);
    });
    await own.close();
    expect(answers).toEqual([false, false]);
    expect(await openTabs()).toHaveLength(1);
  });

  it('opens from the warning over a page, and goes when nothing was typed', async () => {
    await running.page.goto(LURE);
    await waitForBanner(running.at, running.page, () => true, 'unasked-warning');
    await untilPressable();
    await pressPart(running.at, running.page, 'first-aid-button', 'unasked-warning');
    expect(await waitFor(async () => ((await openTabs()).length > 1 ? true : null))).toBe(true);
    const { popup, card } = await cardIn();
    expect(card).toContain('Say what happened');
    await popup.locator('[data-part=first-aid-dismiss]').click();
    expect(await waitFor(() => popup.evaluate(() => (document.querySelector('[data-part=first-aid]') ? null : true)), 3000)).toBe(true);
    await popup.close();
  });
});
