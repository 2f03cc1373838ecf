import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Serve } from '../../scripts/browsers/mock-server.ts';
import { waitFor } from '../../scripts/browsers/wait.ts';
import { chooseInMenu, holdsItem, type MenuItem } from './page-menu.ts';
import { engines, startBrowser } from './running.ts';
import type { Running } from './running.ts';

const PAGE = `<!doctype html><title>News</title>
<p><a id="lookalike" href="https://login.lnstagram.com/x">here</a></p>
<p><a id="mailto" href="mailto:anna@gmail.com?subject=Hello">write</a></p>
<p><a id="script" href="javascript:void 0">run</a></p>
<p><a id="data" href="data:text/html,${'x'.repeat(300_000)}">open</a></p>
<p><a id="broken" href="https://a..b:99999/">broken</a></p>
<p id="address">security@mail.instagram.com</p>
<p id="words">Dear reader, hello.</p>`;

/** Milliseconds after which a person presses again. */
const ONCE_MORE = 8_000;

const serve: Serve = (host) => (host === 'news.example' ? { type: 'text/html', body: PAGE } : null);

describe.each(engines)("the browser's menu, in %s", (engine) => {
  let running: Running;
  beforeAll(async () => {
    running = await startBrowser(engine, serve);
    await running.page.goto('https://news.example/');
  });
  afterAll(async () => {
    await running.end();
  });

  /** What the page that opens on the choice says, and what stands in its field. */
  async function check(of: string, item: MenuItem): Promise<{ told: string; field: string }> {
    const { at, page } = running;
    await page.bringToFront();
    const known = new Set(await at.browser.pages());
    // Firefox's side of puppeteer does not follow the addresses of pages of ours.
    const chosen = async (limit?: number): Promise<Page | null> => {
      await chooseInMenu(at, page, `#${of}`, item);
      return waitFor(async () => (await at.browser.pages()).find((one) => !known.has(one)) ?? null, limit);
    };
    // Chosen again where nothing comes: a menu that is still closing on a busy machine takes the press and does nothing.
    const opened = (await chosen(ONCE_MORE)) ?? (await chosen());
    if (!opened) throw new Error('No check was opened.');
    const read = await waitFor(() =>
      opened.evaluate(() => {
        const parts = [...document.querySelectorAll('[data-part="check-result"], [data-part="check-problem"]')];
        const told = parts.map((one) => one.textContent.trim()).find((text) => text !== '');
        return told === undefined ? null : { told, field: document.querySelector('textarea')?.value ?? '' };
      }),
    );
    await opened.close();
    if (!read) throw new Error('The check said nothing.');
    return read;
  }

  it.each([
    ['lookalike', 'check-link', 'login.lnstagram.com, which looks like instagram.com and is not'],
    ['mailto', 'check-link', 'Anyone can have an address at gmail.com.'],
    ['script', 'check-link', 'This link runs something in place of opening a page.'],
    ['data', 'check-link', 'it holds a page of its own'],
    ['broken', 'check-link', 'leads nowhere that we can read'],
    ['address', 'check-address', 'Instagram sends mail from mail.instagram.com.'],
    ['words', 'check-address', 'is no mail address and no site name'],
  ] as const)('checks %s at once', async (of, item, told) => {
    expect((await check(of, item)).told).toContain(told);
  });

  it('still does once the worker has slept', async () => {
    await running.at.stopWorker();
    if (engine === 'chromium') await holdsItem(running.at, 'check-address');
    else expect((await check('address', 'check-address')).field).toBe('security@mail.instagram.com');
  });
});
