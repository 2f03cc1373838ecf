/** `npm run bench`: the judge beside other checkers on the same 100 mails of the shared corpus. Development only. */
import { checkDomains } from './bench/eth-phishing-detect.ts';
import { readSample } from './bench/sample.ts';
import { runSpamAssassin } from './bench/spamassassin.ts';
import { printTable } from './bench/table.ts';
import { judgeOpenMails, readAndJudge } from './bench/unasked.ts';
import { readKnowledge } from './knowledge.ts';

const sample = await readSample();
if (!sample) {
  console.log('Nothing to measure: the labelled corpus is not there. It lies in ../shared, beside the project, and is not part of it.');
  process.exit(0);
}
const know = await readKnowledge();
const runs = [judgeOpenMails(sample, know), await readAndJudge(sample, know), checkDomains(sample), runSpamAssassin(sample.map((one) => one.path))];
printTable(sample, runs);
