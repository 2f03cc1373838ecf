/** Prints what came of each group. */
import { type VerdictKind, warns } from '../../judge/verdict.ts';
import type { PageCase } from './cases.ts';

export interface Said {
  one: PageCase;
  kind: VerdictKind;
}

/** Whether a verdict on a page counts as warned. */
export function isWarning(kind: VerdictKind): boolean {
  return warns(kind);
}

/** One line a group: how many pages were warned of, and of these how many in red. */
export function printGroups(headline: string, said: Said[]): void {
  console.log(`\n${headline}`);
  for (const group of new Set(said.map(({ one }) => one.group))) {
    const own = said.filter(({ one }) => one.group === group);
    const wanted = own[0]?.one.wanted ?? '';
    console.log(`  ${group.padEnd(44)} ${counted(own)}   wanted: ${wanted}`);
  }
  const labelled = said.filter(({ one }) => !one.made);
  console.log(`  ${'all labelled, to be warned of'.padEnd(44)} ${counted(labelled.filter(({ one }) => one.wanted === 'warned'))}`);
  console.log(`  ${'all labelled, benign'.padEnd(44)} ${counted(labelled.filter(({ one }) => one.wanted === 'silent'))}`);
}

/** "45/47 warned (95.7 %), 40 red (85.1 %)" */
export function counted(said: Said[]): string {
  const warned = said.filter(({ kind }) => isWarning(kind)).length;
  const red = said.filter(({ kind }) => kind === 'lure').length;
  const share = (count: number): string => `${((100 * count) / Math.max(1, said.length)).toFixed(1)} %`;
  return `${`${warned}/${said.length}`.padStart(7)} warned (${share(warned)}), ${red} red (${share(red)})`;
}

/** Every page about which the wrong thing was said. */
export function printMisses(said: Said[]): void {
  const wrong = said.filter(({ one, kind }) => !isRight(one, kind));
  console.log(`\nmisses and false alarms: ${wrong.length}`);
  for (const { one, kind } of wrong) console.log(`  ${kind.padEnd(10)} ${one.group.padEnd(40)} ${one.name} (${one.host})`);
}

function isRight({ wanted }: PageCase, kind: VerdictKind): boolean {
  if (wanted === 'warned') return isWarning(kind);
  if (wanted === 'silent') return !isWarning(kind);
  return wanted === 'anything' || kind !== 'lure';
}
