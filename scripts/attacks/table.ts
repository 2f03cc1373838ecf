/** The printed rows and the last line. */
import type { AttackCase } from './cases.ts';
import type { Outcome } from './outcome.ts';

export type Result = 'held' | 'lost' | 'known';

export interface Row {
  result: Result;
  line: string;
}

/** A case that is not held is known where the documents name it, else lost. */
export function rowOf({ id, kind, what }: AttackCase, { held, shown, given }: Outcome, known: ReadonlySet<string>): Row {
  const result = held ? 'held' : known.has(id) ? 'known' : 'lost';
  return { result, line: [result.padEnd(5), id.padEnd(5), kind.padEnd(4), shown.padEnd(52), given.padEnd(50), what].join('  ') };
}

/** How many were held, lost and known, in one line. */
export function lastLine(rows: readonly Row[]): string {
  const count = (wanted: Result): number => rows.filter(({ result }) => result === wanted).length;
  return `${count('held')} held, ${count('lost')} lost, ${count('known')} known`;
}
