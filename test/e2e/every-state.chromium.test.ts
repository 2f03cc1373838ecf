/** Every verdict as it is drawn: whether everybody can use its banner, how much room it takes, and what its popup shows at once. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadMails } from '../../scripts/demo/mails.ts';
import { demoWorld } from '../../scripts/demo/world.ts';
import { gmailMailbox } from '../../scripts/screenshots/gmail-mailbox.ts';
import { askForReset } from '../../scripts/start/ask-for-reset.ts';
import type { DemoMailbox } from '../../scripts/start/mailbox.ts';
import { look } from '../../scripts/start/walkthrough.ts';
import { violationsInRoot } from './axe-in-root.ts';
import { chromiumOnly, mailNamed, startBrowser } from './running.ts';
import type { Running } from './running.ts';

const MAILS = [
  'instagram-reset-asked.eml',
  'google-signin-alert.eml',
  'lure-instagram-button.eml',
  'lure-quota.eml',
  'shop-reset.eml',
  'instagram-reset.eml',
];
/** What every popup of Chromium has without scrolling. */
const POPUP_HEIGHT = 600;

describe.each(chromiumOnly)('every verdict, in %s', (engine) => {
  let running: Running;
  let mailbox: DemoMailbox;

  beforeAll(async () => {
    const mails = loadMails().filter(({ file }) => MAILS.includes(file));
    const gmail = await gmailMailbox(mails, demoWorld);
    mailbox = gmail.mailbox;
    running = await startBrowser(engine, gmail.world);
    await askForReset(running.page);
    await mailbox.enter(running.page);
  });
  afterAll(() => running.end());

  it.each(MAILS)('of %s can be used by everybody in both themes, and its popup says what to do without scrolling', async (file) => {
    const { at, page, watch } = running;
    await look({ ...running, mailbox }, mailNamed(file));
    await at.inRoots(page, 'unasked-banner', (root) => root.querySelectorAll('details').forEach((one) => (one.open = true)));
    for (const value of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      expect(await violationsInRoot(running, 'unasked-banner'), value).toEqual([]);
    }
    await page.emulateMediaFeatures([]);
    const { popup } = await watch.openPopup(page);
    await popup.waitForSelector('[data-part=line-check-up]');
    const ends = await popup.$$eval('[data-part=headline], [data-part=act], .asked .even', (parts) =>
      parts.map((part) => part.getBoundingClientRect().bottom),
    );
    expect(ends.length).toBeGreaterThan(1);
    expect(Math.max(...ends)).toBeLessThanOrEqual(POPUP_HEIGHT);
    await popup.close();
    await page.bringToFront();
  });

  it('leaves the mail its room: a reset that nobody asked for takes no more than 160 px of a pane of 600', async () => {
    const { at, page } = running;
    await look({ ...running, mailbox }, mailNamed('google-signin-alert.eml'));
    await look({ ...running, mailbox }, mailNamed('instagram-reset.eml'));
    await page.addStyleTag({ content: '.AO{max-width:600px!important;padding:0!important}.adn{border:0!important;padding:0!important}' });
    const [size] = await at.inRoots(page, 'unasked-banner', (root) => {
      const { width, height } = root.host.getBoundingClientRect();
      const card = root.querySelector('.card')?.getBoundingClientRect();
      return { width, height: card?.height ?? height };
    });
    expect(size?.width).toBeLessThanOrEqual(600);
    expect(size?.width).toBeGreaterThan(550);
    expect(size?.height).toBeLessThanOrEqual(160);
  });
});
