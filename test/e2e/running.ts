import process from 'node:process';
import type { Page } from 'puppeteer-core';
import type { Engine } from '../../scripts/browsers/find.ts';
import type { Serve, MockServer } from '../../scripts/browsers/mock-server.ts';
import { TabWatch } from '../../scripts/browsers/tabs.ts';
import type { ExtensionBrowser } from '../../scripts/browsers/extension-browser.ts';
import { slowness } from '../../scripts/browsers/wait.ts';
import type { DemoMail } from '../../scripts/demo/mails.ts';
import { loadMails } from '../../scripts/demo/mails.ts';
import { demoWorld } from '../../scripts/demo/world.ts';
import { borrowBrowser } from './shared-browser.ts';

/** The engine of this vitest project, in a list for `describe.each`. */
export const engines: Engine[] = (['chromium', 'firefox'] as const).filter((engine) => engine === process.env.UNASKED_ENGINE);

/** For what only Chromium can show or be asked; empty in Firefox's project. */
export const chromiumOnly = engines.filter((engine) => engine === 'chromium');

/** A browser with the built extension, as new, in a world of its own. */
export interface Running {
  at: ExtensionBrowser;
  watch: TabWatch;
  page: Page;
  mockServer: MockServer;
  end: () => Promise<void>;
}

/** Hosts at which the webmails of the tests stand; well-known ones need not be named. */
export const MAILBOXES = ['localhost', '127.0.0.1', 'post.webmail.example', 'rc.webmail.example', 'mail.post.example'];

/** All tests of a run share one browser of each engine; each `startBrowser` finds it as if just installed. */
export async function startBrowser(engine: Engine, serve: Serve = demoWorld, mailboxes: string[] = MAILBOXES): Promise<Running> {
  const { at, mockServer, page, giveBack } = await borrowBrowser(engine, serve);
  const watch = await TabWatch.open(at);
  await watch.callMailboxes(mailboxes);
  await page.bringToFront();
  page.setDefaultTimeout(30_000 * slowness());
  return { at, watch, page, mockServer, end: giveBack };
}

/**
 * The first mail of each verdict, one in plain text and one whose verdict hangs on its source. All of them are judged in
 * test/unit/judge/own-mails.test.ts, and read from a real webmail in reader-against-source.test.ts.
 */
export function oneOfEachKind(): DemoMail[] {
  const more = ['lure-tiktok-text.eml', 'instagram-reset-failing-proof.eml'];
  return loadMails().filter((mail, at, all) => more.includes(mail.file) || all.findIndex(({ expect }) => expect === mail.expect) === at);
}

export function mailNamed(file: string): DemoMail {
  const mail = loadMails().find((one) => one.file === file);
  if (!mail) throw new Error(`test/corpus/mails lists no ${file}.`);
  return mail;
}
