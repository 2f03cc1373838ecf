import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForBanner } from '../../scripts/browsers/rendered.ts';
import type { Serve } from '../../scripts/browsers/mock-server.ts';
import { engines, startBrowser } from './running.ts';
import type { Running } from './running.ts';

const html = (body: string) => ({
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Inbox</title>${body}`,
});

const WORDS = '<p>Somebody asked to reset your password. Choose a new one here.</p>';
const BODIES = {
  'bodies.other.example': WORDS,
  // Its bodies come from another site, of which nobody knows that it holds mail.
  'mail.post.example': '<iframe title="Message" src="https://bodies.other.example/1" width="700" height="400"></iframe>',
  'narrow.post.example': `<div class="message-body">${WORDS}<p><a href="https://www.instagram.com/accounts/password/reset/">Reset password</a></p></div>`,
};

const webmail: Serve = (host) => {
  const body = BODIES[host as keyof typeof BODIES] ?? '';
  if (body === WORDS) return html(body);
  return html(`<nav>Inbox Drafts Sent</nav><main>
    <div role="toolbar"><button>Reply</button><button>Forward</button><button>Delete</button></div>
    <h2>Reset your password</h2>
    <dl><dt>From</dt><dd>Instagram &lt;security@mail.instagram.com&gt;</dd><dt>To</dt><dd>mara@post.example</dd><dt>Date</dt><dd>2026-01-09 10:00</dd></dl>
    ${body}</main>`);
};

describe.each(engines)('a mail whose body cannot be read, in %s', (engine) => {
  let running: Running;

  beforeAll(async () => {
    running = await startBrowser(engine, webmail);
    await running.page.goto('https://mail.post.example/');
  });
  afterAll(() => running.end());

  it('is told above the mail, on the toolbar button and in the popup, never passed over as fine', async () => {
    expect(await waitForBanner(running.at, running.page)).toMatchObject({ kind: 'unreadable', visible: true });
    await expect.poll(() => running.watch.badge(running.page)).toBe('×');
    const { drawn, popup } = await running.watch.openPopup(running.page);
    expect(drawn).toMatchObject({ kind: 'unreadable' });
    // Who cannot be told here can paste it.
    expect(await popup.$eval('[data-part="check"]', (link) => link.getAttribute('href'))).toBe('/check.html');
  });

  it('because its pane became too narrow is told on the toolbar button, and judged again once there is room', async () => {
    await running.watch.callMailboxes(['narrow.post.example']);
    await running.page.goto('https://narrow.post.example/');
    const { kind } = await waitForBanner(running.at, running.page);
    const drag = (width: string): Promise<void> =>
      running.page.evaluate((wide) => document.querySelector('main')?.style.setProperty('width', wide), width);
    await drag('200px');
    await expect.poll(() => running.watch.badge(running.page)).toBe('×');
    expect(await running.page.$('unasked-banner')).toBeNull();
    await drag('700px');
    expect(await waitForBanner(running.at, running.page)).toMatchObject({ kind, visible: true });
  });
});
