/** Runs the shared scorer of mail that nobody here has read, and reads the totals that it prints. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Aims } from './figures.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SCORE = fileURLToPath(new URL('../../../shared/blind/score', import.meta.url));

export interface BlindSet {
  name: string;
  mails: number;
  verdicts: Record<string, number>;
}

export interface BlindTotals {
  sets: BlindSet[];
  aims: Aims;
}

/** What the scorer prints about mail, or null where ../shared is absent. */
export function runBlind(withoutHeaders: boolean): Promise<string> | null {
  if (!existsSync(SCORE)) return null;
  const words = ['--mail', ...(withoutHeaders ? ['--without-headers'] : [])];
  return new Promise((resolve, reject) => {
    execFile(SCORE, words, { cwd: ROOT, maxBuffer: 16 << 20 }, (error, out, err) => {
      if (error) reject(new Error(`../shared/blind/score failed: ${err.slice(0, 500)}`, { cause: error }));
      else resolve(out);
    });
  });
}

/** The totals in what the scorer printed; null where its form is not the known one. */
export function parseBlind(printed: string): BlindTotals | null {
  const sets = printed.split('\n').flatMap(setIn);
  const share = (pattern: RegExp): number[] => pattern.exec(printed)?.slice(1).map(Number) ?? [];
  const warned = share(/lures warned ([\d.]+) per mail, ([\d.]+) per campaign/);
  const red = share(/; red ([\d.]+), ([\d.]+);/);
  const [abused] = share(/abused senders warned ([\d.]+)/);
  const [alarms, honest] = share(/false alarms (\d+) of (\d+)/);
  const [precision] = share(/precision of red ([\d.]+)/);
  if (sets.length === 0 || warned.length < 2 || red.length < 2 || alarms === undefined || honest === undefined) return null;
  const redAlarms = sets.filter(({ name }) => name.startsWith('ham')).reduce((sum, { verdicts }) => sum + (verdicts['lure'] ?? 0), 0);
  const aims: Aims = {
    warned: { mails: warned[0] ?? null, campaigns: warned[1] ?? null },
    red: { mails: red[0] ?? null, campaigns: red[1] ?? null },
    abusedWarned: abused ?? null,
    honest,
    alarms,
    redAlarms,
    redPrecision: precision ?? null,
  };
  return { sets, aims };
}

/** "name  12  none 7  lure 5" */
function setIn(line: string): BlindSet[] {
  const head = /^([a-z][a-z0-9-]*) +(\d+) {2}(?=[a-z])/.exec(line);
  if (!head?.[1]) return [];
  const pairs = line
    .slice(head[0].length)
    .trim()
    .split(/ {2}/)
    .map((pair) => pair.split(' '));
  return [
    { name: head[1], mails: Number(head[2]), verdicts: Object.fromEntries(pairs.map(([kind = '', count]) => [kind, Number(count)])) },
  ];
}
