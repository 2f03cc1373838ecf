/** Prints which share of each field was read as the file says. */
import { FIELDS } from './facts.ts';
import type { Outcome } from './measure.ts';

const WAYS = ['shown', 'sourced'] as const;

/** Prints for each field the share of mails in which the reader is right. */
export function printShares(title: string, outcomes: Outcome[], withFailures: boolean): void {
  const read = outcomes.filter((one) => one.read !== null);
  const share = (right: number): string => `${((100 * right) / Math.max(1, read.length)).toFixed(1)} %`.padStart(10);
  const rightVerdict = (way: 'shown' | 'sourced'): number => read.filter(({ verdicts }) => verdicts[way][0] === verdicts[way][1]).length;
  console.log(`\n${title}: ${read.length} of ${outcomes.length} mails read, source of ${read.filter((one) => one.sourceRead).length}\n`);
  const head = ['page alone', '(in page)', 'source', '(in page)'].map((each) => each.padStart(10));
  console.log(`${''.padEnd(14)}${head.join('')}`);
  for (const field of FIELDS) {
    // Of what the page itself has: a difference that is the page's own is no miss.
    const shares = WAYS.flatMap((way) => [
      share(read.filter(({ wrong }) => !wrong[way].includes(field)).length),
      share(read.filter(({ wrong, lost }) => !wrong[way].includes(field) || lost[way].includes(field)).length),
    ]);
    console.log(`${field.padEnd(14)}${shares.join('')}`);
  }
  console.log(`${'verdict'.padEnd(14)}${share(rightVerdict('shown'))}${''.padStart(10)}${share(rightVerdict('sourced'))}`);
  if (!withFailures) return;
  for (const { path, read: found, truth, wrong, lost, verdicts } of outcomes) {
    if (!found) console.log(`\n${path}: not read`);
    for (const way of found ? WAYS : []) {
      for (const field of wrong[way]) {
        const [filed, seen] = [truth[way][field], found?.[way][field] ?? ''];
        console.log(
          `\n${path}: ${field}, ${way}${lost[way].includes(field) ? ' (not in the page)' : ''}\n  file ${cut(filed, seen)}\n  read ${cut(seen, filed)}`,
        );
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
