import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAY } from '../../judge/time.ts';
import { waitFor } from '../../scripts/browsers/wait.ts';
import { loadMails } from '../../scripts/demo/mails.ts';
import { plainReader } from '../../scripts/start/mailbox.ts';
import type { DemoMailbox } from '../../scripts/start/mailbox.ts';
import { look } from '../../scripts/start/walkthrough.ts';
import { pressPart } from '../../scripts/browsers/rendered.ts';
import { violationsIn, violationsOnce } from './axe.ts';
import { remember } from '../../scripts/browsers/remember.ts';
import { engines, mailNamed, startBrowser } from './running.ts';
import type { Running } from './running.ts';

/** Waits for something in an extension page and answers its text. */
async function textOf(page: Page, selector: string): Promise<string> {
  const text = await waitFor(() => page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? null, selector), 5000);
  if (text === null) throw new Error(`The popup shows no ${selector}: ${await page.evaluate(() => document.body.innerText)}`);
  return text;
}

describe.each(engines)('the popup, in %s', (engine) => {
  let running: Running;
  let mailbox: DemoMailbox;
  let popup: Page | undefined;

  const close = async (): Promise<void> => {
    await popup?.close();
    popup = undefined;
  };
  const reopen = async (): Promise<Page> => {
    await close();
    const opened = await running.watch.openPopup(running.page);
    popup = opened.popup;
    return opened.popup;
  };

  beforeAll(async () => {
    running = await startBrowser(engine);
    mailbox = await plainReader(loadMails());
    await mailbox.enter(running.page);
  });
  afterAll(async () => {
    await running.end();
    await mailbox.close();
  });

  it('says what cannot be seen, and that nothing happened, before any mail is open', async () => {
    expect(await textOf(await reopen(), '[data-part=line-timeline]')).toBe('30 days: nothing to tell');
    await close();
    const closed = await running.at.openExtensionPage('popup.html');
    expect(await textOf(closed, '[data-part=unseen]')).toContain('no extension look at this page');
    await closed.close();
  });

  it('keeps a ticked step when it closes and the worker ends, and does not offer it again', async () => {
    await running.page.bringToFront();
    await look({ ...running, mailbox }, mailNamed('instagram-reset.eml'));
    const before = await reopen();
    expect(await textOf(before, '[data-part=act]')).toContain('then turn on two-factor authentication');
    await before.locator('[data-part=step] input').click();
    await expect.poll(() => textOf(before, '[data-part=line-check-up]')).toContain('Check-up: 1 of ');
    await close();
    await running.at.stopWorker();
    const after = await reopen();
    await expect.poll(() => textOf(after, '[data-part=step] .tick')).toMatch(/^Two-factor: on since \d+ \w+ \d{4}\.$/);
    expect(await textOf(after, '[data-part=act]')).toBe('Ignore it.');
  });

  it('ends with the mail that was ignored', async () => {
    const open = await reopen();
    await open.waitForSelector('[data-part=ignored] input');
    await open.locator('[data-part=ignored] input').click();
    await expect.poll(() => textOf(open, '[data-part=act]')).toContain('Ignored.');
    await expect.poll(async () => textOf(await reopen(), '[data-part=act]')).toContain('Ignored.');
  });

  it('shows the same verdict right after the worker has ended', async () => {
    await running.at.stopWorker();
    const fresh = await reopen();
    expect(await textOf(fresh, 'main[data-kind=unsolicited] h1')).toContain('Instagram');
    expect(await textOf(fresh, '[data-part=unseen]')).toContain('check the links, not the sender');
  });

  it('takes a tick back', async () => {
    const again = await reopen();
    await expect.poll(() => textOf(again, '[data-part=step] .tick')).toContain('on since');
    await again.locator('[data-part=step] input').click();
    await expect.poll(() => textOf(again, '[data-part=step] .tick')).toBe('Two-factor authentication is on');
    await expect.poll(() => textOf(again, '[data-part=line-check-up]')).toContain('Check-up: 0 of ');
  });

  it('shows verdict and act without scrolling, and a full history in one line', async () => {
    const now = Date.now();
    const events = Array.from({ length: 200 }, (_, at) => ({
      verdict: (['lure', 'unsolicited', 'requested', 'suspicious'] as const)[at % 4] ?? 'lure',
      at: now - (at % 29) * DAY,
    }));
    await remember(await reopen(), [...events, { verdict: 'lure', at: now - 40 * DAY }]);
    const full = await reopen();
    // The mail that was opened before is one more that nobody asked for.
    expect(await textOf(full, '[data-part=line-timeline]')).toBe('30 days: 50 fakes, 50 doubtful, 51 not asked for');
    expect(await full.$eval('[data-part=act]', (act) => act.getBoundingClientRect().bottom)).toBeLessThan(600);
    expect(await full.evaluate(() => document.body.scrollWidth)).toBe(380);
  });

  it('opens My accounts, which draws the last 30 days, the same as a table, and the accounts that were in them', async () => {
    const page = await running.at.openExtensionPage('my-accounts.html#timeline');
    await textOf(page, '[data-part=timeline] [role=img]');
    const label = await page.$eval('[data-part=timeline] [role=img]', (picture) => picture.getAttribute('aria-label'));
    expect(label).toContain('Instagram: 50 fakes, 50 doubtful, 51 not asked for, 50 asked for');
    const counted = await page.evaluate(() =>
      [...document.querySelectorAll('[data-part=timeline] tbody td:last-child')].reduce((sum, cell) => sum + Number(cell.textContent), 0),
    );
    expect(counted).toBe(201);
    expect(await textOf(page, '.account[data-platform=instagram]')).toContain('Instagram');
    await page.setViewport({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await violationsOnce(page, engine)).toEqual([]);
    await page.close();
  });

  it('explains its reasons on a page of ours', async () => {
    const full = await reopen();
    await full.waitForSelector('.why summary');
    await full.locator('.why summary').click();
    await full.locator('[data-part=explain]').click();
    const isThere = async (): Promise<true | null> => ((await running.watch.addresses()).join().includes('explain.html?of=') ? true : null);
    expect(await waitFor(isThere, 5000)).toBe(true);
  });

  it('can be used by everybody, full as it is', async () => {
    const full = await reopen();
    await textOf(full, '[data-part=line-check-up]');
    await full.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
    expect(await violationsIn(full)).toEqual([]);
  });

  it('links only to pages of https and its own', async () => {
    const full = await reopen();
    await textOf(full, '[data-part=line-check-up]');
    const links = await full.evaluate(() =>
      [...document.querySelectorAll('a')].map(({ href }) => href.replace(new URL('/', location.href).href, 'https://ours.example/')),
    );
    expect(links.length).toBeGreaterThan(2);
    expect(links.filter((href) => !href.startsWith('https://'))).toEqual([]);
  });

  it('lists where the links of an unlisted mail lead, as its banner does', async () => {
    const { at, page, watch } = running;
    await close();
    await page.bringToFront();
    await look({ ...running, mailbox }, mailNamed('shop-reset.eml'));
    await pressPart(at, page, 'links');
    const drawn = await waitFor(async () => {
      const [places = []] = await at.inRoots(page, 'unasked-banner', (root) =>
        [...root.querySelectorAll('[data-part=place] b')].map(({ textContent }) => textContent),
      );
      return places.length > 0 ? places : null;
    });
    expect(drawn).toEqual(['teekontor-nord.example']);
    const { popup: beside } = await watch.openPopup(page);
    popup = beside;
    await (await beside.waitForSelector('[data-part=links]'))?.click();
    expect(await textOf(beside, '[data-part=place]')).toContain('www.teekontor-nord.example');
    expect(await violationsOnce(beside, engine)).toEqual([]);
  });
});
