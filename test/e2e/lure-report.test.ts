import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForBanner } from '../../scripts/browsers/rendered.ts';
import { waitFor } from '../../scripts/browsers/wait.ts';
import { loadMails } from '../../scripts/demo/mails.ts';
import { plainReader } from '../../scripts/start/mailbox.ts';
import type { DemoMailbox } from '../../scripts/start/mailbox.ts';
import { look } from '../../scripts/start/walkthrough.ts';
import { gmailWorld } from './gmail-world.ts';
import { engines, mailNamed, startBrowser } from './running.ts';
import type { Running } from './running.ts';

const LURE_PAGE = 'https://secure-reset.example/login?for=mara@mail.example';

function valueOf(popup: Page, part: string): Promise<string> {
  return popup.$eval(`[data-part="${part}"]`, (field) => (field as HTMLTextAreaElement).value);
}

/** Presses a copy button and waits for what is said of it. */
async function pressCopy(popup: Page, name: 'address' | 'text'): Promise<string | null> {
  await popup.bringToFront();
  await popup.focus(`[data-part="copy-${name}"]`);
  await popup.keyboard.press('Enter');
  const said = `.copied:has([data-part="copy-${name}"]) [role="status"]`;
  return waitFor(() => popup.$eval(said, (node) => node.textContent || null));
}

/** What the clipboard holds, pasted as a person does. */
async function pasted(popup: Page): Promise<string> {
  await popup.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'pasted';
    document.body.append(field);
    field.focus();
  });
  await popup.keyboard.down('Control');
  await popup.keyboard.press('v');
  await popup.keyboard.up('Control');
  return (await waitFor(() => popup.$eval('#pasted', (field) => (field as HTMLTextAreaElement).value || null))) ?? '';
}

describe.each(engines)('reporting a lure, in %s', (engine) => {
  let running: Running;
  let mailbox: DemoMailbox;

  /** The popup for the tab, with the report made in it. */
  async function openReport(): Promise<Page> {
    const { popup } = await running.watch.openPopup(running.page);
    await popup.locator('[data-part="report"]').click();
    await popup.waitForSelector('[data-part="report-text"]');
    return popup;
  }

  beforeAll(async () => {
    running = await startBrowser(engine, await gmailWorld());
    mailbox = await plainReader(loadMails());
  });
  afterAll(async () => {
    await running.end();
    await mailbox.close();
  });

  it('gives a text with the header lines, without the person, and without a living link', async () => {
    await running.page.goto('https://mail.google.com/mail/u/0/#inbox');
    const row = await running.page.waitForSelector('tr.zA:nth-child(3)');
    await row?.click();
    await waitForBanner(running.at, running.page, ({ kind }) => kind === 'lure');
    const popup = await openReport();
    const text = await valueOf(popup, 'report-text');
    expect(text).toContain('Report of a mail that presents itself as Instagram');
    expect(text).toContain('hxxps://confirm[.]kqz-data[.]example/ig/session?…');
    expect(text).toMatch(/^Received: from vps-11\[\.\]account-notice/m);
    expect(text).toMatch(/^To: \(you\)$/m);
    expect(text).not.toMatch(/https?:|mara@|mara\[@\]|lindqvist/i);
    await popup.close();
  });

  it('copies the text by keyboard alone, and what is pasted is the report', async () => {
    const popup = await openReport();
    expect(await pressCopy(popup, 'text')).toBe('Copied.');
    expect(await pasted(popup)).toBe(await valueOf(popup, 'report-text'));
    await popup.close();
  });

  it('selects the text where the browser refuses the clipboard', async () => {
    const popup = await openReport();
    await popup.evaluate(() => {
      Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(new Error('refused')) });
    });
    expect(await pressCopy(popup, 'text')).toContain('did not let us copy');
    const selected = await popup.$eval('[data-part="report-text"]', (node) => {
      const field = node as HTMLTextAreaElement;
      return document.activeElement === field && field.selectionStart === 0 && field.selectionEnd === field.value.length;
    });
    expect(selected).toBe(true);
    await popup.close();
  });

  it('still works after the worker has ended', async () => {
    await running.at.stopWorker();
    const popup = await openReport();
    expect(await valueOf(popup, 'report-text')).toMatch(/^Received:/m);
    await popup.close();
  });

  it("names the platform's own report address, and says where the webmail shows no source", async () => {
    await mailbox.enter(running.page);
    await look({ ...running, mailbox }, mailNamed('lure-paypal-limited.eml'));
    const popup = await openReport();
    expect(await valueOf(popup, 'report-address')).toBe('phishing@paypal.com');
    expect(await valueOf(popup, 'report-text')).toContain('The webmail did not show the source');
    expect(await pressCopy(popup, 'address')).toBe('Copied.');
    await popup.close();
  });

  it('is not offered for a genuine mail', async () => {
    await look({ ...running, mailbox }, mailNamed('instagram-reset.eml'));
    const { popup } = await running.watch.openPopup(running.page);
    expect(await popup.$('[data-part="report"]')).toBeNull();
    await popup.close();
  });

  it('of a warned page names its address without the query', async () => {
    await running.page.goto(LURE_PAGE);
    await waitForBanner(running.at, running.page, () => true, 'unasked-warning');
    const popup = await openReport();
    const text = await valueOf(popup, 'report-text');
    expect(text).toContain('Address: hxxps://secure-reset[.]example/login?…');
    expect(text).not.toContain('mara');
    await popup.close();
  });
});
