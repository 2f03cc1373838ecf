/** `npm run screenshots`: every state of banner, popup, warning, chip and pages, in both themes and two widths, to be looked at. */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { DAY } from '../judge/time.ts';
import { launch } from './browsers/launch.ts';
import { startMockServer } from './browsers/mock-server.ts';
import { remember } from './browsers/remember.ts';
import { waitForBanner } from './browsers/rendered.ts';
import { TabWatch } from './browsers/tabs.ts';
import { pause, waitFor } from './browsers/wait.ts';
import { loadMails } from './demo/mails.ts';
import { Album, POPUP, WIDTHS } from './screenshots/album.ts';
import { gmailMailbox } from './screenshots/gmail-mailbox.ts';
import { DOUBTFUL, FAKE, pictureWorld } from './screenshots/world.ts';
import { askForReset } from './start/ask-for-reset.ts';
import { buildExtension, projectFolder } from './start/build.ts';
import { plainReader } from './start/mailbox.ts';
import { look } from './start/walkthrough.ts';

/** One mail for each verdict and topic that is drawn in a way of its own. */
const IN_GMAIL = [
  'instagram-reset.eml',
  'instagram-reset-asked.eml',
  'google-signin-alert.eml',
  'github-password-changed.eml',
  'amazon-de-code.eml',
  'lure-instagram-button.eml',
  'lure-instagram-forged-sender.eml',
  'lure-paypal-phone.eml',
  'paypal-note-phone.eml',
  'instagram-reset-failing-proof.eml',
  'lure-quota.eml',
  'shop-reset.eml',
  'instagram-reset-relayed.eml',
  'newsletter.eml',
];
/** The same where no source is shown. */
const WITHOUT_SOURCE = ['instagram-reset.eml', 'google-signin-alert.eml', 'lure-instagram-button.eml'];
const PANES = [...WIDTHS, 600];

const mails = loadMails();
const named = (files: string[]) => files.flatMap((file) => mails.find((mail) => mail.file === file) ?? []);
const album = new Album(join(projectFolder, 'screenshots', 'states'));
const extension = buildExtension('chromium');
const { mailbox: gmail, world } = await gmailMailbox(named(IN_GMAIL), pictureWorld);
const plain = await plainReader(named(WITHOUT_SOURCE));
const mockServer = await startMockServer(world);
const at = await launch('chromium', { extension, headless: true, mockServer });
try {
  const watch = await TabWatch.open(at);
  await watch.callMailboxes(['localhost', '127.0.0.1']);
  const page = await at.browser.newPage();
  await takeExtensionPages('empty');
  await askForReset(page);
  for (const [mailbox, files] of [
    [gmail, IN_GMAIL],
    [plain, WITHOUT_SOURCE],
  ] as const) {
    await mailbox.enter(page);
    for (const mail of named([...files])) {
      await page.setViewport({ width: 1280, height: 900 });
      await look({ at, watch, page, mailbox }, mail);
      const name = `${mailbox === gmail ? '' : 'no-source-'}${mail.file.replace('.eml', '')}`;
      await album.add(`banner-${name}`, page, { widths: PANES });
      await takePopup(watch, page, name);
    }
  }
  await takePages(watch, page);
  await fill(page);
  await takeExtensionPages('full');
  album.end();
  console.log(`Screenshots: ${join(projectFolder, 'screenshots', 'states', 'index.html')}`);
} finally {
  await at.close();
  await Promise.all([mockServer.close(), plain.close()]);
}

/** The popup whole, and a line that says how much of it is seen without scrolling. */
async function takePopup(watch: TabWatch, page: Page, name: string): Promise<void> {
  const { popup } = await watch.openPopup(page);
  await waitFor(() => popup.evaluate(() => document.querySelector('[data-part=line-check-up]') && true), 3000);
  await pause(200);
  const [act, end] = await popup.evaluate(() => {
    const parts = [...document.querySelectorAll('[data-part=headline], [data-part=act], .asked .button.even')];
    const bottoms = parts.map((part) => part.getBoundingClientRect().bottom);
    return [Math.round(Math.max(0, ...bottoms)), document.documentElement.scrollHeight];
  });
  console.log(`popup ${name}: verdict and act end at ${act} px, all of it at ${end} px`);
  await album.add(`popup-${name}`, popup, { widths: [POPUP.width], height: POPUP.height, full: true });
  await popup.close();
  await page.bringToFront();
}

/** Warning, bar and chip, each with its popup; then a page of nothing. */
async function takePages(watch: TabWatch, page: Page): Promise<void> {
  await page.setViewport({ width: 1280, height: 900 });
  for (const [name, url] of [
    ['fake', FAKE],
    ['doubtful', DOUBTFUL],
  ] as const) {
    await page.goto(url);
    await waitForBanner(at, page, () => true, 'unasked-warning');
    await album.add(`page-${name}`, page);
    await takePopup(watch, page, `page-${name}`);
  }
  await page.goto('https://kqz.example/');
  await takePopup(watch, page, 'nothing');
}

/** A history of both kinds, an account in use with a step done, and first aid that was begun. */
async function fill(page: Page): Promise<void> {
  await page.setViewport({ width: 1280, height: 900 });
  const own = await at.openExtensionPage('options.html');
  const now = Date.now();
  const verdicts = ['lure', 'unsolicited', 'requested', 'suspicious'] as const;
  await remember(
    own,
    Array.from({ length: 24 }, (_, row) => ({ verdict: verdicts[row % 4] ?? 'lure', at: now - row * 1.2 * DAY })),
  );
  await own.evaluate(async (time) => {
    const { storage } = Reflect.get(globalThis, 'chrome') as {
      storage: { local: { get(key: string): Promise<{ settings?: object }>; set(items: object): Promise<void> } };
    };
    const { settings = {} } = await storage.local.get('settings');
    await storage.local.set({
      settings: { ...settings, usedPlatforms: ['instagram', 'google', 'paypal'], ignoredSites: ['shop.example'] },
      'check-up': [
        { platform: 'instagram', step: 'two-factor', at: time },
        { platform: 'instagram', step: 'changed-password', at: time },
      ],
      'first-aid': [{ platform: 'instagram', name: 'Instagram', at: time, deeds: ['password'], done: ['change-password'] }],
      'trusted-senders': [],
    });
  }, now);
  await own.close();
}

async function takeExtensionPages(state: 'empty' | 'full'): Promise<void> {
  const paths = ['welcome', 'options', 'my-accounts', 'first-aid', 'incident-report', 'explain'];
  for (const path of paths) {
    const page = await at.openExtensionPage(`${path}.html${path === 'first-aid' && state === 'full' ? '?platform=instagram' : ''}`);
    await page.waitForSelector('h1');
    await pause(600);
    await album.add(`${state}-${path}`, page, { full: true });
    await page.close();
  }
}
