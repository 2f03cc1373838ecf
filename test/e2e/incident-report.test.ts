import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from '../../scripts/browsers/wait.ts';
import { fillHistory, someEvents } from './fill-history.ts';
import { engines, startBrowser } from './running.ts';
import type { Running } from './running.ts';

const POINTS = '[data-part="points"]';

/** The cells of a table of the report, row by row. */
function rowsOf(page: Page, part: string): Promise<string[][]> {
  return page.evaluate(
    (rows) =>
      [...document.querySelectorAll(rows)].map((row) => [...row.children].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim())),
    `[data-part="${part}"] tbody tr`,
  );
}

/** What the page saves, taken from the blob that its link leads to; nothing lands on the disk. */
async function savedText(page: Page): Promise<{ name: string; text: string }> {
  await page.evaluate(() => {
    Reflect.deleteProperty(globalThis, 'saved');
    let taken: Promise<string> = Promise.resolve('');
    URL.createObjectURL = (blob: Blob) => {
      taken = blob.text();
      return 'blob:taken';
    };
    HTMLAnchorElement.prototype.click = function pressed() {
      const name = this.download;
      void taken.then((text) => Reflect.set(globalThis, 'saved', { name, text }));
    };
  });
  await page.locator('[data-part="save"]').click();
  const saved = await waitFor(() =>
    page.evaluate(() => (Reflect.get(globalThis, 'saved') as { name: string; text: string } | undefined) ?? null),
  );
  if (!saved) throw new Error('The page saved nothing.');
  return saved;
}

describe.each(engines)('the incident report, in %s', (engine) => {
  let running: Running;
  let page: Page;
  const folder = mkdtempSync(join(tmpdir(), 'unasked-report-'));

  async function open(file: string): Promise<void> {
    const field = (await page.$('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(join(folder, file));
  }
  async function fillAndReload(count: number): Promise<void> {
    await page.waitForSelector(POINTS);
    await fillHistory(page, someEvents(count, Date.now()));
    await page.close();
    page = await running.at.openExtensionPage('incident-report.html');
    await page.bringToFront();
    await page.waitForSelector(POINTS);
  }

  beforeAll(async () => {
    running = await startBrowser(engine);
    page = await running.at.openExtensionPage('incident-report.html');
  });
  afterAll(async () => {
    await running.end();
    rmSync(folder, { recursive: true, force: true });
  });

  it('of an empty history says what that means', async () => {
    await page.waitForSelector(POINTS);
    expect(await page.$eval('[data-part="summary"]', (node) => node.textContent)).toContain('No account mail');
    expect(await rowsOf(page, 'events')).toEqual([]);
  });

  it('shows events, acts and points, of one platform alone where that is chosen', async () => {
    await fillAndReload(10);
    expect(await rowsOf(page, 'events')).toHaveLength(10);
    await page.select('select[data-part="platform"]', 'paypal');
    const rows = await rowsOf(page, 'events');
    expect(rows.map((row) => [row[2], row[3], row[5]])).toEqual(
      Array.from({ length: 2 }, () => [
        'PayPal',
        'fake',
        expect.stringContaining('It came from paypa1-help.example, which only looks like paypal.com.'),
      ]),
    );
    await page.select('select[data-part="platform"]', '');
  });

  it('keeps to the days that are chosen, and says when they make no sense', async () => {
    const setDay = (edge: string, day: string): Promise<void> =>
      page.$eval(
        `[data-part="${edge}"]`,
        (field, value) => {
          (field as HTMLInputElement).value = value;
          field.dispatchEvent(new Event('change', { bubbles: true }));
        },
        day,
      );
    const before = await page.$eval('[data-part="from"]', (field) => (field as HTMLInputElement).value);
    await setDay('from', '2999-01-01');
    expect(await page.$eval('[data-part="problem"]', (node) => node.textContent)).toBe('The first day lies after the last one.');
    await setDay('from', before);
    await page.waitForSelector(POINTS);
    expect(await rowsOf(page, 'events')).toHaveLength(10);
  });

  it('is saved with the notes of the person, and opened again the same', async () => {
    await page.select('[data-part="point-told"] select', 'done');
    await page.type('[data-part="point-told"] input[type="text"]', 'the shop, by phone');
    const { name, text } = await savedText(page);
    expect(name).toMatch(/^unasked-report-\d{4}-\d\d-\d\d-\d{4}-\d\d-\d\d\.json$/);
    writeFileSync(join(folder, 'saved.json'), text);

    const before = await page.$eval('[data-part="report"]', (node) => node.textContent);
    await fillAndReload(0);
    await open('saved.json');
    await page.waitForSelector('[data-part="opened"]');
    expect(await page.$eval('[data-part="report"]', (node) => node.textContent)).toBe(before);
    expect(await page.$eval('[data-part="point-told"] input[type="text"]', (field) => (field as HTMLInputElement).value)).toBe(
      'the shop, by phone',
    );
    expect((await savedText(page)).text).toBe(text);
    await page.locator('[data-part="back"]').click();
    expect(await rowsOf(page, 'events')).toEqual([]);
  });

  it.each([
    ['a broken line', (text: string) => text.replace('"version": 1,', '"version": 1;'), 'line 3 is broken'],
    ['a wrong field', (text: string) => text.replace('"no": 2,', '"no": "two",'), 'in detect.events[1].no we expected a number'],
    ['another kind of file', () => '{"a": 1}', 'is not a report of Unasked'],
  ])('refuses %s whole, and says where', async (_what, spoil, words) => {
    writeFileSync(join(folder, 'spoiled.json'), spoil(readFileSync(join(folder, 'saved.json'), 'utf8')));
    await open('spoiled.json');
    const said = await waitFor(() =>
      page.$eval('[data-part="problem"]', (node) => node.textContent || null).then((text) => (text?.includes(words) ? text : null)),
    );
    expect(said).toContain(`spoiled.json`);
    expect(await page.$('[data-part="opened"]')).toBeNull();
  });

  it('prints', async () => {
    await fillAndReload(5);
    const paper = Buffer.from(await page.pdf({ format: 'letter' }));
    expect(paper.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  });

  // Only Chromium can be shown what goes to the printer, and told where to put a download.
  it.runIf(engine === 'chromium')('prints without its controls, and with what was set in them', async () => {
    await page.select('[data-part="point-mfa"] select', 'not-applicable');
    await page.emulateMediaType('print');
    const shown = await page.evaluate(() => {
      const isSeen = (node: Element): boolean => node.getClientRects().length > 0;
      const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];
      return {
        controls: all('button, input, select').filter(isSeen).length,
        mfa: all('[data-part="point-mfa"] .in-print')
          .filter(isSeen)
          .map((node) => node.textContent)
          .join(''),
      };
    });
    await page.emulateMediaType('screen');
    expect(shown).toEqual({ controls: 0, mfa: 'does not apply' });
  });

  it.runIf(engine === 'chromium')('really lands on the disk, without a permission for downloads', async () => {
    const control = await running.at.browser.target().createCDPSession();
    await control.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await fillAndReload(5);
    await page.locator('[data-part="save"]').click();
    const file = await waitFor(() => Promise.resolve(readdirSync(folder).find((name) => /^unasked-report-.*\.json$/.test(name)) ?? null));
    expect(JSON.parse(readFileSync(join(folder, String(file)), 'utf8'))).toMatchObject({ format: 'unasked-incident-report' });
  });

  // What is slow there is the engine's own table.
  const many = engine === 'chromium' ? 5_000 : 1_000;
  it(`of ${many} events shows every row, and is opened again the same`, async () => {
    await fillAndReload(many);
    // Puppeteer would ask for a handle of each.
    expect(await page.evaluate(() => document.querySelectorAll('[data-part="events"] tbody tr').length)).toBe(many);
    const { text } = await savedText(page);
    writeFileSync(join(folder, 'large.json'), text);
    await open('large.json');
    await page.waitForSelector('[data-part="opened"]');
    expect((await savedText(page)).text).toBe(text);
  });
});
