/** The pages of the extension, empty and with much in them. */
import type { Page } from 'puppeteer-core';
import { DAY } from '../../judge/time.ts';
import { remember } from '../browsers/remember.ts';
import { pause } from '../browsers/wait.ts';
import { loadMails } from '../demo/mails.ts';
import type { Pictured } from './pages.ts';

const PATHS = ['welcome', 'options', 'my-accounts', 'first-aid', 'incident-report', 'explain', 'check'];

/** Each page whole; what opens stays closed, but for one entry of what is known. */
export async function takeExtensionPages({ at, shots }: Omit<Pictured, 'watch'>, state: 'empty' | 'full'): Promise<void> {
  for (const path of PATHS.filter((one) => shots.wants(`${state}-${one}`))) {
    const page = await at.openExtensionPage(`${path}.html${state === 'full' ? (QUERIES[path] ?? '') : ''}`);
    await page.waitForSelector('h1');
    await pause(600);
    await shots.add(`${state}-${path}`, page, { full: true });
    await page.close();
  }
  if (state === 'full' && shots.wants('checked')) {
    const page = await at.openExtensionPage('check.html');
    await checkMail(page);
    await shots.add('checked', page, { full: true });
    await page.close();
  }
  if (state === 'full' && shots.wants('facts')) {
    const page = await at.openExtensionPage('options.html');
    await openEntry(page);
    await shots.add('facts', page, { full: true });
    await page.close();
  }
}

const QUERIES: Record<string, string> = {
  'first-aid': '?platform=instagram',
  explain: '?of=sender-not-platforms,act-elsewhere',
};

/** Checks the source of a fake by hand. */
async function checkMail(page: Page): Promise<void> {
  const source = loadMails().find(({ file }) => file === 'lure-instagram-button.eml')?.source ?? '';
  await page.waitForSelector('#check-text');
  await page.$eval('#check-text', (field, text) => (field as HTMLTextAreaElement).setRangeText(text), source);
  await page.type('#check-text', ' ');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-part=check-result]');
}

/** Looks one platform up in what is known, and opens it. */
async function openEntry(page: Page): Promise<void> {
  await page.waitForSelector('#facts-search');
  await page.type('#facts-search', 'instagram');
  await page.waitForSelector('[data-part=fact-entry] summary');
  await page.click('[data-part=fact-entry] summary');
  await pause(300);
}

/** A history of both kinds, an account in use with a step done, and first aid that was begun. */
export async function fill({ at }: Pick<Pictured, 'at'>): Promise<void> {
  const own = await at.openExtensionPage('options.html');
  const now = Date.now();
  const verdicts = ['lure', 'unsolicited', 'requested', 'suspicious'] as const;
  await remember(
    own,
    Array.from({ length: 24 }, (_, row) => ({ verdict: verdicts[row % 4] ?? 'lure', at: now - row * 1.2 * DAY })),
  );
  await own.evaluate(async (time) => {
    const { storage } = Reflect.get(globalThis, 'chrome') as {
      storage: { local: { get(key: string): Promise<{ settings?: object }>; set(items: object): Promise<void> } };
    };
    const { settings = {} } = await storage.local.get('settings');
    await storage.local.set({
      settings: { ...settings, usedPlatforms: ['instagram', 'google', 'paypal'], ignoredSites: ['shop.example'] },
      'check-up': [
        { platform: 'instagram', step: 'two-factor', at: time },
        { platform: 'instagram', step: 'changed-password', at: time },
      ],
      'first-aid': [{ platform: 'instagram', name: 'Instagram', at: time, deeds: ['password'], done: ['change-password'] }],
      trusted$: { v: 2 },
      trusted: [
        { kind: 'address', value: 'news@shop.example', at: time, note: 'Our flower shop', source: 'options' },
        { kind: 'domain', value: 'school.example', at: time, note: '', source: 'mail' },
        { kind: 'site', value: 'a-rather-long-name-of-a-local-library.school.example', at: time, note: '', source: 'page' },
      ],
    });
  }, now);
  await own.close();
}
