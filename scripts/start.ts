import process from 'node:process';
import { parseArgs } from 'node:util';
import { orUsage } from './command-line.ts';
import type { Engine } from './browsers/find.ts';
import { launch } from './browsers/launch.ts';
import { startMockServer } from './browsers/mock-server.ts';
import { TabWatch } from './browsers/tabs.ts';
import type { ExtensionBrowser } from './browsers/extension-browser.ts';
import { loadMails } from './demo/mails.ts';
import type { DemoMail } from './demo/mails.ts';
import { demoWorld } from './demo/world.ts';
import { Screenshots } from './start/screenshots.ts';
import { askForReset } from './start/ask-for-reset.ts';
import { buildExtension } from './start/build.ts';
import { plainReader, realRoundcube } from './start/mailbox.ts';
import type { DemoMailbox } from './start/mailbox.ts';
import { table } from './start/table.ts';
import { isRight, look } from './start/walkthrough.ts';
import type { Seen } from './start/walkthrough.ts';

const { values: flags } = orUsage('Usage: npm start -- [--firefox] [--roundcube] [--headless]', () =>
  parseArgs({
    options: {
      firefox: { type: 'boolean', default: false },
      roundcube: { type: 'boolean', default: false },
      headless: { type: 'boolean', default: false },
    },
  }),
);

/** Without a display the browser runs headless; macOS and Windows always have one. */
function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/** The demo stands on no webmail that the extension knows, so it answers "Is this your mailbox?" in your place. */
async function sayYes(watch: TabWatch): Promise<void> {
  await watch.callMailboxes(['localhost', '127.0.0.1']);
  console.log('For this demo, localhost has been called your mailbox (in the extension’s options, "Your mailboxes").');
}

/** The window stays until the person closes it. */
async function stayOpen(at: ExtensionBrowser, mailbox: DemoMailbox): Promise<void> {
  const watch = await TabWatch.open(at);
  await sayYes(watch);
  const page = await at.browser.newPage();
  await watch.end();
  await askForReset(page);
  await mailbox.enter(page);
  console.log('The browser is open on the demo mailbox. Open any mail. Close the browser or press Ctrl+C to end.');
  await new Promise<void>((done) => {
    at.browser.once('disconnected', () => done());
    process.once('SIGINT', () => done());
  });
}

/** Opens every mail, prints the table; answers whether each banner was drawn and right. */
async function showInTable(at: ExtensionBrowser, mailbox: DemoMailbox, mails: DemoMail[]): Promise<boolean> {
  const screenshots = new Screenshots(`${at.engine}-${mailbox.name.replaceAll(' ', '-').toLowerCase()}`);
  const watch = await TabWatch.open(at);
  await sayYes(watch);
  const page = await at.browser.newPage();
  await askForReset(page);
  await mailbox.enter(page);
  const seen: Seen[] = [];
  for (const mail of mails) {
    const { seen: one } = await look({ at, watch, page, mailbox }, mail);
    await screenshots.addMail(page, watch, one);
    seen.push(one);
  }
  await screenshots.addOptions(at);
  console.log(`\n${table(seen)}\n\nScreenshots: ${screenshots.folder}`);
  const wrong = seen.filter((one) => !isRight(one));
  console.log(`${seen.length - wrong.length} of ${seen.length} mails were judged as expected.`);
  return wrong.length === 0;
}

const engine: Engine = flags.firefox ? 'firefox' : 'chromium';
const headless = flags.headless || !hasDisplay();
const mails = loadMails().filter(({ demo }) => demo);
console.log('Building the extension …');
const extension = buildExtension(engine);
const mailbox = await (flags.roundcube ? realRoundcube : plainReader)(mails);
const mockServer = await startMockServer(demoWorld);
try {
  console.log(`Opening ${engine} on the demo mailbox (${mailbox.name})${headless ? ', headless' : ''} …`);
  const at = await launch(engine, { extension, headless, mockServer });
  try {
    if (!headless) await stayOpen(at, mailbox);
    else if (!(await showInTable(at, mailbox, mails))) process.exitCode = 1;
  } finally {
    await at.close();
  }
} finally {
  await mockServer.close();
  await mailbox.close();
}
