/** `npm run bench`: the judge beside other checkers on the same 100 mails of the shared corpus. Development only. */
import { checkDomains } from './bench/eth-phishing-detect.ts';
import { readSample } from './bench/sample.ts';
import { runSpamAssassin } from './bench/spamassassin.ts';
import { printTable } from './bench/table.ts';
import { judgeOpenMails, readAndJudge } from './bench/unasked.ts';
import { readRules } from './rules.ts';

const sample = await readSample();
if (!sample) {
  console.log('Nothing to measure: the labelled corpus is not there. It lies in ../shared, beside the project, and is not part of it.');
  process.exit(0);
}
const rules = await readRules();
const runs = [
  judgeOpenMails(sample, rules),
  await readAndJudge(sample, rules),
  checkDomains(sample),
  runSpamAssassin(sample.map((one) => one.path)),
];
printTable(sample, runs);
