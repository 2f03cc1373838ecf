/**
 * `npm run fuzz -- [--count N] [--seed S] [--save FOLDER] [--own]`: throws bad mail at the reader and the judge, by the same door as
 * `npm run check`. Exit code 1 and the seed where something fails; `--save` keeps the smallest mail that does.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgeMail } from '../judge/judge-mail.ts';
import { orUsage } from './command-line.ts';
import { readBaseMails } from './fuzz/base-mails.ts';
import { parseOptions, USAGE } from './fuzz/options.ts';
import { fuzz } from './fuzz/run.ts';
import { readRules } from './rules.ts';

const NEWS_EVERY = 20_000;

const { count, seed, save, own } = orUsage(USAGE, () => parseOptions(process.argv.slice(2)));
const [rules, mails] = await Promise.all([readRules(), readBaseMails(own)]);
console.log(`${count} inputs from ${mails.length} mails, seed ${seed}`);
const start = performance.now();
const finding = await fuzz({
  count,
  seed,
  mails,
  judge: (mail) => judgeMail(mail, rules, { trustedSenders: [], requests: [], answer: null }),
  progress: (done) => done % NEWS_EVERY === 0 && console.log(`${done} judged`),
});
const seconds = ((performance.now() - start) / 1000).toFixed(0);
if (finding) {
  const { fault, input } = finding;
  const { mail, ...how } = input;
  console.error(
    `FOUND ${fault.kind}: ${fault.detail}\n${JSON.stringify(how)}\nAgain by: npm run fuzz -- --count ${count} --seed ${seed}${own ? ' --own' : ''}`,
  );
  if (save !== '') {
    mkdirSync(save, { recursive: true });
    const file = join(save, `${fault.kind.replaceAll(' ', '-')}-${seed}.eml`);
    writeFileSync(file, mail, 'latin1');
    console.error(`The smallest mail that fails so: ${file}`);
  } else console.error(`The smallest mail that fails so, as text:\n${JSON.stringify(mail.slice(0, 2000))}`);
  process.exitCode = 1;
} else console.log(`nothing found (${seconds} s)`);
