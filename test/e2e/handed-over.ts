import type { Page as TabPage } from 'puppeteer-core';
import { expect } from 'vitest';
import type { MailSeen } from '../../messages/requests.ts';
import { waitFor } from '../../scripts/browsers/wait.ts';
import type { Running } from './running.ts';
import { waitForLastMail } from '../../scripts/readers/last-mail.ts';
import { factsOf, trapMails } from './trap-mails.ts';
import type { TrapMail } from './trap-mails.ts';

/**
 * Opens one mail and expects that its reader hands over what the file says, with its source, and that the tab shows both.
 * @param noSubject what the webmail shows of a mail without a subject
 */
export async function expectHandedOver(
  { watch, page }: Running,
  client: string,
  { truth, verdict }: TrapMail,
  open: () => Promise<void>,
  noSubject = '',
): Promise<void> {
  const before = await watch.countHeard();
  await open();
  const shown = { ...truth, subject: truth.subject || noSubject };
  let last: MailSeen | null = null;
  await waitFor(async () => {
    last = (await watch.heardMails(before)).at(-1) ?? null;
    return last && JSON.stringify(factsOf(last)) === JSON.stringify(shown) ? last : null;
  }, 8000);
  expect(last && factsOf(last)).toEqual(shown);
  expect(last).toMatchObject({ client, source: { state: 'read' } });
  const subject = truth.subject.slice(0, 300);
  const state = await watch.waitForState(page, (now) => now.state === 'mail' && now.client === client && now.subject === subject);
  expect(state).toMatchObject({ sourceRead: true, verdict: { kind: expect.stringMatching(verdict) } });
}

/** How often and how many mails are opened in a hurry. */
const ROUNDS = 2;
const TEN = 10;

/** Opens ten mails in three seconds, twice, and expects that tab, badge and the one banner come to tell of the last one. */
export async function expectLastOfTen(
  { at, watch, page }: Running,
  hurry: (page: TabPage, numbers: number[]) => Promise<void>,
): Promise<void> {
  const subjects = trapMails.map(({ truth }) => truth.subject);
  // A subject that another mail or none has tells nothing.
  const told = subjects.flatMap((subject, place) =>
    subject !== '' && subjects.indexOf(subject) === subjects.lastIndexOf(subject) ? place + 1 : [],
  );
  for (const last of told.slice(0, ROUNDS)) {
    const before = Array.from({ length: TEN - 1 }, (_none, step) => 1 + ((last + 3 * step) % subjects.length));
    await hurry(page, [...before.filter((number) => number !== last), last]);
    const subject = subjects[last - 1]?.slice(0, 300) ?? '';
    expect(await waitForLastMail(at, watch, page, subject), subject).toBe(true);
  }
}
