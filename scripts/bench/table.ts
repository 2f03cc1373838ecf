/** The table of the bench: costs and finds, each beside the first run's. */
import type { Result, Run, SampleMail } from './run.ts';

interface Figures {
  median: number;
  p99: number;
  found: number;
  alarms: number;
}

const HEAD = ['', 'CPU median ms', 'p99 ms', 'times the first', 'lures found', 'to the first', 'false alarms'];

/** Prints one line a run; ratios are of median CPU time and of lures found, to the first run. */
export function printTable(sample: SampleMail[], runs: Run[]): void {
  const lures = sample.filter((one) => one.isLure).length;
  const first = runs[0]?.results ? figuresOf(sample, runs[0].results) : null;
  const rows = runs.map(({ name, results }) => {
    if (!results || !first) return [name, 'not installed'];
    const { median, p99, found, alarms } = figuresOf(sample, results);
    const parts = [`${found} of ${lures}`, ratio(found, first.found), `${alarms} of ${sample.length - lures}`];
    return [name, median.toFixed(3), p99.toFixed(3), ratio(median, first.median), ...parts];
  });
  console.log(`The same ${sample.length} mails of the shared corpus, ${lures} of them lures:\n`);
  for (const row of [HEAD, ...rows]) console.log(row.map((cell, at) => (at === 0 ? cell.padEnd(26) : cell.padStart(15))).join(' '));
  console.log('\nCPU time of one mail, user and system, warm. The first and the third are given the mail already read.');
}

function figuresOf(sample: SampleMail[], results: Result[]): Figures {
  const costs = results.map((one) => one.cpu).toSorted((a, b) => a - b);
  const at = (share: number): number => costs[Math.min(costs.length - 1, Math.floor(costs.length * share))] ?? 0;
  const warned = (isLure: boolean): number => results.filter((one, index) => one.warned && sample[index]?.isLure === isLure).length;
  return { median: at(0.5), p99: at(0.99), found: warned(true), alarms: warned(false) };
}

function ratio(part: number, whole: number): string {
  return whole === 0 ? '-' : `× ${(part / whole).toFixed(2)}`;
}
