/**
 * `npm run bench:start`: what the table of brands adds to the start of the built worker. Starts with and without it are taken
 * in turn, each in a process of its own, until the worker has answered a question that needs its rules; CPU time, which other work on the machine blurs less. `-- 60` takes
 * so many pairs.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { countIn, orUsage } from './command-line.ts';
import { builtFolder } from './start/build.ts';

const pairs = orUsage('Usage: npm run bench:start -- [PAIRS]', () => countIn(process.argv[2], 30, 'Pairs'));
const WORKER = join(import.meta.dirname, 'bench-start/worker.ts');
const folder = builtFolder('chromium');

const times: Record<'with' | 'without', number[]> = { with: [], without: [] };
for (let pair = 0; pair < pairs; pair += 1) {
  // Whoever goes first finds the machine otherwise than who goes second.
  for (const brands of pair % 2 === 0 ? (['with', 'without'] as const) : (['without', 'with'] as const)) {
    times[brands].push(Number(execFileSync(process.execPath, [WORKER, folder, brands], { encoding: 'utf8' })));
  }
}
for (const brands of ['without', 'with'] as const) {
  const sorted = times[brands].toSorted((a, b) => a - b);
  const at = (part: number): string => (sorted[Math.round((sorted.length - 1) * part)] ?? 0).toFixed(1);
  console.log(`${brands.padEnd(8)} brands: median ${at(0.5)} ms, half of them between ${at(0.25)} and ${at(0.75)}, fastest ${at(0)}`);
}
const differences = times.with.map((one, at) => one / (times.without[at] ?? one) - 1).toSorted((a, b) => a - b);
const share = (part: number): string => `${((differences[Math.round((differences.length - 1) * part)] ?? 0) * 100).toFixed(1)} %`;
console.log(`with brands, pair by pair: median ${share(0.5)}, half of them between ${share(0.25)} and ${share(0.75)}`);
