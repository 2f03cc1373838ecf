/** `npm run bench:flood [-- --firefox]`: how soon a tab is warned of, alone and while another tab is flooded with new mail. */
import { parseArgs } from 'node:util';
import { orUsage } from './command-line.ts';
import { launch } from './browsers/launch.ts';
import { startMockServer } from './browsers/mock-server.ts';
import { waitForBanner } from './browsers/rendered.ts';
import { TabWatch } from './browsers/tabs.ts';
import { buildExtension } from './start/build.ts';
import { GAMES, KIT, POST, posingWorld } from '../test/e2e/posing-world.ts';

const ROUNDS = 9;

const { values } = orUsage('Usage: npm run bench:flood -- [--firefox]', () =>
  parseArgs({ options: { firefox: { type: 'boolean', default: false } } }),
);
const engine = values.firefox ? 'firefox' : 'chromium';
const mockServer = await startMockServer(posingWorld);
const at = await launch(engine, { extension: buildExtension(engine), headless: true, mockServer });
const watch = await TabWatch.open(at);
await watch.callMailboxes([new URL(POST).hostname]);

const warned = await at.browser.newPage();
const usual = await times();
const flood = await at.browser.newPage();
await flood.goto(`${GAMES}/flood`);
await waitForBanner(at, flood, ({ kind }) => kind === 'line');
await flood.evaluate(() => void Reflect.set(globalThis, 'flooding', true));
await flood.waitForSelector('#mails > :nth-child(8)');
const flooded = await times();

const told = (all: number[]): string => `${median(all).toFixed(0)} (${Math.min(...all).toFixed(0)} to ${Math.max(...all).toFixed(0)})`;
console.log(`Milliseconds from navigation to the warning in ${engine}, median of ${ROUNDS} loads, least and most:\n`);
console.log(`no other tab                                  ${told(usual)}`);
console.log(`another tab shows 8 new mails each 300 ms     ${told(flooded)}, ${(median(flooded) / median(usual)).toFixed(2)} ×`);
await at.close();
await mockServer.close();

async function times(): Promise<number[]> {
  const all: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await warned.bringToFront();
    await warned.goto('about:blank');
    const start = performance.now();
    await warned.goto(`${KIT}/form`);
    await waitForBanner(at, warned, () => true, 'unasked-warning');
    all.push(performance.now() - start);
  }
  return all;
}

function median(all: number[]): number {
  return all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN;
}
