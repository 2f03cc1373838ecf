import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainReader } from '../../scripts/start/mailbox.ts';
import type { DemoMailbox } from '../../scripts/start/mailbox.ts';
import { look } from '../../scripts/start/walkthrough.ts';
import { loadMails } from '../../scripts/demo/mails.ts';
import { engines, startBrowser } from './running.ts';
import type { Running } from './running.ts';
import { partsOf, RESETS, STORM_MAILS, waitForParts } from './storm-mails.ts';

const FRIEND = loadMails().filter(({ file }) => file === 'friend.eml');

describe.each(engines)('the history, in %s', (engine) => {
  let running: Running;
  let mailbox: DemoMailbox;
  let accounts: Page;

  beforeAll(async () => {
    running = await startBrowser(engine);
    mailbox = await plainReader([...STORM_MAILS, ...FRIEND]);
    await mailbox.enter(running.page);
    const visit = { ...running, mailbox };
    for (const mail of [...STORM_MAILS, ...FRIEND, ...RESETS.slice(0, 2)]) await look(visit, mail);
    accounts = await running.at.openExtensionPage('my-accounts.html');
  });
  afterAll(async () => {
    await running.end();
    await mailbox.close();
  });

  /** Firefox never sees such a page reload, so it is opened anew. */
  const reopen = async (): Promise<void> => {
    await accounts.close();
    accounts = await running.at.openExtensionPage('my-accounts.html');
  };
  const rows = (count: number): Promise<string[]> => waitForParts(accounts, 'history-row', count);
  const press = (selector: string, page = accounts): Promise<void> => page.$eval(selector, (button) => (button as HTMLElement).click());

  it('has one row for each account mail, newest first, and none for other mail', async () => {
    const shown = await rows(7);
    expect(shown.filter((row) => row.includes('genuine, not asked for'))).toHaveLength(6);
    expect(shown.findIndex((row) => row.includes('fake'))).toBe(3);
    expect(shown.join()).not.toMatch(/mara|https?:/);
    expect(await partsOf(accounts, 'history-range')).toEqual(['1 to 7 of 7']);
  });

  it('can be used by everybody, as far as a machine can tell', async () => {
    // Firefox forbids the page to run a text as code, by its own policy.
    if (engine === 'firefox') return;
    await accounts.evaluate(axe.source);
    const found = await accounts.evaluate(async () => {
      const { run } = Reflect.get(globalThis, 'axe') as typeof axe;
      return (await run(document)).violations.map(({ id }) => id);
    });
    expect(found).toEqual([]);
  });

  it('loses one row, and has it back', async () => {
    await press('[data-part="history-row"] button');
    await rows(6);
    await press('[data-part="history-undo"]');
    await rows(7);
  });

  it('says how many rows a shorter time deletes, and deletes them', async () => {
    await accounts.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('unasked');
          opening.addEventListener('error', () => reject(opening.error as Error));
          opening.addEventListener('success', () => {
            const db = opening.result;
            const store = db.transaction('events', 'readwrite').objectStore('events');
            const reading = store.getAll();
            reading.addEventListener('success', () => {
              const [row] = reading.result as object[];
              const writing = store.put({ ...row, key: 'old', seenAt: Date.now() - 40 * 86_400_000 });
              store.put({ key: 'of another shape' });
              writing.addEventListener('success', () => (db.close(), resolve()));
            });
          });
        }),
    );
    await reopen();
    await rows(8);
    expect(await partsOf(accounts, 'history-unreadable')).toEqual(['One line could not be read; it is kept.']);
    const options = await running.at.openExtensionPage('options.html');
    await options.waitForSelector('#history-days');
    await options.$eval('#history-days', (field) => {
      (field as HTMLInputElement).value = '30';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await options.waitForFunction(
      () => document.querySelector('[data-part="history-keep"]')?.textContent === 'One line is older than that and will be deleted.',
    );
    await press('[data-part=privacy] .keep button', options);
    await options.waitForFunction(
      () => document.querySelector('[data-part="history-keep"]')?.textContent === 'Saved. Lines are kept for 30 days.',
    );
    await options.close();
    await reopen();
    await rows(7);
  });

  it('is deleted as a whole in the options, after one question', async () => {
    const options = await running.at.openExtensionPage('options.html');
    await options.waitForSelector('[data-part="history-clear"]');
    await press('[data-part="history-clear"]', options);
    expect(await options.$eval('dialog', (dialog) => (dialog as HTMLDialogElement).open)).toBe(true);
    await press('[data-part="history-clear-yes"]', options);
    await options.waitForFunction(() => document.querySelector('[data-part="history-clear-done"]')?.textContent !== '');
    await options.close();
    await reopen();
    await waitForParts(accounts, 'history-empty', 1);
    expect(await partsOf(accounts, 'history-row')).toEqual([]);
  });

  it('that cannot be opened leaves the verdict as it is, and says so', async () => {
    await accounts.evaluate(
      () =>
        new Promise<void>((resolve) => {
          indexedDB.deleteDatabase('unasked').addEventListener('success', () => {
            const opening = indexedDB.open('unasked', 99);
            opening.addEventListener('success', () => (opening.result.close(), resolve()));
          });
        }),
    );
    await reopen();
    expect(await waitForParts(accounts, 'history-unavailable', 1)).toHaveLength(1);
    await running.page.bringToFront();
    const [last] = RESETS.slice(-1);
    if (!last) throw new Error('There are no resets.');
    const { seen } = await look({ ...running, mailbox }, last);
    expect(seen.verdict).toBe('unsolicited');
  });
});
