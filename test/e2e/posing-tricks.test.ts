import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForBanner } from '../../scripts/browsers/rendered.ts';
import { pause, waitFor } from '../../scripts/browsers/wait.ts';
import { GAMES, POST, posingWorld } from './posing-world.ts';
import { engines, startBrowser } from './running.ts';
import type { Running } from './running.ts';
import { waitForParts } from './storm-mails.ts';

/** Pairs of warnings that are timed, one in peace and one in the flood: what else the machine does weighs on both. */
const PAIRS = 5;

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
    for (let y = 20; y < 500; y += 40) for (const x of [60, 200, 400, 640]) await running.page.mouse.click(x, y);
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
    const options = await running.at.openExtensionPage('options.html');
    const rows = await waitForParts(options, 'history-row', 3);
    expect(rows.filter((row) => row.includes('not from them'))).toHaveLength(2);
    await options.close();
  });

  it('slows the warning of another tab by a flood of mail no further than to twice its time', async () => {
    const flood = await running.at.browser.newPage();
    await flood.goto(`${GAMES}/flood`);
    const other = await running.at.browser.newPage();
    const took: { peace: number[]; flood: number[] } = { peace: [], flood: [] };
    for (let pair = 0; pair <= PAIRS; pair += 1) {
      for (const when of ['peace', 'flood'] as const) {
        await flood.evaluate((on) => void Reflect.set(globalThis, 'flooding', on), when === 'flood');
        await pause(1_000);
        const time = await timed(other);
        // The first of each finds nothing warm.
        if (pair > 0) took[when].push(time);
      }
    }
    expect(median(took.flood) / median(took.peace), JSON.stringify(took)).toBeLessThanOrEqual(2);
    await flood.close();
    await other.close();
  });
});

/** Milliseconds, as the page itself counts, from its form to its warning. */
async function timed(page: Page): Promise<number> {
  await page.bringToFront();
  await page.goto(`${GAMES}/timed`);
  const took = await waitFor(async () => (await page.evaluate(() => Reflect.get(globalThis, 'took') as number | undefined)) ?? null);
  if (took === null) throw new Error('There was no warning.');
  return took;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
