import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pressPart, readAllRendered, waitForBanner } from '../../scripts/browsers/rendered.ts';
import { pause, waitFor } from '../../scripts/browsers/wait.ts';
import { gmailWorld } from './gmail-world.ts';
import { engines, startBrowser } from './running.ts';
import type { Running } from './running.ts';

describe.each(engines)('Gmail in %s', (engine) => {
  let running: Running;

  beforeAll(async () => {
    running = await startBrowser(engine, await gmailWorld());
    await running.page.goto('https://mail.google.com/mail/u/0/');
  });
  afterAll(() => running.end());

  async function openConversation(number: number): Promise<void> {
    await running.page.evaluate(() => void (location.hash = '#inbox'));
    const row = await running.page.waitForSelector(`tr.zA:nth-child(${number})`);
    await row?.click();
  }
  const kinds = async (): Promise<string[]> => (await readAllRendered(running.at, running.page)).map(({ kind }) => kind);

  it('reads an open message and its source', async () => {
    await openConversation(1);
    await waitForBanner(running.at, running.page, ({ kind }) => kind === 'unlisted');
    expect(await running.watch.state(running.page)).toMatchObject({ client: 'gmail', sourceRead: true });
  });

  it('judges the open message of a conversation, not the collapsed one', async () => {
    await openConversation(3);
    await waitForBanner(running.at, running.page, ({ kind }) => kind === 'lure');
    await pause(500);
    expect(await kinds()).toEqual(['lure']);
  });

  it('judges each message of a conversation on its own', async () => {
    await running.page.click('.kv');
    await waitFor(async () => ((await kinds()).length === 2 ? true : null));
    expect(await kinds()).toEqual(['unsolicited', 'lure']);
  });

  it('takes the word of the person on a message that is not the gravest of its conversation', async () => {
    for (const [part, kind] of [
      ['asked', 'requested'],
      ['undo', 'unsolicited'],
    ] as const) {
      await pressPart(running.at, running.page, part);
      await waitForBanner(running.at, running.page, (drawn) => drawn.kind === kind);
      expect(await kinds()).toEqual([kind, 'lure']);
    }
    expect(await running.watch.state(running.page)).toMatchObject({ verdict: { kind: 'lure' } });
  });

  it('draws again, and once, when the conversation is rendered anew', async () => {
    await running.page.$$eval('unasked-banner', (banners) => banners.forEach((banner) => banner.setAttribute('data-before', '')));
    await running.page.keyboard.press('F2');
    await running.page.waitForFunction(() => document.querySelectorAll('unasked-banner:not([data-before])').length > 1);
    // A third one would come as late as the second.
    await pause(500);
    expect(await kinds()).toEqual(['unsolicited', 'lure']);
  });

  it('leaves nothing behind when the person goes back to the list', async () => {
    await running.page.evaluate(() => void (location.hash = '#inbox'));
    await running.watch.waitForState(running.page, ({ state }) => state === 'nothing');
    expect(await kinds()).toEqual([]);
    await expect.poll(() => running.watch.badge(running.page)).toBe('');
  });

  it('says nothing about ordinary letters', async () => {
    await openConversation(2);
    await running.watch.waitForState(running.page, (now) => now.state === 'mail' && now.verdict.kind === 'none');
    expect(await kinds()).toEqual([]);
  });
});
