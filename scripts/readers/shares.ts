/** Prints which share of each field was read as the file says. */
import { FIELDS } from './facts.ts';
import type { Outcome } from './measure.ts';

const WAYS = ['shown', 'sourced'] as const;

export function printShares(title: string, outcomes: Outcome[], withFailures: boolean): void {
  const read = outcomes.filter((one) => one.read !== null);
  const share = (right: number): string => `${((100 * right) / Math.max(1, read.length)).toFixed(1)} %`.padStart(10);
  const rightVerdict = (way: 'shown' | 'sourced'): number => read.filter(({ verdicts }) => verdicts[way][0] === verdicts[way][1]).length;
  console.log(`\n${title}: ${read.length} of ${outcomes.length} mails read, source of ${read.filter((one) => one.sourceRead).length}\n`);
  console.log(`${''.padEnd(14)}${'page alone'.padStart(10)}${'source'.padStart(10)}`);
  for (const field of FIELDS) {
    const right = (way: 'shown' | 'sourced'): number => read.filter(({ wrong }) => !wrong[way].includes(field)).length;
    console.log(`${field.padEnd(14)}${share(right('shown'))}${share(right('sourced'))}`);
  }
  console.log(`${'verdict'.padEnd(14)}${share(rightVerdict('shown'))}${share(rightVerdict('sourced'))}`);
  if (!withFailures) return;
  for (const { path, read: found, truth, wrong, verdicts } of outcomes) {
    if (!found) console.log(`\n${path}: not read`);
    for (const way of found ? WAYS : []) {
      for (const field of wrong[way]) {
        const [filed, seen] = [truth[way][field], found?.[way][field] ?? ''];
        console.log(`\n${path}: ${field}, ${way}\n  file ${cut(filed, seen)}\n  read ${cut(seen, filed)}`);
      }
      const [filed, seen] = verdicts[way];
      if (filed !== seen) console.log(`\n${path}: verdict, ${way}: ${filed}, read ${seen}`);
    }
  }
}

/** The part of `text` around the place where it leaves `other`. */
function cut(text: string, other: string): string {
  let at = 0;
  while (at < text.length && text[at] === other[at]) at++;
  return `(${text.length}) …${text.slice(Math.max(0, at - 40), at + 120)}`;
}
