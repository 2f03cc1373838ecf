import { expect } from 'vitest';
import type { MailSeen } from '../../messages/requests.ts';
import { waitFor } from '../../scripts/browsers/wait.ts';
import type { Running } from './running.ts';
import { factsOf } from './trap-mails.ts';
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
