/** Hosts that the person says are their mailbox, and those that they say are not. Exact hosts, kept in the settings. */
import { isWebmailHost } from '../judge/hosts/kinds.ts';
import type { Area } from './area.ts';
import { changeSettings } from './settings.ts';
import type { Settings } from './settings.ts';

export type MailboxSettings = Pick<Settings, 'mailboxes' | 'notMailboxes'>;

const MOST = 200;

/** Whether a page of `host` is a mailbox of the person: a webmail that many use, or one that they named. */
export function isMailbox(host: string, { mailboxes }: MailboxSettings): boolean {
  return isWebmailHost(host) || mailboxes.includes(host);
}

/** Whether the person is still to be asked about `host`. */
export function isOpenQuestion(host: string, settings: MailboxSettings): boolean {
  return host !== '' && !isMailbox(host, settings) && !settings.notMailboxes.includes(host);
}

/**
 * Keeps the answer to "Is this your mailbox?"; null forgets it, and the question is asked again.
 * @throws when it could not be stored
 */
export async function answerMailbox(area: Area, host: string, yes: boolean | null): Promise<void> {
  await changeSettings(area, ({ mailboxes, notMailboxes }) => ({
    mailboxes: withOrWithout(mailboxes, host, yes === true),
    notMailboxes: withOrWithout(notMailboxes, host, yes === false),
  }));
}

/** The oldest go once there are too many. */
function withOrWithout(hosts: string[], host: string, listed: boolean): string[] {
  const others = hosts.filter((one) => one !== host);
  return listed ? [...others, host].slice(-MOST) : others;
}
