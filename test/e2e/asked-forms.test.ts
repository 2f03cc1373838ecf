import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Serve } from '../../scripts/browsers/mock-server.ts';
import { pause, waitFor } from '../../scripts/browsers/wait.ts';
import { engines, startBrowser } from './running.ts';
import type { Running } from './running.ts';

interface Store {
  storage: { local: { get: (key: string) => Promise<{ requests?: { platform: string }[] }>; remove: (key: string) => Promise<void> } };
}

const OURS = 'https://www.instagram.com';
const FIELD = '<label>Mail <input name="mail" type="text"></label>';

/** Each path is one way to build a page that asks for a reset, or that only looks like one. */
const BODIES: Record<string, string> = {
  '/accounts/password/reset/': `<form action="/sent" method="post">${FIELD}<button>Send</button></form>`,
  '/accounts/password/reset/alone': `<div>${FIELD}<div role="button" tabindex="0">Send</div></div>`,
  '/form': `<form action="/sent" method="post">${FIELD}<button>Reset password</button></form>`,
  '/script-form': `<form aria-label="Forgot your password">${FIELD}<button type="button">Send</button></form>`,
  '/no-form': `<div>${FIELD}<div role="button" tabindex="0">Send reset link</div></div>`,
  '/component': '<x-reset></x-reset>',
  '/title': `<div><h2>Reset your password</h2>${FIELD}<button>Send</button></div>`,
  '/p/reset-your-password': `<h1>How to reset your password</h1><form action="/sent" role="search">${FIELD}<button>Search</button></form>`,
  '/forgot': `<h1>Forgot your password?</h1><div>${FIELD}<button>Send</button></div>`,
  '/framed': `<form action="/sent" method="post">${FIELD}<button>Reset password</button></form>`,
  // A test's own calls count as a person's, so the page does it by itself.
  '/by-script': `<form action="/sent" method="post">${FIELD}<button>Reset password</button></form>
    <script>setTimeout(() => { document.querySelector('input').value = 'mara'; document.querySelector('button').click(); }, 1500);</script>`,
  '/cross-site': `<form action="${OURS}/sent" method="post">${FIELD}<button>Reset password</button></form>`,
};
const COMPONENT = `<script>
  const root = document.querySelector('x-reset')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = '<form onsubmit="return false">${FIELD}<button>Reset password</button></form>';
</script>`;

const world: Serve = (host, path) => {
  if (path === '/framing') return page(`<iframe src="${OURS}/framed" width="600" height="400"></iframe>`);
  return page(`${BODIES[path] ?? '<h1>Check your mail</h1>'}${COMPONENT}`);
};

function page(body: string): { type: string; body: string } {
  return {
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Photos</title><link rel="icon" href="data:,">${body}`,
  };
}

describe.each(engines)('a form that asks for a reset, in %s', (engine) => {
  let running: Running;
  let options: Page;

  const requests = async (): Promise<string[]> =>
    options.evaluate(async () => {
      const { storage } = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as Store;
      return ((await storage.local.get('requests')).requests ?? []).map(({ platform }) => platform);
    });
  const enter = async (url: string): Promise<void> => {
    await running.page.bringToFront();
    // The form that was sent before may still be on its way, and would end this visit.
    await waitFor(() =>
      running.page.goto(url).then(
        () => true,
        () => null,
      ),
    );
  };
  const name = '>>> input';
  const send = '>>> :is(button, [role=button])';

  beforeAll(async () => {
    running = await startBrowser(engine, world);
    options = await running.at.openExtensionPage('options.html');
  });
  beforeEach(async () => {
    await options.evaluate(async () => {
      const { storage } = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as Store;
      await storage.local.remove('requests');
    });
  });
  afterAll(() => running.end());

  it.each(['/accounts/password/reset/', '/form', '/script-form', '/no-form', '/component', '/title'])(
    'is remembered when it is sent: %s',
    async (path) => {
      await enter(OURS + path);
      await (await running.page.waitForSelector(name))?.type('mara');
      await (await running.page.waitForSelector(send))?.click();
      expect(await waitFor(async () => ((await requests()).length > 0 ? requests() : null))).toEqual(['instagram']);
    },
  );

  it('is remembered when Enter sends a field that stands alone', async () => {
    await enter(`${OURS}/accounts/password/reset/alone`);
    await running.page.type('input', 'mara');
    await running.page.keyboard.press('Enter');
    expect(await waitFor(async () => ((await requests()).length > 0 ? requests() : null))).toEqual(['instagram']);
  });

  // Which forms ask and which do not: test/unit/judge/reset-request.test.ts and test/unit/pages/watch-reset-request.test.ts.
  it.each([
    ['a search beside the words of a stranger', `${OURS}/p/reset-your-password`],
    ['words in the path and in a heading outside the form alone', `${OURS}/forgot`],
    ["a stranger's page that posts to the platform", 'https://kqz-photos.example/cross-site'],
  ])('is not remembered with %s', async (_, url) => {
    await enter(url);
    await running.page.type('input', 'mara');
    await (await running.page.waitForSelector(send))?.click();
    await pause(700);
    expect(await requests()).toEqual([]);
  });

  it('is not remembered when a script of the page sends it', async () => {
    await enter(`${OURS}/by-script`);
    expect(await waitFor(async () => (running.page.url() === `${OURS}/sent` ? true : null))).toBe(true);
    await pause(700);
    expect(await requests()).toEqual([]);
  });

  it("is not remembered in a frame of a stranger's page", async () => {
    await enter('https://kqz-photos.example/framing');
    const frame = await (await running.page.waitForSelector('iframe'))?.contentFrame();
    await (await frame?.waitForSelector('input'))?.type('mara');
    await (await frame?.waitForSelector('button'))?.click();
    await pause(700);
    expect(await requests()).toEqual([]);
  });

  it('is not remembered for having been opened by a stranger, but for having been sent', async () => {
    await enter('https://kqz-photos.example/opening');
    await running.page.evaluate((url) => void window.open(url, 'reset', 'width=500,height=500'), `${OURS}/form`);
    const popup = await waitFor(async () => (await running.at.browser.pages()).find((one) => one.url() === `${OURS}/form`) ?? null);
    await popup?.waitForSelector('input');
    await pause(1000);
    expect(await requests()).toEqual([]);
    // A window that the browser holds to be behind another draws nothing: a click would wait for that for ever, keys do not.
    await popup?.bringToFront();
    await popup?.type('input', 'mara');
    await popup?.keyboard.press('Enter');
    expect(await waitFor(async () => ((await requests()).length > 0 ? requests() : null))).toEqual(['instagram']);
    await popup?.close();
  });
});
