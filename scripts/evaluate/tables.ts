/** Tables of outcomes, for the terminal. */
import { VERDICT_KINDS } from '../../judge/types.ts';
import type { Outcome } from './judge-corpus.ts';

/** One line a group: how many mails got which verdict, and how many fit their label. */
export function printCounts(title: string, outcomes: Outcome[], groupOf: (one: Outcome) => string): void {
  console.log(`\n${title.padEnd(28)} ${VERDICT_KINDS.map((kind) => kind.padStart(11)).join('')} ${'fit'.padStart(8)} ${'of'.padStart(6)}`);
  for (const [name, members] of groups(outcomes, groupOf)) {
    const counts = VERDICT_KINDS.map((kind) => String(members.filter((one) => one.verdict.kind === kind).length).padStart(11)).join('');
    console.log(`${name.slice(0, 28).padEnd(28)} ${counts} ${percent(members.filter((one) => one.fits).length, members.length).padStart(8)} ${String(members.length).padStart(6)}`);
  }
}

/** The figures that the project aims at, each by mail and by campaign group. */
export function printFigures(title: string, outcomes: Outcome[]): void {
  const lures = outcomes.filter((one) => one.folder === 'lure');
  const warned = (one: Outcome): boolean => one.verdict.kind === 'lure' || one.verdict.kind === 'suspicious';
  const red = (one: Outcome): boolean => one.verdict.kind === 'lure';
  // Of some lures that name no listed platform amber is as right as red.
  const redAlone = lures.filter((one) => one.label.expect === 'lure');
  const abused = outcomes.filter((one) => one.folder === 'abused-sender' && one.label.expect === 'lure|suspicious');
  const allRed = outcomes.filter(red);
  const rightlyRed = allRed.filter((one) => one.fits);
  const alarms = (folder: string): string => {
    const members = outcomes.filter((one) => one.folder === folder);
    return `${members.filter(warned).length} of ${members.length}`;
  };
  console.log(
    `${title.padEnd(24)} lures warned ${share(lures, warned)} (groups ${byGroup(lures, warned)}), red ${share(lures, red)} (groups ${byGroup(lures, red)}), of those labelled red alone ${share(redAlone, red)} (groups ${byGroup(redAlone, red)}); ` +
      `abused ${share(abused, warned)}; alarms: ham-account ${alarms('ham-account')}, ham-modern ${alarms('ham-modern')}, ham-2002 ${alarms('ham-2002')}; ` +
      `red precision ${percent(rightlyRed.length, allRed.length)}; fit ${share(outcomes, (one) => one.fits)}`,
  );
}

/** Every mail whose verdict does not fit, with its evidence. */
export function printMisses(outcomes: Outcome[]): void {
  for (const { label, verdict } of outcomes.filter((one) => !one.fits)) {
    const reasons = verdict.evidence.slice(0, 6).map((one) => `${one.code}(${Object.values(one.facts).join(' ')})`).join(', ');
    console.log(`${label.path} [${label.lang}, ${label.topic}, ${label.platform ?? '-'}] expected ${label.expect}, got ${verdict.kind} (${verdict.topic ?? 'no topic'}, ${verdict.platform ?? '-'}): ${reasons}`);
  }
}

function groups(outcomes: Outcome[], groupOf: (one: Outcome) => string): [string, Outcome[]][] {
  const found = new Map<string, Outcome[]>();
  for (const one of outcomes) {
    const name = groupOf(one);
    found.set(name, [...(found.get(name) ?? []), one]);
  }
  return [...found].toSorted(([a], [b]) => a.localeCompare(b));
}

function share(outcomes: Outcome[], holds: (one: Outcome) => boolean): string {
  return percent(outcomes.filter(holds).length, outcomes.length);
}

/** The mean over campaign groups of the share within each. */
function byGroup(outcomes: Outcome[], holds: (one: Outcome) => boolean): string {
  const shares = groups(outcomes, (one) => one.label.group).map(([, members]) => members.filter(holds).length / members.length);
  return `${((100 * shares.reduce((sum, one) => sum + one, 0)) / Math.max(1, shares.length)).toFixed(1)} %`;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
}
