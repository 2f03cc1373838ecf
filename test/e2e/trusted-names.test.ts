import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from '../../scripts/browsers/wait.ts';
import { engines, startBrowser } from './running.ts';
import type { Running } from './running.ts';

describe.each(engines)('trusted names, in %s', (engine) => {
  let running: Running;
  let page: Page;
  const folder = mkdtempSync(join(tmpdir(), 'unasked-backup-'));

  const names = (): Promise<string[]> =>
    page.$$eval('[data-part="entry"] .value', (all) => all.map(({ textContent }) => textContent ?? ''));
  const waitForNames = (...wanted: string[]): Promise<true | null> =>
    waitFor(async () => ((await names()).join() === wanted.join() ? true : null));
  const press = async (part: string): Promise<void> => (await page.waitForSelector(`[data-part="${part}"]`))?.click();
  async function open(name: string, text: string): Promise<void> {
    writeFileSync(join(folder, name), text);
    const field = (await page.$('#backup-file')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(join(folder, name));
  }
  async function add(name: string): Promise<void> {
    await page.type('#entry', name);
    await page.keyboard.press('Enter');
  }
  /** What the page saves, taken from the blob that its link leads to. */
  async function saved(): Promise<string> {
    await page.evaluate(() => {
      URL.createObjectURL = (blob: Blob) => {
        void blob.text().then((text) => Reflect.set(globalThis, 'saved', text));
        return 'blob:taken';
      };
      HTMLAnchorElement.prototype.click = () => {};
    });
    await press('backup-save');
    const text = await waitFor(() => page.evaluate(() => (Reflect.get(globalThis, 'saved') as string | undefined) ?? null));
    return text ?? '';
  }

  beforeAll(async () => {
    running = await startBrowser(engine);
    page = await running.at.openExtensionPage('options.html#entry');
    await page.bringToFront();
  });
  afterAll(async () => {
    await running.end();
    rmSync(folder, { recursive: true, force: true });
  });

  it('are added by keyboard where the address leads, refused with a reason, removed, and put back', async () => {
    await page.waitForFunction(() => document.activeElement?.id === 'entry');
    await add('gmail.com');
    await page.waitForFunction(() => document.querySelector('#problem')?.textContent?.includes('mailbox provider'));
    await page.$eval('#entry', (field) => (field as HTMLInputElement).select());
    await add('lnstagram.com');
    await press('trusted-anyway');
    expect(await waitForNames('lnstagram.com')).toBe(true);
    await add('news@shop.example');
    expect(await waitForNames('news@shop.example', 'lnstagram.com')).toBe(true);
    await press('entry-remove');
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-part') === 'trusted-undo');
    expect(await names()).toEqual(['lnstagram.com']);
    await page.keyboard.press('Enter');
    expect(await waitForNames('news@shop.example', 'lnstagram.com')).toBe(true);
  });

  it('leave in a file, are refused where it is damaged, and come back out of it', async () => {
    const text = await saved();
    expect(JSON.parse(text)).toMatchObject({ format: 'unasked-backup', version: 1 });
    for (let left = 2; left > 0; left -= 1) {
      await press('entry-remove');
      await waitFor(async () => ((await names()).length < left ? true : null));
    }
    await open('damaged.json', text.slice(0, -20));
    await page.waitForFunction(() => /damaged in line \d+/.test(document.querySelector('[data-part="backup-problem"]')?.textContent ?? ''));
    expect(await names()).toEqual([]);
    await open('whole.json', text);
    await page.waitForFunction(() => document.querySelector('[data-part="backup-changes"]')?.textContent?.includes('Trusted names: 2 new'));
    await press('backup-take');
    expect(await waitForNames('news@shop.example', 'lnstagram.com')).toBe(true);
    await press('backup-undo');
    expect(await waitForNames()).toBe(true);
  });
});
