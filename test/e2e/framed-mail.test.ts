import type { Frame } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForBanner } from '../../scripts/browsers/rendered.ts';
import { waitFor } from '../../scripts/browsers/wait.ts';
import { framedMailWorld } from './framed-mail-world.ts';
import { engines, MAILBOXES, startBrowser } from './running.ts';
import type { Running } from './running.ts';

describe.each(engines)('a mail in a frame into which its webmail may not look, in %s', (engine) => {
  let running: Running;

  beforeAll(async () => {
    running = await startBrowser(engine, framedMailWorld, [...MAILBOXES, 'apart.webmail.example', 'posing.webmail.example']);
  });
  afterAll(() => running.end());

  async function frameOf(address: string): Promise<Frame> {
    const frame = await waitFor(async () => running.page.frames().find((one) => one.url().startsWith(address)) ?? null);
    if (!frame) throw new Error(`No frame shows ${address}.`);
    return frame;
  }

  it.each([
    ['iCloud', 'https://www.icloud.com/mail/', 'https://www-mail.icloud-sandbox.com/'],
    ['Gmail, of AMP', 'https://mail.google.com/mail/u/0/', 'https://x7f.prod.amp4mail.googleusercontent.com/'],
    ['GMX', 'https://navigator.gmx.net/mail', 'https://gmxnet.mailbody-ui.de/'],
    [
      'a webmail that was called the person’s, on a host of the same site',
      'https://apart.webmail.example/',
      'https://bodies.webmail.example/',
    ],
  ])('is read in its frame, and again when that shows another mail: %s', async (_name, webmail, frame) => {
    await running.page.goto(webmail);
    const { reasons } = await waitForBanner(running.at, running.page, ({ kind }) => kind === 'lure');
    expect(reasons.join(' ')).toContain('flat-roof.example');
    expect(await running.watch.state(running.page)).toMatchObject({ state: 'mail', verdict: { kind: 'lure', platform: 'instagram' } });
    const inner = await frameOf(frame);
    await inner.evaluate(() => postMessage('another', '*'));
    await waitForBanner(running.at, running.page, ({ kind }) => kind !== 'lure');
  });

  it('holds a lure’s links with its frame, and lets go where the person opens it', async () => {
    await running.page.goto('https://sealed.webmail.example/');
    await waitForBanner(running.at, running.page, ({ kind }) => kind === 'lure');
    const body = await running.page.waitForSelector('iframe');
    expect(await body?.evaluate((frame) => frame.hasAttribute('inert'))).toBe(true);
    await body?.click();
    const panel = await waitForBanner(running.at, running.page, ({ target }) => target !== null);
    expect(panel.target).not.toBe('');
  });

  it('is said to be unreadable where the frame is of another site: a page may pose as a webmail', async () => {
    await running.page.goto('https://posing.webmail.example/');
    await waitForBanner(running.at, running.page, ({ kind }) => kind === 'unreadable');
    expect(await running.watch.state(running.page)).toMatchObject({ state: 'unreadable' });
  });
});
