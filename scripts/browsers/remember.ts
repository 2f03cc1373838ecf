import type { Page } from 'puppeteer-core';
import type { HistoryEvent } from '../../features/history/event.ts';

/** Writes rows into the extension's history from one of its pages, as if that many Instagram mails had been judged. */
export async function remember(page: Page, events: Pick<HistoryEvent, 'verdict' | 'at'>[]): Promise<void> {
  const rows: HistoryEvent[] = events.map(({ verdict, at }, number) => ({
    key: `remembered-${number}`,
    kind: 'mail',
    at,
    seenAt: at,
    platform: 'instagram',
    platformName: 'Instagram',
    topic: 'reset',
    verdict,
    reason: null,
    from: 'security@mail.instagram.com',
    done: [],
  }));
  await page.evaluate(
    (given) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('unasked');
        opening.addEventListener('error', () => fail(new Error('The history could not be opened.')));
        opening.addEventListener('success', () => {
          const change = opening.result.transaction('events', 'readwrite');
          for (const row of given) change.objectStore('events').put(row);
          change.addEventListener('complete', () => {
            opening.result.close();
            done();
          });
        });
      }),
    rows,
  );
}

interface LocalStore {
  storage: { local: { get(key: string): Promise<{ settings?: { mailboxes?: string[] } }>; set(items: object): Promise<void> } };
}

/** Says for the person, from one of the extension's pages, that these hosts are their mailbox: what "Yes" in the popup stores. */
export async function callMailboxes(page: Page, hosts: string[]): Promise<void> {
  await page.evaluate(async (named) => {
    const { storage } = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as LocalStore;
    const { settings = {} } = await storage.local.get('settings');
    await storage.local.set({ settings: { ...settings, mailboxes: [...(settings.mailboxes ?? []), ...named] } });
  }, hosts);
}
