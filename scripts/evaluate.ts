/**
 * `npm run evaluate`: the judge on the shared labelled mails and, by their scorer, on mail that nobody has read.
 * `-- --failures [SET] [--without-headers]` lists what goes wrong, `--tables` breaks it down, `--no-blind` leaves the
 * unseen mail out, `--write` puts the totals into docs/EVALUATION.md. Development only.
 */
import { parseArgs } from 'node:util';
import { orUsage } from './command-line.ts';
import { AS_SHOWN } from './evaluate/as-shown.ts';
import { parseBlind, runBlind } from './evaluate/blind.ts';
import { aimsOf, figuresBy } from './evaluate/figures.ts';
import { gaps } from './evaluate/gap.ts';
import { judgeAll, readAll, withoutHeaders } from './evaluate/judge-mails.ts';
import type { Outcome } from './evaluate/judge-mails.ts';
import { readLabels } from './evaluate/labels.ts';
import { aimTable, blindTable, failureLine, setTable, shownRows, toText } from './evaluate/tables.ts';
import { STYLES, headerTwin } from './evaluate/header-twins.ts';
import { writeEvaluation } from './evaluate/write.ts';
import { readRules } from './rules.ts';

const { values, positionals } = orUsage(
  'Usage: npm run evaluate -- [--failures [SET] [--without-headers]] [--tables] [--no-blind] [--write]',
  () =>
    parseArgs({
      allowPositionals: true,
      options: {
        failures: { type: 'boolean', default: false },
        'without-headers': { type: 'boolean', default: false },
        tables: { type: 'boolean', default: false },
        'no-blind': { type: 'boolean', default: false },
        write: { type: 'boolean', default: false },
      },
    }),
);
const labels = readLabels();
if (!labels) {
  console.log('Nothing to evaluate: the labelled mails are not there. They lie in ../shared, beside the project, and are not part of it.');
  process.exit(0);
}
// The scorer is a process of its own and runs while the mails are read and judged here.
const blindRuns = values['no-blind'] || values.failures ? [] : [runBlind(false), runBlind(true)];
const rules = await readRules();
const mails = await readAll(labels);
const received = judgeAll(mails, rules, (mail) => mail);
const bare = judgeAll(mails, rules, withoutHeaders);
const setOf = ({ label }: Outcome): string => `${label.collection}: ${label.set}`;

if (values.failures) {
  const shown = values['without-headers'] ? bare : received;
  const [wanted = ''] = positionals;
  for (const one of shown)
    if (one.fault && (wanted === '' || one.label.set === wanted || one.label.collection === wanted)) console.log(failureLine(one));
  process.exit(0);
}

const sets = setTable(figuresBy(received, setOf), figuresBy(bare, setOf));
console.log(`${toText(sets)}\n`);
const BREAKDOWNS: [string, (one: Outcome) => string][] = [
  ['platform', ({ label }) => label.platform ?? '-'],
  ['language', ({ label }) => label.lang || '-'],
  ['topic', ({ label }) => label.topic || '-'],
  ['campaign', ({ label }) => label.group],
];
for (const [title, nameOf] of values.tables ? BREAKDOWNS : []) {
  const [head = [], ...rows] = setTable(figuresBy(received, nameOf), figuresBy(bare, nameOf));
  console.log(`${toText([[title, ...head.slice(1)], ...rows])}\n`);
}

const of = (outcomes: Outcome[], collection: string): Outcome[] => outcomes.filter(({ label }) => label.collection === collection);
const headerTwins = STYLES.map((style) => ({ style, outcomes: judgeAll(mails, rules, (mail) => headerTwin(mail, style)) }));
const twinTables = ['corpus', 'field'].map((name) =>
  aimTable(headerTwins.map(({ style, outcomes }) => [`${name}, ${style}`, aimsOf(of(outcomes, name))])),
);
const shownTable = shownRows(Object.entries(AS_SHOWN).map(([name, change]) => [name, judgeAll(mails, rules, change)]));
const printed = await Promise.all(blindRuns);
const [blind, blindBare] = printed.map((text) => (text === null || text === undefined ? null : parseBlind(text)));
if (printed.some((text) => text !== null) && blind === null)
  console.log(`The totals of the unseen mail could not be read:\n${printed.join('\n')}`);
const development = aimsOf(of(received, 'corpus'));
const aims = aimTable([
  ['corpus', development],
  ['field', aimsOf(of(received, 'field'))],
  ...(blind ? [['unseen', blind.aims] satisfies [string, typeof blind.aims]] : []),
  ['corpus, bare', aimsOf(of(bare, 'corpus'))],
  ['field, bare', aimsOf(of(bare, 'field'))],
  ...(blindBare ? [['unseen, bare', blindBare.aims] satisfies [string, typeof blindBare.aims]] : []),
]);
if (blind) console.log(`${toText(blindTable(blind.sets))}\n`);
console.log(`${toText(aims)}\n("bare": as a webmail shows mail that gives no source)\n`);
console.log(`As webmails show it that give no source:\n${toText(shownTable)}\n`);
console.log("Twins, the receiver's header lines exchanged:");
for (const table of twinTables) console.log(`${toText(table)}\n`);
const defects = blind ? gaps(development, blind.aims) : [];
for (const defect of defects) console.log(`DEFECT ${defect}`);
// The least of several runs: what other work on the machine adds is no cost of the judge.
const times = received
  .map((one, index) => Math.min(one.ms, ...headerTwins.map(({ outcomes }) => outcomes[index]?.ms ?? one.ms)))
  .toSorted((a, b) => a - b);
const at = (share: number): string => (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(2);
console.log(`\njudge: median ${at(0.5)} ms, p99 ${at(0.99)} ms, worst ${at(1)} ms a mail`);
if (values.write) {
  await writeEvaluation({
    received,
    sets,
    aims,
    twinTables,
    shownTable,
    blindSets: blind ? blindTable(blind.sets) : null,
    defects,
    cost: { median: at(0.5), p99: at(0.99) },
  });
  console.log('docs/EVALUATION.md is written.');
}
