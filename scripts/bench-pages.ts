/** `npm run bench:pages`: what the extension costs pages, beside none, an empty one and one that asks one question. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startMockServer } from './browsers/mock-server.ts';
import { costOf, heapsOf, SETTLE_LATE, tracedCostOf } from './bench-pages/measure.ts';
import type { Cost } from './bench-pages/measure.ts';
import { PAGES, pathOf, servePages } from './bench-pages/pages.ts';
import { circumstances, ratiosOf, tableOf, type Row } from './bench-pages/report.ts';
import { ONE_QUESTION, scriptExtension, startRun } from './bench-pages/runs.ts';
import { countIn, orUsage } from './command-line.ts';
import { builtFolder, projectFolder } from './start/build.ts';

/** `-- 20` takes so many rounds; `-- 20 FOLDER` measures another build than the present one; `--write` keeps the figures. */
const { write, rounds, built } = orUsage('Usage: npm run bench:pages -- [ROUNDS [FOLDER]] [--write]', () => {
  const { values, positionals } = parseArgs({ options: { write: { type: 'boolean', default: false } }, allowPositionals: true });
  const [many, folder] = positionals;
  return { write: values.write, rounds: countIn(many, 15, 'Rounds'), built: folder ?? builtFolder('chromium') };
});
const HEAP_LOADS = 50;
const SITE = 'https://bench.example';
const [OURS, FLOOR] = ['Unasked', 'one question'];

const mockServer = await startMockServer(servePages);
const [empty, question] = await Promise.all([scriptExtension(''), scriptExtension(ONE_QUESTION)]);
const runs = [
  await startRun('no extension', null, mockServer),
  await startRun('empty script', empty.folder, mockServer),
  await startRun(FLOOR, question.folder, mockServer),
  await startRun(OURS, built, mockServer),
];
try {
  const rows: Row[] = [];
  for (const [at, page] of Object.keys(PAGES).entries()) rows.push(...(await measure(page, `${SITE}${pathOf(at)}`)));
  const when = circumstances(rounds, (await runs[0]?.browser.version()) ?? '');
  const heaps = [];
  for (const run of runs) {
    const kilobytes = await heapsOf(run, `${SITE}${pathOf(0)}`, HEAP_LOADS);
    heaps.push(`${run.name} ${(kilobytes[9] ?? 0).toFixed(0)} → ${(kilobytes.at(-1) ?? 0).toFixed(0)}`);
  }
  const parts = [
    `${when}.`,
    ratiosOf(rows, OURS, FLOOR),
    tableOf(rows),
    `Heap in kB after the 10th and the ${HEAP_LOADS}th load in one tab, garbage collected: ${heaps.join(', ')}.`,
  ];
  console.log(parts.join('\n\n'));
  if (write) keep(parts);
} finally {
  for (const run of runs) await run.close();
  await Promise.all([empty.remove(), question.remove(), mockServer.close()]);
}

async function measure(page: string, url: string): Promise<Row[]> {
  const costs = runs.map((): Cost[] => []);
  const own = runs.map((): number[] => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, run] of runs.entries()) {
      const cost = await costOf(run, url, SETTLE_LATE);
      const traced = run.extension === null ? 0 : await tracedCostOf(run, url);
      // The first load of each is warm-up.
      if (round === 0) continue;
      costs[index]?.push(cost);
      own[index]?.push(traced);
    }
  }
  return runs.map(({ name }, index) => {
    const of = (key: keyof Cost): number => median((costs[index] ?? []).map((cost) => cost[key]));
    const counts = { layouts: of('layouts'), styles: of('styles'), listeners: of('listeners'), heap: of('heap') };
    return { page, run: name, script: of('script'), own: median(own[index] ?? []), task: of('task'), ...counts };
  });
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function keep(parts: string[]): void {
  const about =
    '# What it costs\n\nWritten by `npm run bench:pages -- --write`. The floor is an extension that asks each document one question, once it ' +
    "is read. Counted is all script from navigation until 1.5 seconds after the load, by the browser's own clock, and the CPU time that a " +
    'trace books on the scripts of the extension. Figures of different runs are not compared: only those of one run.';
  writeFileSync(join(projectFolder, 'docs/BENCHMARKS.md'), `${[about, ...parts].join('\n\n')}\n`);
}
