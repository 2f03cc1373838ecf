import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines, mailNamed, startBrowser } from './running.ts';
import type { Running } from './running.ts';

describe.each(engines)('a check by hand, in %s', (engine) => {
  let running: Running;
  let page: Page;
  const folder = mkdtempSync(join(tmpdir(), 'unasked-check-'));
  beforeAll(async () => {
    running = await startBrowser(engine);
    page = await running.at.openExtensionPage('check.html');
    await page.bringToFront();
  });
  afterAll(async () => {
    await running.end();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    ['lure-instagram-button.eml', 'lure'],
    ['instagram-reset.eml', 'unsolicited'],
  ])('reads the file %s as %s', async (name, kind) => {
    writeFileSync(join(folder, name), mailNamed(name).source, 'latin1');
    const field = (await page.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(join(folder, name));
    expect(await page.waitForSelector(`[data-part="check-result"][data-kind="${kind}"]`)).not.toBeNull();
  });

  it('tells of a pasted link where it leads, by keyboard, and opens nothing', async () => {
    await page.type('#check-text', 'https://www.instagram.com@login.lnstagram.com/x');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('[data-part="registrable"]')?.textContent === 'lnstagram.com');
    expect(await page.$$('[data-part="check-result"] a')).toEqual([]);
  });
});
