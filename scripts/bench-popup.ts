/** `npm run bench:popup`: how soon the popup shows its verdict and its timeline in Chromium, with short and long histories. */
import { DAY } from '../judge/time.ts';
import type { Page } from 'puppeteer-core';
import { pageExtension } from './bench-pages/runs.ts';
import { launch } from './browsers/launch.ts';
import { remember } from './browsers/remember.ts';
import { startMockServer } from './browsers/mock-server.ts';
import { TabWatch } from './browsers/tabs.ts';
import { waitFor } from './browsers/wait.ts';
import { demoWorld } from './demo/world.ts';
import { loadMails } from './demo/mails.ts';
import { buildExtension } from './start/build.ts';
import { plainReader } from './start/mailbox.ts';
import { look } from './start/walkthrough.ts';

const ROUNDS = 15;
const MEASURES = ['started', 'verdict-rendered', 'timeline-rendered'];
const VERDICTS = ['unsolicited', 'lure', 'requested', 'suspicious'] as const;

const mockServer = await startMockServer(demoWorld);
const at = await launch('chromium', { extension: buildExtension('chromium'), headless: true, mockServer });
const watch = await TabWatch.open(at);
const page = await at.browser.newPage();
const mailbox = await plainReader(loadMails());
await mailbox.enter(page);
const [mail] = loadMails();
if (!mail) throw new Error('test/corpus/mails is empty.');
await look({ at, watch, page, mailbox }, mail);

/** An extension page with nothing in it, in the same browser: what opening a page costs, whatever it holds. */
const baseline = await pageExtension();
const baselineId = await at.browser.installExtension(baseline.folder);
const floor = await measureFloor();

console.log(
  `Milliseconds from navigation, median, longest of ${ROUNDS} openings in Chromium, and how many times an empty page; a history of 180 days:\n`,
);
console.log(`an empty extension page  drawn ${floor.toFixed(0)}`);
for (const rows of [0, 100, 5000]) {
  if (rows > 0) await fill(rows);
  for (const worker of ['awake', 'asleep']) await measure(rows, worker === 'asleep');
}
await at.close();
await Promise.all([mockServer.close(), mailbox.close(), baseline.remove()]);

async function measureFloor(): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const empty = await at.browser.newPage();
    await empty.goto(`chrome-extension://${baselineId}/page.html`, { waitUntil: 'load' });
    times.push((await timesOf(empty, ['drawn']))[0] ?? Number.NaN);
    await empty.close();
  }
  return times.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
}

async function fill(rows: number): Promise<void> {
  const now = Date.now();
  const { popup } = await watch.openPopup(page);
  await timesOf(popup);
  await remember(
    popup,
    Array.from({ length: rows }, (_, row) => ({ verdict: VERDICTS[row % 4] ?? 'lure', at: now - ((row * 180) / rows) * DAY })),
  );
  await popup.close();
}

async function measure(rows: number, asleep: boolean): Promise<void> {
  const all: number[][] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    if (asleep) await at.stopWorker();
    const { popup } = await watch.openPopup(page);
    all.push(await timesOf(popup));
    await popup.close();
  }
  const told = MEASURES.map((name, column) => {
    const times = all.map((one) => one[column] ?? Number.NaN).toSorted((a, b) => a - b);
    const middle = times[Math.floor(ROUNDS / 2)] ?? Number.NaN;
    return `${name} ${middle.toFixed(0)} (${times.at(-1)?.toFixed(0)}; ${(middle / floor).toFixed(1)} ×)`;
  });
  console.log(`${String(rows).padStart(5)} rows, worker ${asleep ? 'asleep' : 'awake '}  ${told.join('   ')}`);
}

/** When each performance entry was set, in the order of `wanted`. */
async function timesOf(popup: Page, wanted = MEASURES): Promise<number[]> {
  const times = await waitFor(
    () =>
      popup.evaluate((names) => {
        const set = names.map((name) => performance.getEntriesByName(name)[0]?.startTime);
        return set.includes(undefined) ? null : (set as number[]);
      }, wanted),
    10_000,
  );
  if (!times) throw new Error('The popup was never drawn.');
  return times;
}
