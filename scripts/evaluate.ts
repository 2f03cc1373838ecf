/** `npm run evaluate`: the judge on the shared corpus, with and without headers and on twins. Development only. */
import { parseArgs } from 'node:util';
import { judgeAll, readAll, withoutHeaders } from './evaluate/judge-corpus.ts';
import { printCounts, printFigures, printMisses } from './evaluate/tables.ts';
import { STYLES, twin } from './evaluate/twins.ts';
import { readRules } from './rules.ts';
import { readCorpus } from './mail/corpus.ts';

const { values } = parseArgs({ options: { 'without-headers': { type: 'boolean', default: false }, tables: { type: 'boolean', default: false } } });
const labels = readCorpus();
if (!labels) {
  console.error('The labelled corpus is not there: it lies in ../shared, beside the project, and is not part of it.');
  process.exit(2);
}
const mails = await readAll(labels);
const rules = await readRules();
const shown = judgeAll(mails, rules, (mail) => (values['without-headers'] ? withoutHeaders(mail) : mail));
printMisses(shown);
printCounts('folder', shown, (one) => one.folder);
if (values.tables) {
  printCounts('platform', shown, (one) => one.label.platform ?? '-');
  printCounts('language', shown, (one) => one.label.lang);
  printCounts('topic', shown, (one) => one.label.topic);
  printCounts('campaign group', shown, (one) => one.label.group);
}
console.log('');
printFigures('as received', judgeAll(mails, rules, (mail) => mail));
printFigures('without headers', judgeAll(mails, rules, withoutHeaders));
for (const style of STYLES) printFigures(`twin: ${style}`, judgeAll(mails, rules, (mail) => twin(mail, style)));
const times = shown.map((one) => one.ms).toSorted((a, b) => a - b);
console.log(`\njudge: median ${times[Math.floor(times.length / 2)]?.toFixed(2)} ms, p99 ${times[Math.floor(times.length * 0.99)]?.toFixed(2)} ms, worst ${times.at(-1)?.toFixed(2)} ms a mail`);
