/**
 * `npm run screenshots`: every state of banner, popup, warning, chip and pages, in both themes and two widths, to be looked at.
 * `-- chip page-fake` takes only states with such names; `--language de` speaks that language of locales/, `long` or `rtl` one that is made
 * from English, long or from right to left.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { translateBuild } from '../test/locales/built.ts';
import { ACCENTED, RIGHT_TO_LEFT } from '../test/locales/pseudo.ts';
import { orUsage } from './command-line.ts';
import { launch } from './browsers/launch.ts';
import { startMockServer } from './browsers/mock-server.ts';
import { TabWatch } from './browsers/tabs.ts';
import { loadMails } from './demo/mails.ts';
import { ScreenshotSet } from './screenshots/screenshot-set.ts';
import { takeBanner } from './screenshots/banner.ts';
import { fill, takeExtensionPages } from './screenshots/extension-pages.ts';
import { gmailMailbox } from './screenshots/gmail-mailbox.ts';
import { takeChip, takeHeldLink, takePages } from './screenshots/pages.ts';
import { takePopup } from './screenshots/popup.ts';
import { pictureWorld } from './screenshots/world.ts';
import { askForReset } from './start/ask-for-reset.ts';
import { buildExtension, projectFolder } from './start/build.ts';
import { plainReader } from './start/mailbox.ts';
import { look } from './start/walkthrough.ts';

const LANGUAGES = new Map([
  ['long', ACCENTED],
  ['rtl', RIGHT_TO_LEFT],
]);

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

const SPOKEN = readdirSync(join(projectFolder, 'locales')).map((file) => file.replace('.json', ''));

const { states, called, language } = orUsage(
  `Usage: npm run screenshots -- [STATE…] [--language ${[...SPOKEN, ...LANGUAGES.keys()].join(' | ')}]`,
  () => {
    const { values, positionals } = parseArgs({ options: { language: { type: 'string', default: '' } }, allowPositionals: true });
    const made = LANGUAGES.get(values.language);
    if (!made && values.language !== '' && !SPOKEN.includes(values.language)) throw new Error(`Unasked does not speak ${values.language}.`);
    return { states: positionals, called: values.language, language: made ?? values.language };
  },
);
const mails = loadMails();
const named = (files: string[]) => files.flatMap((file) => mails.find((mail) => mail.file === file) ?? []);
const folder = join(projectFolder, 'screenshots', language === '' ? 'states' : `states-${called}`);
const shots = new ScreenshotSet(folder, states);
const built = buildExtension('chromium');
const translated = language === '' ? null : translateBuild(built, language);
const { mailbox: gmail, world } = await gmailMailbox(named(IN_GMAIL), pictureWorld);
const plain = await plainReader(named(WITHOUT_SOURCE));
const mockServer = await startMockServer(world);
const at = await launch('chromium', { extension: translated?.folder ?? built, headless: true, mockServer });
try {
  const watch = await TabWatch.open(at);
  await watch.callMailboxes(['localhost', '127.0.0.1', 'mail.post.example']);
  const pictured = { at, watch, shots };
  const page = await at.browser.newPage();
  await takeExtensionPages(pictured, 'empty');
  await askForReset(page);
  for (const [mailbox, files] of [
    [gmail, IN_GMAIL],
    [plain, WITHOUT_SOURCE],
  ] as const) {
    await mailbox.enter(page);
    for (const mail of named([...files])) {
      const state = `${mailbox === gmail ? '' : 'no-source-'}${mail.file.replace('.eml', '')}`;
      const isHeld = state === 'lure-instagram-button' && shots.wants('held-link');
      const isArrival = /^instagram-reset(-asked)?$/.test(state) && shots.wants('chip');
      if (!isHeld && !isArrival && !shots.wants(`banner-${state}`) && !shots.wants(`popup-${state}`)) continue;
      await page.setViewport({ width: 1280, height: 900 });
      await look({ at, watch, page, mailbox }, mail);
      await takeBanner(pictured, page, state);
      await takePopup(shots, watch, page, state);
      if (isHeld) await takeHeldLink(pictured, page);
      if (isArrival) await takeChip(pictured, page, state);
    }
  }
  await takePages(pictured, page);
  await fill(pictured);
  await takeExtensionPages(pictured, 'full');
  shots.end();
  console.log(`Screenshots: ${join(folder, 'index.html')}`);
} finally {
  await at.close();
  await Promise.all([mockServer.close(), plain.close()]);
  translated?.remove();
}
