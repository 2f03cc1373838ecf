import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForBanner, waitForNone } from '../../scripts/browsers/rendered.ts';
import { pause, waitFor } from '../../scripts/browsers/wait.ts';
import { lookAtPixels } from '../../scripts/attacks/painted.ts';
import { attackWorld, demoMail, gmailConversation } from '../../scripts/attacks/world.ts';
import { covers, links } from './hostile-mails.ts';
import { engines, startBrowser } from './running.ts';
import type { Running } from './running.ts';

const INBOX = 'https://mail.google.com/mail/u/0/#inbox/';
const mails = [...covers, ...links];

describe.each(engines)('a mail that fights its banner, in %s', (engine) => {
  let running: Running;

  beforeAll(async () => {
    const letters = mails.map(({ name, body }, place) =>
      demoMail({ kind: 'mail', id: `hostile-${place}`, what: name, body, press: null }, place),
    );
    running = await startBrowser(
      engine,
      attackWorld([], () => null, await Promise.all(letters.map(gmailConversation))),
    );
    await running.page.goto('https://mail.google.com/mail/u/0/');
  });
  afterAll(() => running.end());

  async function open(name: string): Promise<void> {
    await running.page.evaluate(() => void (location.hash = '#inbox'));
    // The banner of the mail before says nothing of this one.
    await waitForNone(running.at, running.page, 'unasked-banner');
    await running.page.goto(`${INBOX}case-${mails.findIndex((mail) => mail.name === name)}`);
  }
  const asked = (): string[] => running.mockServer.visits.filter((address) => new URL(address).hostname.endsWith('kontor-wache.example'));

  it.each(covers)('does not hide it: $name', async ({ name, press }) => {
    await open(name);
    if (press) await (await running.page.waitForSelector(press))?.click();
    const seen = await waitFor(async () => {
      const painted = await lookAtPixels(running.at, running.page, 'unasked-banner');
      return painted?.kind === 'lure' && painted.share > 0.9 ? painted.kind : null;
    });
    expect(seen).toBe('lure');
  });

  it.each(links)('leads nowhere: $name', async ({ name, press, inFrame }) => {
    await open(name);
    await waitForBanner(running.at, running.page, ({ kind }) => kind === 'lure' || kind === 'suspicious');
    const frame = inFrame ? await (await running.page.waitForSelector('.a3s iframe'))?.contentFrame() : running.page.mainFrame();
    const box = await (await frame?.waitForSelector(press))?.boundingBox();
    if (!box) throw new Error(`The mail shows no ${press}.`);
    await running.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await waitForBanner(running.at, running.page, ({ buttons }) => buttons.length > 1);
    await pause(500);
    expect(asked()).toEqual([]);
  });
});
