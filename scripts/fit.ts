/**
 * `npm run fit [-- --write]`: fits the points by which the judge tells a topic to the labelled mails, campaigns kept together,
 * and prints what that is worth before, after, and on campaigns that the fit has not seen. `--write` writes the points
 * into judge/topic/topic-points.ts. `-- --pages` does the same for the scorecard of pages, `-- --doubt` for what
 * doubt about unknown senders adds up. Development only.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { TOPIC_POINTS } from '../judge/topic/topic-points.ts';
import { orUsage } from './command-line.ts';
import { aimsOf } from './evaluate/figures.ts';
import type { Outcome } from './evaluate/judge-mails.ts';
import { readAll, withoutHeaders } from './evaluate/judge-mails.ts';
import { readLabels } from './evaluate/labels.ts';
import { aimTable, toText } from './evaluate/tables.ts';
import { costPerCampaign } from './fit/cost.ts';
import { fitDoubts } from './fit/doubt/fit-doubt.ts';
import { changesOf, fitPoints } from './fit/fit.ts';
import { FitMail } from './fit/fit-mail.ts';
import { fitPages } from './fit/pages/fit-pages.ts';
import { sentenceFaults } from './fit/sentences.ts';
import { withPoints } from './fit/write.ts';
import { readRules, readTopicTable } from './rules.ts';
import { runTool } from './start/build.ts';

const FILE = fileURLToPath(new URL('../judge/topic/topic-points.ts', import.meta.url));

const { values } = orUsage('Usage: npm run fit -- [--pages | --doubt] [--write]', () =>
  parseArgs({
    options: {
      write: { type: 'boolean', default: false },
      pages: { type: 'boolean', default: false },
      doubt: { type: 'boolean', default: false },
    },
  }),
);
if (values.pages) {
  await fitPages(values.write);
  process.exit(0);
}
const labels = readLabels();
if (!labels) {
  console.log('Nothing to fit to: the labelled mails are not there. They lie in ../shared, beside the project, and are not part of it.');
  process.exit(0);
}
if (values.doubt) {
  await fitDoubts(await readAll(labels), values.write);
  process.exit(0);
}
const tables = { rules: await readRules(), topics: await readTopicTable() };
const mails = await readAll(labels);
// Each mail twice: many webmails show no source, and the points serve both.
const prepared = mails.flatMap(({ label, mail }) => [new FitMail(label, mail, tables), new FitMail(label, withoutHeaders(mail), tables)]);
const fit = fitPoints(prepared, TOPIC_POINTS, sentenceFaults(tables.topics), console.log);

const of = (outcomes: Outcome[], collection: string): Outcome[] => outcomes.filter(({ label }) => label.collection === collection);
const stages: [string, Outcome[]][] = [
  ['before', fit.before],
  ['after', fit.after],
  ['cross-validated', fit.crossValidated],
];
const table = aimTable(
  ['corpus', 'field'].flatMap((name) =>
    stages.map(([stage, outcomes]): [string, ReturnType<typeof aimsOf>] => [`${name}, ${stage}`, aimsOf(of(outcomes, name))]),
  ),
);
const costs = stages.map(([stage, outcomes]) => `${costPerCampaign(outcomes).toFixed(3)} ${stage}`).join(', ');
const changes = changesOf(TOPIC_POINTS, fit.points);
const campaigns = new Set(labels.map(({ group }) => group)).size;
console.log(`\n${toText(table)}\n(each mail twice, with and without its source)\n\nCost a campaign: ${costs}.`);
console.log(changes.length === 0 ? 'No number changes.' : `${changes.length} numbers change:\n${changes.join('\n')}`);
if (values.write) {
  const about = [
    `Fitted on ${new Date().toISOString().slice(0, 10)} to ${labels.length} mails of ${campaigns} campaigns (development corpus and field), each with and`,
    `without its source. Cost a campaign: ${costs}.`,
  ];
  await writeFile(FILE, withPoints(await readFile(FILE, 'utf8'), fit.points, about));
  runTool('oxfmt', [FILE]);
  console.log('judge/topic/topic-points.ts is written.');
}
