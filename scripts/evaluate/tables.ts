/** The evaluation as tables, for the terminal and for Markdown alike: rows of cells. */
import { FAULTS, isAttack, isHonest } from './faults.ts';
import type { BlindSet } from './blind.ts';
import type { Aims, SetFigures, Share } from './figures.ts';
import { VERDICT_KINDS, type VerdictKind, vouches, warns } from '../../judge/verdict.ts';
import type { Outcome } from './judge-mails.ts';

export type Table = string[][];

/** One row a set: how much of it is right, with and without headers, and what is wrong with the rest. */
export function setTable(received: SetFigures[], bare: SetFigures[]): Table {
  const head = ['set', 'mails', 'campaigns', 'right', 'per campaign', 'without headers', 'per campaign', ...FAULTS];
  const rows = received.map((one) => {
    const other = bare.find(({ name }) => name === one.name);
    return [
      one.name,
      `${one.mails}`,
      `${one.campaigns}`,
      ...cellsOf(one.right),
      ...cellsOf(other?.right),
      ...FAULTS.map((fault) => `${one.faults[fault] || '.'}`),
    ];
  });
  return [head, ...rows];
}

/** One row a set of unseen mail: only the verdicts are told. */
export function blindTable(sets: BlindSet[]): Table {
  const rows = sets.map(({ name, mails, verdicts }) => [name, `${mails}`, ...VERDICT_KINDS.map((kind) => `${verdicts[kind] ?? '.'}`)]);
  return [['unseen set', 'mails', ...VERDICT_KINDS], ...rows];
}

/** The aims side by side, one column each. */
export function aimTable(columns: [title: string, aims: Aims][]): Table {
  const row = (name: string, cell: (aims: Aims) => string): string[] => [name, ...columns.map(([, aims]) => cell(aims))];
  return [
    ['', ...columns.map(([title]) => title)],
    row('lures warned, per mail', (aims) => percent(aims.warned.mails)),
    row('lures warned, per campaign', (aims) => percent(aims.warned.campaigns)),
    row('lures red, per mail', (aims) => percent(aims.red.mails)),
    row('lures red, per campaign', (aims) => percent(aims.red.campaigns)),
    row('abused senders warned', (aims) => percent(aims.abusedWarned)),
    row('honest mail alarmed', (aims) => `${aims.alarms} of ${aims.honest}`),
    row('of these red', (aims) => `${aims.redAlarms}`),
    row('precision of red', (aims) => percent(aims.redPrecision)),
  ];
}

/** One row a way of showing mail: what becomes of honest mail and of attacks in each collection, and which attacks are vouched for. */
export function shownRows(ways: [name: string, outcomes: Outcome[]][]): Table {
  const collections = ['corpus', 'field'];
  const head = collections.flatMap((name) => [`${name}: honest alarmed`, 'red', 'vouched', 'attacks warned', 'vouched']);
  const rows = ways.map(([name, outcomes]) => [
    name,
    ...collections.flatMap((collection) => {
      const own = outcomes.filter(({ label }) => label.collection === collection);
      const [honest, attacks] = [own.filter(({ label }) => isHonest(label)), own.filter(({ label }) => isAttack(label))];
      const count = (some: Outcome[], holds: (kind: VerdictKind) => boolean): number =>
        some.filter(({ verdict }) => holds(verdict.kind)).length;
      return [
        `${count(honest, warns)} of ${honest.length}`,
        `${count(honest, (kind) => kind === 'lure')}`,
        `${count(honest, vouches)}`,
        `${count(attacks, warns)} of ${attacks.length}`,
        `${count(attacks, vouches)}`,
      ];
    }),
  ]);
  return [['as shown', ...head], ...rows];
}

/** A table for a terminal: the first column to the left, all others to the right. */
export function toText(table: Table): string {
  const widths = (table[0] ?? []).map((_, at) => Math.max(...table.map((row) => (row[at] ?? '').length)));
  return table
    .map((row) =>
      row
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The same in Markdown. */
export function toMarkdown([head = [], ...rows]: Table): string {
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** One mail whose verdict is wrong, with what the judge saw. */
export function failureLine({ label, verdict, fault }: Outcome): string {
  const codes = verdict.evidence.map((one) => one.code).join(' ');
  const about = [label.lang, label.topic, label.platform, label.group].filter((one) => one !== '' && one !== null).join(', ');
  return `${label.collection}/${label.path} [${about}] ${fault}: expected ${label.expect}${label.tolerated && ` (${label.tolerated})`}, got ${verdict.kind} (${verdict.topic ?? 'no topic'}, ${verdict.platform ?? '-'}): ${codes}`;
}

/** A share as per cent with one decimal, "-" for none. */
export function percent(share: number | null): string {
  return share === null ? '-' : `${(share * 100).toFixed(1)} %`;
}

function cellsOf(share: Share | undefined): string[] {
  return [percent(share?.mails ?? null), percent(share?.campaigns ?? null)];
}
