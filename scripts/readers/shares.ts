/** Prints which share of each field was read as the file says. */
import { FIELDS } from './facts.ts';
import type { Outcome } from './measure.ts';

export function printShares(title: string, outcomes: Outcome[], withFailures: boolean): void {
  const read = outcomes.filter(({ shown }) => shown !== null);
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
  for (const { path, shown, truth, wrong, verdicts } of outcomes) {
    if (!shown) console.log(`\n${path}: not read`);
    for (const field of shown ? wrong.shown : []) {
      console.log(
        `\n${path}: ${field}\n  file ${cut(truth[field], shown?.[field] ?? '')}\n  read ${cut(shown?.[field] ?? '', truth[field])}`,
      );
    }
    for (const [filed, seen] of Object.values(verdicts))
      if (shown && filed !== seen) console.log(`\n${path}: verdict ${filed}, read ${seen}`);
  }
}

/** The part of `text` around the place where it leaves `other`. */
function cut(text: string, other: string): string {
  let at = 0;
  while (at < text.length && text[at] === other[at]) at++;
  return `(${text.length}) …${text.slice(Math.max(0, at - 40), at + 120)}`;
}
