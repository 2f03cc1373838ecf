import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { pressOpenAnyway, waitForBanner } from '../../scripts/browsers/rendered.ts';
import type { Serve, Served } from '../../scripts/browsers/mock-server.ts';
import { waitFor } from '../../scripts/browsers/wait.ts';
import { gmailWorld } from './gmail-world.ts';
import { WEBMAIL } from './living-webmail.ts';
import { engines, startBrowser } from './running.ts';
import type { Running } from './running.ts';

const NAMELESS = 'https://portal.flat-roof.example/';
/** A genuine page that lets an app in; it has no field. */
const CONSENT =
  'https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=desk&scope=mail&redirect_uri=https%3A%2F%2Fapp.example';
const GMAIL = 'https://mail.google.com/mail/u/0/';
/** Hosts under a webmail's own domain, but not the webmail: a search, a redirector, anything. All of them lead on; more of them in test/unit/entrypoints/background/follow.test.ts. */
const NEIGHBOURS = ['deep.www.webmail.example', 'www.google.com'];

const html = (body: string): Served => ({
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Inbox</title><link rel="icon" href="data:,">${body}`,
});
const onwards = (url: string): Served => html(`<p>One moment</p><script>setTimeout(() => location.assign('${url}'), 800);</script>`);

/** A webmail whose one mail, a lure, leads over the host that `path` names. */
const openMail = (path: string): Served =>
  html(`<nav>Inbox Drafts Sent</nav><main><div role="toolbar"><button>Reply</button><button>Forward</button><button>Delete</button></div>
    <article><h2>Reset your Instagram password</h2><dl><dt>From</dt><dd>Instagram &lt;help@account-watch.example&gt;</dd><dt>To</dt><dd>mara@post.example</dd>
    <dt>Date</dt><dd>2026-01-09 10:00</dd></dl><div class="message-body"><p>Hi Mara,</p><p>We got a request to reset your Instagram password.</p>
    <p><a href="https://account-watch.example${path}"${path.includes('new') ? ' target="_blank"' : ''}>Reset password</a></p></div></article></main>`);

async function world(): Promise<Serve> {
  const gmail = await gmailWorld();
  return (host, path, method) => {
    if (host === 'mail.google.com') return gmail(host, path, method);
    if (host === 'post.webmail.example') return openMail(path);
    if (host === 'account-watch.example') return onwards(`https://${path.split('/')[1]}/out`);
    if (host === 'confirm.kqz-data.example') return onwards('https://www.google.com/search?q=portal');
    if (host === 'desk-sync.example') return onwards(CONSENT);
    if (host === new URL(CONSENT).host)
      return html('<h1>Permissions requested</h1><p>Desk Sync wants to read your mail.</p><button>Accept</button>');
    if (NEIGHBOURS.includes(host)) return onwards(NAMELESS);
    return html(
      '<form action="/in"><label>Email <input name="e"></label><label>Password <input type="password" name="p"></label><button>Continue</button></form>',
    );
  };
}

describe.each(engines)('where a lure leads, in %s', (engine) => {
  let running: Running;

  beforeAll(async () => {
    running = await startBrowser(engine, await world());
  });
  afterEach(async () => {
    for (const page of await running.at.browser.pages())
      if ([NAMELESS, CONSENT].includes(page.url()) && page !== running.page) await page.close();
    await running.page.bringToFront();
  });
  afterAll(() => running.end());

  const inGmail = async (page: Page): Promise<void> => {
    await page.goto(GMAIL);
    await (await page.waitForSelector('tr.zA:nth-child(3)'))?.click();
  };
  const inWebmail = (path: string) => async (page: Page) => void (await page.goto(`${WEBMAIL}${path}`));

  /** Presses the link of the lure that lies open, and gives the page where the way ends. */
  const follow = async (link: string, last: string): Promise<Page> => {
    const { at, page } = running;
    await waitForBanner(at, page, ({ kind }) => kind === 'lure');
    await page.click(link);
    await waitForBanner(at, page, ({ target }) => target !== '');
    await pressOpenAnyway(at, page);
    const end = await waitFor(async () => (await at.browser.pages()).find((one) => one.url() === last) ?? null);
    if (!end) throw new Error(`The way did not end at ${last}.`);
    return end;
  };

  it.each<[where: string, open: (page: Page) => Promise<void>, link: string]>([
    ['a host far below its domain, in a new tab', inWebmail('deep.www.webmail.example/new'), '.message-body a'],
    ['a search of Google, from Gmail', inGmail, '.a3s a[href*=kqz]'],
  ])('is remembered past a neighbour of the webmail, at a form that names nobody: over %s', async (_, open, link) => {
    await open(running.page);
    const end = await follow(link, NAMELESS);
    expect(await waitForBanner(running.at, end, () => true, 'unasked-warning')).toMatchObject({ kind: 'lure', visible: true });
  });

  it("is asked about on another platform's genuine page that lets an app in: did you start this?", async () => {
    await inWebmail('desk-sync.example/new')(running.page);
    const end = await follow('.message-body a', CONSENT);
    const drawn = await waitForBanner(running.at, end, () => true, 'unasked-warning');
    expect(drawn).toMatchObject({ kind: 'suspicious', visible: true });
  });
});
