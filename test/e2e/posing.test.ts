import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAllDrawn, readDrawn, waitForBanner } from '../../scripts/browsers/rendered.ts';
import type { Served } from '../../scripts/browsers/mock-server.ts';
import { pause, waitFor } from '../../scripts/browsers/wait.ts';
import { engines, startBrowser } from './running.ts';
import type { Running } from './running.ts';

const GAMES = 'https://kqz-games.example';
const POST = 'https://post.firm.example';
const GENUINE = ['security@mail.instagram.com', 'https://www.instagram.com/accounts/password/reset/confirm/?token=1'] as const;
const STRANGER = ['help@account-watch.example', 'https://account-watch.example/go'] as const;

/** A page with the looks of an open mail; whose it is, its host says. */
function mailPage([address, link]: readonly [string, string], around = ''): Served {
  return {
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Inbox</title><link rel="icon" href="data:,">
      <nav>Inbox Drafts Sent</nav><main><div role="toolbar"><button>Reply</button><button>Forward</button><button>Delete</button></div>
      <article><h2>Reset your Instagram password</h2><dl><dt>From</dt><dd>Instagram &lt;${address}&gt;</dd><dt>To</dt><dd>mara@post.example</dd>
      <dt>Date</dt><dd>2026-01-09 10:00</dd></dl><div class="message-body"><p>Hi Mara,</p><p>We got a request to reset your Instagram password.</p>
      <p><a href="${link}">Reset password</a></p><p>If you ignore this message, your password will not be changed.</p></div></article></main>${around}`,
  };
}

const FORM = `<h1>Instagram</h1><p>Log in to your Instagram account to confirm your password.</p>
  <form action="/send"><label>Username <input name="username"></label><label>Password <input name="p" type="password"></label><button>Log in</button></form>`;

function world(_host: string, path: string): Served {
  if (path === '/form')
    return {
      type: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Instagram - Log in</title>${FORM}`,
    };
  if (path === '/framing') return mailPage(STRANGER, '<iframe src="/form" width="600" height="300"></iframe>');
  return mailPage(path === '/lure' ? STRANGER : GENUINE);
}

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
    running = await startBrowser(engine, world, []);
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
    await popup.click('[data-part=mailbox-yes]');
    await waitFor(async () => ((await popup.$('[data-part=mailbox-question]')) === null ? true : null));
    await popup.close();
    await running.page.bringToFront();
    expect((await waitForBanner(running.at, running.page, ({ kind }) => kind === 'unsolicited')).buttons).toContain('I asked for this');
    expect(await readAllDrawn(running.at, running.page)).toHaveLength(1);
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
    expect((await readDrawn(running.at, running.page))?.kind).toBe('line');
  });
});
