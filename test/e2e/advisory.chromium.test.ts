import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForBanner } from '../../scripts/browsers/rendered.ts';
import { datedSource } from '../../scripts/demo/mails.ts';
import { startRoundcube } from '../../scripts/webmail/roundcube.ts';
import type { Webmail } from '../../scripts/webmail/roundcube.ts';
import { messageUrl, signIn } from '../../scripts/webmail/session.ts';
import { mailNamed, startBrowser } from './running.ts';
import type { Running } from './running.ts';

/** Within the wave of genuine Instagram resets of January 2026, and long after it. */
const DATES = ['2026-01-10T12:00:00Z', '2026-06-10T12:00:00Z'];
const advisoriesIn = (root: ShadowRoot): string[] =>
  Array.from(root.querySelectorAll('[data-part=advisory]'), (part) => part.textContent ?? '');

describe('the advisory of January 2026', () => {
  let running: Running;
  let webmail: Webmail;

  beforeAll(async () => {
    const reset = mailNamed('instagram-reset.eml');
    running = await startBrowser('chromium');
    webmail = await startRoundcube(DATES.map((date) => Buffer.from(datedSource(reset, new Date(date)), 'latin1')));
    await signIn(running.page, webmail);
  });
  afterAll(async () => {
    await running.end();
    await webmail.stop();
  });

  it('stands in the banner and the popup of a reset of those days', async () => {
    await running.page.goto(messageUrl(webmail, 1));
    await waitForBanner(running.at, running.page, ({ kind }) => kind === 'unsolicited');
    const [inBanner] = await running.at.inRoots(running.page, 'unasked-banner', advisoriesIn);
    expect(inBanner?.join()).toMatch(/January 2026/);
    const { popup } = await running.watch.openPopup(running.page);
    const inPopup = await popup.evaluate(() => document.querySelector('[data-part=advisory]')?.textContent ?? '');
    expect(inPopup).toMatch(/January 2026/);
    await popup.close();
  });

  it('is not shown beside the same mail of another time', async () => {
    await running.page.goto(messageUrl(webmail, 2));
    await waitForBanner(running.at, running.page, ({ kind }) => kind === 'unsolicited');
    expect(await running.at.inRoots(running.page, 'unasked-banner', advisoriesIn)).toEqual([[]]);
  });
});
