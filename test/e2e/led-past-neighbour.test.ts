import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pressPart, waitForBanner } from '../../scripts/browsers/rendered.ts';
import type { Served } from '../../scripts/browsers/mock-server.ts';
import { pause, waitFor } from '../../scripts/browsers/wait.ts';
import { WEBMAIL } from './living-webmail.ts';
import { engines, startBrowser } from './running.ts';
import type { Running } from './running.ts';

const NAMELESS = 'https://portal.flat-roof.example/';
/** Under the webmail's own domain, but not the webmail: a search, a redirector, anything. */
const NEIGHBOUR = 'https://www.webmail.example/out';

const html = (body: string): Served => ({
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Inbox</title><link rel="icon" href="data:,">${body}`,
});
const onwards = (url: string): Served => html(`<p>One moment</p><script>setTimeout(() => location.assign('${url}'), 800);</script>`);

function world(host: string): Served {
  if (host === 'account-watch.example') return onwards(NEIGHBOUR);
  if (host === 'www.webmail.example') return onwards(NAMELESS);
  if (host !== 'post.webmail.example')
    return html(
      '<form action="/in"><label>Email <input name="e"></label><label>Password <input type="password" name="p"></label><button>Continue</button></form>',
    );
  return html(`<nav>Inbox Drafts Sent</nav><main><div role="toolbar"><button>Reply</button><button>Forward</button><button>Delete</button></div>
    <article><h2>Reset your Instagram password</h2><dl><dt>From</dt><dd>Instagram &lt;help@account-watch.example&gt;</dd><dt>To</dt><dd>mara@post.example</dd>
    <dt>Date</dt><dd>2026-01-09 10:00</dd></dl><div class="message-body"><p>Hi Mara,</p><p>We got a request to reset your Instagram password.</p>
    <p><a href="https://account-watch.example/go">Reset password</a></p></div></article></main>`);
}

describe.each(engines)('a lure that leads past a neighbour of the webmail, in %s', (engine) => {
  let running: Running;

  beforeAll(async () => {
    running = await startBrowser(engine, world);
  });
  afterAll(() => running.end());

  it('is remembered where it ends: at a form that names nobody', async () => {
    const { at, page } = running;
    await page.goto(WEBMAIL);
    await waitForBanner(at, page, ({ kind }) => kind === 'lure');
    await page.click('.message-body a');
    await waitForBanner(at, page, ({ target }) => target !== '');
    await pause(700);
    await pressPart(at, page, 'open-anyway');
    expect(await waitFor(async () => (page.url() === NAMELESS ? true : null))).toBe(true);
    expect(await waitForBanner(at, page, () => true, 'unasked-warning')).toMatchObject({ kind: 'lure', visible: true });
  });
});
