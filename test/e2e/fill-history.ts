import type { Page } from 'puppeteer-core';
import type { HistoryEvent } from '../../features/history/event.ts';

/** Writes rows into the history, from a page of the extension that has opened it before. */
export async function fillHistory(page: Page, events: HistoryEvent[]): Promise<void> {
  await page.evaluate(
    async (rows) => {
      const done = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((resolve, reject) => {
          request.addEventListener('success', () => resolve(request.result));
          request.addEventListener('error', () => reject(request.error ?? new Error('The history refused a request.')));
        });
      const db = await done(indexedDB.open('unasked'));
      const change = db.transaction('events', 'readwrite');
      const store = change.objectStore('events');
      await done(store.clear());
      for (const row of rows) store.put(row);
      await new Promise((resolve) => change.addEventListener('complete', resolve));
      db.close();
    },
    events as unknown as never[],
  );
}

/** `count` events, spread over the last 20 days: genuine mails, lures and a warned page in turn. */
export function someEvents(count: number, now: number): HistoryEvent[] {
  const apart = (20 * 24 * 60 * 60_000) / (count + 1);
  return Array.from({ length: count }, (_, index) => {
    const at = now - (index + 1) * apart;
    const one = SAMPLES[index % SAMPLES.length] ?? GENUINE;
    return { ...one, key: `event-${index}`, at, seenAt: at, done: one.done.map((step) => ({ ...step, at: at + 60_000 })) };
  });
}

const GENUINE: HistoryEvent = {
  key: '',
  kind: 'mail',
  at: 0,
  seenAt: 0,
  platform: 'instagram',
  platformName: 'Instagram',
  topic: 'reset',
  verdict: 'unsolicited',
  reason: { code: 'sender-is-platforms', strength: 'proof', facts: { platform: 'Instagram', address: 'security@mail.instagram.com' } },
  from: 'security@mail.instagram.com',
  done: [{ code: 'not-asked', at: 0 }],
};
const LURE: HistoryEvent = {
  ...GENUINE,
  verdict: 'lure',
  from: 'no-reply@account-notice.example',
  done: [{ code: 'delete', at: 0 }],
  reason: {
    code: 'sender-not-platforms',
    strength: 'proof',
    facts: { platform: 'Instagram', address: 'no-reply@account-notice.example', domain: 'account-notice.example' },
  },
};
const SAMPLES: HistoryEvent[] = [
  GENUINE,
  LURE,
  {
    ...LURE,
    platform: 'paypal',
    platformName: 'PayPal',
    topic: 'suspend',
    from: 'service@paypa1-help.example',
    done: [],
    reason: { code: 'sender-lookalike', strength: 'proof', facts: { domain: 'paypa1-help.example', like: 'paypal.com' } },
  },
  {
    ...GENUINE,
    kind: 'page',
    platform: 'microsoft',
    platformName: 'Microsoft',
    topic: null,
    verdict: 'lure',
    from: 'login.a-very-long-name-for-a-host.notice.example',
    reason: {
      code: 'page-host-not-platforms',
      strength: 'proof',
      facts: { host: 'login.notice.example', domain: 'notice.example', platform: 'Microsoft' },
    },
    done: [{ code: 'left-page', at: 0 }],
  },
  {
    ...LURE,
    platform: null,
    platformName: '',
    topic: 'quota',
    verdict: 'suspicious',
    from: 'desk@mail-quota.example',
    reason: { code: 'sender-unknown', strength: 'weak', facts: { domain: 'mail-quota.example' } },
    done: [],
  },
];
