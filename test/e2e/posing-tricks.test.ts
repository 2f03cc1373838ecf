import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRendered, waitForBanner } from '../../scripts/browsers/rendered.ts';
import { pause, waitFor } from '../../scripts/browsers/wait.ts';
import { GAMES, KIT, POST, posingWorld } from './posing-world.ts';
import { engines, startBrowser } from './running.ts';
import type { Running } from './running.ts';
import { partsOf } from './storm-mails.ts';

/** Warnings that are asked for in the flood. */
const ROUNDS = 2;

describe.each(engines)('a page that poses as a webmail to use the extension against its owner, in %s', (engine) => {
  let running: Running;
  const show = async (url: string): Promise<void> => {
    await running.page.bringToFront();
    await running.page.goto(url);
  };
  const banner = (kind: string) => waitForBanner(running.at, running.page, (drawn) => drawn.kind === kind);

  beforeAll(async () => {
    running = await startBrowser(engine, posingWorld, [new URL(POST).hostname]);
  });
  afterAll(() => running.end());

  it('has no "I asked for this" pressed under a cover: in the real mailbox the same mail is as it was', async () => {
    await show(`${GAMES}/cover`);
    await banner('line');
    await pause(700);
    const { x, y, width, height } = await running.page.$eval('unasked-banner', (host) => host.getBoundingClientRect().toJSON() as DOMRect);
    for (const down of [0.2, 0.5, 0.8])
      for (const aside of [0.05, 0.2, 0.4, 0.6, 0.8, 0.95]) await running.page.mouse.click(x + width * aside, y + height * down);
    await show(`${POST}/`);
    expect((await banner('unsolicited')).buttons).toContain('I asked for this');
  });

  it('weakens no row of a lure by a harmless mail with the same sender, subject and minute', async () => {
    for (const [url, kind] of [
      [`${POST}/lure`, 'lure'],
      [`${GAMES}/lure`, 'lure'],
    ] as const) {
      await show(url);
      await banner(kind);
    }
    for (const host of [GAMES, POST]) {
      await show(`${host}/harmless`);
      await running.watch.waitForState(running.page, (now) => now.state === 'mail' && now.verdict.kind !== 'lure');
    }
    const accounts = await running.at.openExtensionPage('my-accounts.html');
    const lures = await waitFor(async () => {
      const rows = (await partsOf(accounts, 'history-row')).filter((row) => row.includes('fake'));
      return rows.length === 2 ? rows : null;
    });
    expect(lures).toHaveLength(2);
    await accounts.close();
  });

  /** Where a page is warned of: a machine that is too busy to hold the warning over the page moves to our own. */
  const warnedWhere = (page: Page): Promise<'over the page' | 'own page' | null> =>
    waitFor(async () => {
      if (await page.evaluate(() => location.pathname === '/warning.html')) return 'own page';
      const drawn = await readRendered(running.at, page, 'unasked-warning');
      return drawn?.visible && drawn.kind === 'lure' ? 'over the page' : null;
    });

  it('keeps no other tab from its warning by a flood of mail: what waits is counted in the tests of the background', async () => {
    const flood = await running.at.browser.newPage();
    await flood.goto(`${GAMES}/flood`);
    await waitForBanner(running.at, flood, ({ kind }) => kind === 'line');
    await flood.evaluate(() => void Reflect.set(globalThis, 'flooding', true));
    await flood.waitForSelector('#mails > :nth-child(8)');
    const other = await running.at.browser.newPage();
    for (let round = 0; round < ROUNDS; round += 1) {
      await other.bringToFront();
      await other.goto(`${KIT}/form`);
      expect(await warnedWhere(other)).not.toBeNull();
    }
    await flood.evaluate(() => void Reflect.set(globalThis, 'flooding', false));
    await flood.close();
    await other.close();
  });
});
