/** Every verdict as it is drawn: whether everybody can use its banner, how much room it takes, and what its popup shows at once. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadMails } from '../../scripts/demo/mails.ts';
import { gmailMailbox } from '../../scripts/screenshots/gmail-mailbox.ts';
import { DOUBTFUL, FAKE, pictureWorld } from '../../scripts/screenshots/world.ts';
import { waitForBanner } from '../../scripts/browsers/rendered.ts';
import type { Host } from '../../scripts/browsers/rendered.ts';
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
/** The banner as in a browser whose text is twice the size; no rule of the page reaches its box. */
const TEXT = {
  double: (root: ShadowRoot) => root.querySelector<HTMLElement>('.room')?.setAttribute('style', 'font-size: 28px'),
  own: (root: ShadowRoot) => root.querySelector<HTMLElement>('.room')?.removeAttribute('style'),
};
/** What every popup of Chromium has without scrolling. */
const POPUP_HEIGHT = 600;

describe.each(chromiumOnly)('every verdict, in %s', (engine) => {
  let running: Running;
  let mailbox: DemoMailbox;

  beforeAll(async () => {
    const mails = loadMails().filter(({ file }) => MAILS.includes(file));
    const gmail = await gmailMailbox(mails, pictureWorld);
    mailbox = gmail.mailbox;
    running = await startBrowser(engine, gmail.world);
    await askForReset(running.page);
    await mailbox.enter(running.page);
  });
  afterAll(() => running.end());

  /** What axe finds in both themes: nothing. */
  const expectUsable = async (host: Host, page = running.page): Promise<void> => {
    for (const [value, rules] of [['light', 'all'] as const, ['dark', 'colours'] as const]) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      expect(await violationsInRoot({ ...running, page }, host, rules), value).toEqual([]);
    }
    await page.emulateMediaFeatures([]);
  };

  it.each(MAILS)('of %s can be used by everybody in both themes, and its popup says what to do without scrolling', async (file) => {
    const { at, page, watch } = running;
    await look({ ...running, mailbox }, mailNamed(file));
    await at.inRoots(page, 'unasked-banner', (root) => root.querySelectorAll('details').forEach((one) => (one.open = true)));
    await expectUsable('unasked-banner');
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

  it('tells of a doubtful mail to use nothing in it and to look at home, and offers first aid', async () => {
    const { at, page } = running;
    const { drawn } = await look({ ...running, mailbox }, mailNamed('lure-quota.eml'));
    expect(drawn).toMatchObject({ kind: 'suspicious', act: "Use nothing in this mail. Look in your mailbox's own settings." });
    const offered = await at.inRoots(page, 'unasked-banner', (root) => root.querySelector('[data-part=first-aid-button]') !== null);
    expect(offered).toEqual([true]);
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

  it('grows with the text of the browser to twice its size, and nothing stands out of it', async () => {
    const { at, page } = running;
    const measure = () =>
      at.inRoots(page, 'unasked-banner', (root) => {
        const card = root.querySelector('.card');
        const outside = [...root.querySelectorAll('.card *')].filter((one) => {
          const { left, right } = one.getBoundingClientRect();
          const around = card?.getBoundingClientRect();
          return right > (around?.right ?? 0) + 1 || left < (around?.left ?? 0) - 1;
        });
        return { text: card ? parseFloat(getComputedStyle(card).fontSize) : 0, outside: outside.map(({ className }) => className) };
      });
    const [before] = await measure();
    // The box begins at the browser's own size, whatever the page's is.
    const [initial] = await at.inRoots(page, 'unasked-banner', ({ host }) => getComputedStyle(host).fontSize);
    expect(initial).toBe('16px');
    const resize = (size: 'double' | 'own'): Promise<unknown> => at.inRoots(page, 'unasked-banner', TEXT[size]);
    await resize('double');
    const [after] = await measure();
    await resize('own');
    expect(before?.text).toBeGreaterThan(10);
    expect(after).toEqual({ text: 2 * (before?.text ?? 0), outside: [] });
  });

  it('has a chip on the page it leads to that can be used by everybody', async () => {
    const opened = new Promise<Page>((found) => running.page.once('popup', (tab) => tab && found(tab)));
    await running.page.click('.a3s a[href*="/accounts/password/reset/confirm/"]');
    const tab = await opened;
    await waitForBanner(running.at, tab, () => true, 'unasked-chip');
    await expectUsable('unasked-chip', tab);
    await tab.close();
    await running.page.bringToFront();
  });

  it.each([
    ['the warning over a page', FAKE],
    ['the bar above a page', DOUBTFUL],
  ])('has %s that can be used by everybody', async (_what, url) => {
    await running.page.goto(url);
    await waitForBanner(running.at, running.page, () => true, 'unasked-warning');
    await expectUsable('unasked-warning');
  });
});
