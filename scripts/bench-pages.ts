/** `npm run bench:pages`: what the extension costs pages, beside no extension and an empty one, loads taken in turn. */
import process from 'node:process';
import { startMockServer } from './browsers/mock-server.ts';
import { costOf, heapsOf, tracedCostOf } from './bench-pages/measure.ts';
import type { Cost } from './bench-pages/measure.ts';
import { PAGES, pathOf, servePages } from './bench-pages/pages.ts';
import { emptyExtension, startRun } from './bench-pages/runs.ts';
import { builtFolder } from './start/build.ts';

/** `-- 20` takes so many rounds; `-- 20 FOLDER` measures another build than the present one. */
const rounds = Number(process.argv[2] ?? 15);
const built = process.argv[3] ?? builtFolder('chromium');
const HEAP_LOADS = 50;
const SITE = 'https://bench.example';

const mockServer = await startMockServer(servePages);
const empty = await emptyExtension();
const runs = [
  await startRun('no extension', null, mockServer),
  await startRun('empty script', empty.folder, mockServer),
  await startRun('Unasked', built, mockServer),
];
try {
  console.log(
    `Medians of ${rounds} loads; times in ms. "own" is the CPU time, compiling included, that a trace books on the extension's scripts.\n`,
  );
  row(['', '', 'script', 'task', 'own', 'layouts', 'styles', 'listeners', 'heap kB']);
  for (const [at, name] of Object.keys(PAGES).entries()) {
    const url = `${SITE}${pathOf(at)}`;
    const costs = runs.map((): Cost[] => []);
    const own = runs.map((): number[] => []);
    for (let round = 0; round <= rounds; round += 1) {
      for (const [index, run] of runs.entries()) {
        const cost = await costOf(run, url);
        const traced = run.extension === null ? 0 : await tracedCostOf(run, url);
        // The first load of each is warm-up.
        if (round === 0) continue;
        costs[index]?.push(cost);
        own[index]?.push(traced);
      }
    }
    for (const [index, run] of runs.entries()) {
      const of = (key: keyof Cost, digits = 0): string => median((costs[index] ?? []).map((cost) => cost[key])).toFixed(digits);
      const traced = median(own[index] ?? []).toFixed(2);
      row([
        index === 0 ? name : '',
        run.name,
        of('script', 2),
        of('task', 1),
        traced,
        of('layouts'),
        of('styles'),
        of('listeners'),
        of('heap'),
      ]);
    }
  }
  console.log(`\nHeap in kB after the 10th and the ${HEAP_LOADS}th load in one tab, garbage collected:`);
  for (const run of runs) {
    const heaps = await heapsOf(run, `${SITE}${pathOf(0)}`, HEAP_LOADS);
    console.log(`  ${run.name.padEnd(14)} ${(heaps[9] ?? 0).toFixed(0)} → ${(heaps.at(-1) ?? 0).toFixed(0)}`);
  }
} finally {
  for (const run of runs) await run.close();
  await empty.remove();
  await mockServer.close();
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function row([page = '', run = '', ...figures]: string[]): void {
  console.log(page.padEnd(25), run.padEnd(13), ...figures.map((figure) => figure.padStart(9)));
}
