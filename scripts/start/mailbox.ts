import type { Page } from 'puppeteer-core';
import type { VerdictKind } from '../../judge/verdict.ts';
import { datedSource } from '../demo/mails.ts';
import type { DemoMail } from '../demo/mails.ts';
import { startDemo } from '../demo/server.ts';
import { startRoundcube } from '../webmail/roundcube.ts';
import { messageUrl, signIn } from '../webmail/session.ts';

/** A webmail that runs, filled with the demo's mails. */
export interface DemoMailbox {
  name: string;
  /** Opens the list of mails; signs in where that is needed. */
  enter: (page: Page) => Promise<void>;
  /** Opens one mail. */
  open: (page: Page, mail: DemoMail) => Promise<void>;
  /** The verdict that the mail must get here. */
  expected: (mail: DemoMail) => VerdictKind;
  close: () => Promise<void>;
}

/** The plain mail reader of scripts/demo; it shows no source. */
export async function plainReader(mails: DemoMail[]): Promise<DemoMailbox> {
  const server = await startDemo(mails);
  const newestFirst = mails.toSorted((one, other) => one.minutesOld - other.minutesOld);
  return {
    name: 'plain mail reader',
    enter: async (page) => void (await page.goto(server.url)),
    open: async (page, mail) => {
      const link = await page.waitForSelector(`a[href="#/message/${placeOf(mail, newestFirst)}"]`);
      await link?.click();
    },
    expected: (mail) => mail.expectWithoutSource ?? mail.expect,
    close: () => server.close(),
  };
}

/** A real Roundcube; the mail that was just asked for is delivered last, when the mailbox is entered. */
export async function realRoundcube(mails: DemoMail[]): Promise<DemoMailbox> {
  const oldestFirst = mails.toSorted((one, other) => other.minutesOld - one.minutesOld);
  const webmail = await startRoundcube(oldestFirst.filter(({ minutesOld }) => minutesOld > 0).map(dated));
  return {
    name: 'Roundcube',
    enter: async (page) => {
      for (const mail of oldestFirst.filter(({ minutesOld }) => minutesOld === 0)) webmail.deliver(dated(mail));
      await signIn(page, webmail);
    },
    open: async (page, mail) => void (await page.goto(messageUrl(webmail, placeOf(mail, oldestFirst) + 1))),
    expected: (mail) => mail.expect,
    close: () => webmail.stop(),
  };
}

function dated(mail: DemoMail): Uint8Array {
  return Buffer.from(datedSource(mail, new Date()), 'latin1');
}

function placeOf(mail: DemoMail, mails: DemoMail[]): number {
  const place = mails.findIndex(({ file }) => file === mail.file);
  if (place < 0) throw new Error(`${mail.file} is not in this mailbox.`);
  return place;
}
