import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRendered, waitForBanner } from '../../scripts/browsers/rendered.ts';
import { slowness, waitFor } from '../../scripts/browsers/wait.ts';
import { loadMails } from '../../scripts/demo/mails.ts';
import { plainReader } from '../../scripts/start/mailbox.ts';
import type { DemoMailbox } from '../../scripts/start/mailbox.ts';
import { look } from '../../scripts/start/walkthrough.ts';
import { violationsOnce } from './axe.ts';
import { engines, mailNamed, startBrowser } from './running.ts';
import type { Running } from './running.ts';

/** Presses a part of the popup once it is drawn and in sight. */
async function press(popup: Page, selector: string): Promise<void> {
  await popup.waitForSelector(selector, { visible: true, timeout: 10_000 * slowness() });
  await popup.click(selector);
}

describe.each(engines)('a false alarm, in %s', (engine) => {
  let running: Running;
  let mailbox: DemoMailbox;

  beforeAll(async () => {
    running = await startBrowser(engine);
    mailbox = await plainReader(loadMails());
    await mailbox.enter(running.page);
  });
  afterAll(async () => {
    await running.end();
    await mailbox.close();
  });

  it('ends with the word of the person, for that mail alone, and comes back with a press', async () => {
    const { at, page, watch } = running;
    await look({ ...running, mailbox }, mailNamed('lure-quota.eml'));
    const { popup } = await watch.openPopup(page);
    await press(popup, '[data-part=genuine-section] summary');
    expect(await violationsOnce(popup, engine)).toEqual([]);
    await press(popup, '[data-part=genuine]');
    await popup.waitForSelector('main[data-kind=none] [data-part=genuine-undo]', { timeout: 10_000 * slowness() });
    await waitFor(async () => ((await readRendered(at, page)) === null ? true : null), 10_000);
    expect(await readRendered(at, page)).toBeNull();
    expect(await watch.badge(page)).toBe('');
    await press(popup, '[data-part=genuine-undo]');
    await popup.waitForSelector('main[data-kind=suspicious]', { timeout: 10_000 * slowness() });
    await popup.close();
    await waitForBanner(at, page, ({ kind }) => kind === 'suspicious');
    const other = await look({ ...running, mailbox }, mailNamed('lure-paypal-limited.eml'));
    expect(other.seen.verdict).toBe('lure');
  });
});
