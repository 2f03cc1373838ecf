import type { Page } from 'puppeteer-core';
import { waitFor } from '../browsers/wait.ts';
import type { Webmail } from './roundcube.ts';

/** Signs in to Roundcube on that page; leaves it on the inbox. */
export async function signIn(page: Page, webmail: Webmail): Promise<void> {
  await page.goto(webmail.url);
  await page.type('#rcmloginuser', webmail.user);
  await page.type('#rcmloginpwd', webmail.password);
  await Promise.all([page.waitForNavigation(), page.click('#rcmloginsubmit, #login-form input[type=submit]')]);
  await page.waitForSelector('#messagelist');
}

/** Address of one message in the full view; `uid` counts from 1 in order of delivery. */
export function messageUrl(webmail: Webmail, uid: number): string {
  return `${webmail.url}?_task=mail&_mbox=INBOX&_uid=${uid}&_action=show`;
}

/** Opens a message in the preview pane, as one press in the list does; waits until the pane shows it. */
export async function openPreview(page: Page, uid: number): Promise<void> {
  const row = await page.waitForSelector(`#messagelist tr[id^="rcmrow"] a[href*="_uid=${uid}&"], #messagelist a[href$="_uid=${uid}"]`);
  await row?.click();
  const shown = await waitFor(async () => {
    const pane = page.frames().find((frame) => frame.url().includes(`_uid=${uid}`) && frame.url().includes('_action=preview'));
    return pane ?? null;
  });
  if (!shown) throw new Error(`The preview of message ${uid} never came.`);
}

/** Opens one message after the other in the preview of the list that is shown, three in a second; `uids` count from 1 in order of delivery. */
export async function hurryInRoundcube(page: Page, uids: number[]): Promise<void> {
  await page.evaluate(async (numbers) => {
    const roundcube = Reflect.get(globalThis, 'rcmail') as { show_message: (uid: string, safe: boolean, preview: boolean) => void };
    for (const uid of numbers) {
      roundcube.show_message(String(uid), false, true);
      await new Promise((wake) => setTimeout(wake, 300));
    }
  }, uids);
}

/** Opens ten mails of the list in three seconds, the one with `subject` last; its own presses wait half a second each for a second one. */
export async function switchQuickly(page: Page, webmail: { url: string }, subject: string): Promise<void> {
  await page.goto(`${webmail.url}?_task=mail&_mbox=INBOX`);
  await page.waitForSelector('#messagelist tr[id^="rcmrow"]');
  await page.evaluate(async (wanted) => {
    const roundcube = Reflect.get(globalThis, 'rcmail') as { show_message: (uid: string, safe: boolean, preview: boolean) => void };
    const rows = [...document.querySelectorAll('#messagelist tr[id^="rcmrow"]')].map((row) => ({
      text: row.textContent ?? '',
      uid: /_uid=(\d+)/.exec(row.querySelector('a[href*="_uid="]')?.getAttribute('href') ?? '')?.[1] ?? '',
    }));
    const last = rows.find(({ text }) => text.includes(wanted));
    if (!last) throw new Error(`No mail of the list says "${wanted}".`);
    const others = rows.filter((row) => row !== last).slice(0, 9);
    for (const { uid } of [...others, last]) {
      roundcube.show_message(uid, false, true);
      await new Promise((wake) => setTimeout(wake, 300));
    }
  }, subject);
}
