/** The real webmails in which readers are tried: how each is started, entered, and made to show one mail. */
import type { Page } from 'puppeteer-core';
import { hurryInHorde, openAnyInHorde, signInToHorde, startHorde } from '../webmail/horde.ts';
import type { Webmail } from '../webmail/roundcube.ts';
import { startRoundcube } from '../webmail/roundcube.ts';
import { hurryInRoundcube, messageUrl, signIn } from '../webmail/session.ts';
import { hurryInSogo, openInSogo, signInToSogo, startSogo } from '../webmail/sogo.ts';

export interface RealWebmail {
  start(mails: Uint8Array[]): Promise<Webmail>;
  signIn(page: Page, webmail: Webmail): Promise<void>;
  /** `number` counts from 1 in order of delivery. */
  open(page: Page, webmail: Webmail, number: number): Promise<void>;
  /** Opens one after the other, three in a second. */
  hurry(page: Page, numbers: number[]): Promise<void>;
  /** What holds the mail's text. */
  body: string;
  /** What it shows of a mail without a subject. */
  noSubject: string;
}

export const REAL_WEBMAILS: Record<string, RealWebmail> = {
  roundcube: {
    start: startRoundcube,
    signIn,
    open: async (page, webmail, number) => void (await page.goto(messageUrl(webmail, number))),
    hurry: hurryInRoundcube,
    body: '#messagebody',
    noSubject: '',
  },
  sogo: {
    start: startSogo,
    signIn: signInToSogo,
    open: (page, _webmail, number) => openInSogo(page, number),
    hurry: hurryInSogo,
    body: '.msg-body, .mailer_mailcontent',
    noSubject: '',
  },
  horde: {
    start: startHorde,
    signIn: signInToHorde,
    open: (page, _webmail, number) => openAnyInHorde(page, number),
    hurry: hurryInHorde,
    body: '#messageBody, .messageBody',
    noSubject: '[No Subject]',
  },
};
