import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAY } from '../../judge/time.ts';
import { waitFor } from '../../scripts/browsers/wait.ts';
import { loadMails } from '../../scripts/demo/mails.ts';
import { plainReader } from '../../scripts/start/mailbox.ts';
import type { DemoMailbox } from '../../scripts/start/mailbox.ts';
import { look } from '../../scripts/start/walkthrough.ts';
import { violationsIn } from './axe.ts';
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
    expect(await textOf(await reopen(), '[data-part=timeline]')).toContain('No account mail that matters');
    await close();
    const closed = await running.at.openExtensionPage('popup.html');
    expect(await textOf(closed, '[data-part=unseen]')).toContain('no extension look at this page');
    await closed.close();
  });

  it('keeps a ticked step when it closes and the worker ends', async () => {
    await running.page.bringToFront();
    await look({ ...running, mailbox }, mailNamed('instagram-reset.eml'));
    const before = await reopen();
    await before.click('.done input[type=checkbox]');
    await expect.poll(() => textOf(before, '[data-part=check-up]')).toContain('two-factor on, today');
    await close();
    await running.at.stopWorker();
    const after = await reopen();
    await expect.poll(() => textOf(after, '.done .tick')).toBe('Done, today');
    expect(await textOf(after, '[data-part=check-up]')).toContain('Instagram two-factor on, today');
  });

  it('shows the same verdict right after the worker has ended', async () => {
    await running.at.stopWorker();
    const fresh = await reopen();
    expect(await textOf(fresh, 'main[data-kind=unsolicited] h1')).toContain('Instagram');
    expect(await textOf(fresh, '[data-part=unseen]')).toContain('check the links, not the sender');
  });

  it('takes a tick back', async () => {
    const again = await reopen();
    await textOf(again, '.done .tick');
    await again.click('.done input[type=checkbox]');
    expect(await waitFor(async () => ((await textOf(again, '.done .tick')) === 'Done' ? true : null), 3000)).toBe(true);
    expect(
      await waitFor(
        () => again.evaluate(() => (document.querySelector('[data-part=check-up]')?.textContent.includes('two-factor on') ? null : true)),
        3000,
      ),
    ).toBe(true);
  });

  it('draws the last 30 days, the same as a table, and the accounts that were in them', async () => {
    const now = Date.now();
    const events = Array.from({ length: 200 }, (_, at) => ({
      verdict: (['lure', 'unsolicited', 'requested', 'suspicious'] as const)[at % 4] ?? 'lure',
      at: now - (at % 29) * DAY,
    }));
    await remember(await reopen(), [...events, { verdict: 'lure', at: now - 40 * DAY }]);
    const full = await reopen();
    await textOf(full, '[data-part=timeline] svg[role=img]');
    const label = await full.evaluate(() => document.querySelector('[data-part=timeline] svg[role=img]')?.getAttribute('aria-label'));
    // The mail that was opened before is one more that nobody asked for.
    expect(label).toContain('Instagram: 50 not from them, 50 doubtful, 51 not asked for, 50 asked for');
    const counted = await full.evaluate(() =>
      [...document.querySelectorAll('[data-part=timeline] tbody td:last-child')].reduce((sum, cell) => sum + Number(cell.textContent), 0),
    );
    expect(counted).toBe(201);
    expect(await full.evaluate(() => document.body.scrollWidth)).toBe(380);
  });

  it('can be used by everybody, full as it is', async () => {
    const full = await reopen();
    await textOf(full, '[data-part=check-up]');
    await full.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
    expect(await violationsIn(full)).toEqual([]);
  });

  it('links only to pages of https', async () => {
    const full = await reopen();
    await textOf(full, '[data-part=check-up]');
    const links = await full.evaluate(() => [...document.querySelectorAll('a')].map(({ href }) => href));
    expect(links.length).toBeGreaterThan(2);
    expect(links.filter((href) => !href.startsWith('https://'))).toEqual([]);
  });
});
