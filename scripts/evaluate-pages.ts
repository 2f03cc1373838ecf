/**
 * `npm run evaluate:pages`: the labelled pages, opened in Chromium with the built extension and judged without a browser.
 * Development only. `-- --judge-only` leaves the browser out, `--firefox` takes Firefox.
 */
import { parseArgs } from 'node:util';
import { orUsage } from './command-line.ts';
import { casesOf } from './evaluate-pages/cases.ts';
import { readPageCorpus } from './evaluate-pages/corpus.ts';
import { counted, printGroups, printMisses } from './evaluate-pages/figures.ts';
import { addressOf, seeInBrowser } from './evaluate-pages/in-browser.ts';
import { ABLATIONS, judgeCase, judgeWithout } from './evaluate-pages/judge-case.ts';
import { readRules } from './rules.ts';
import { buildExtension } from './start/build.ts';

const { values } = orUsage('Usage: npm run evaluate:pages -- [--judge-only | --firefox]', () =>
  parseArgs({
    options: { 'judge-only': { type: 'boolean', default: false }, firefox: { type: 'boolean', default: false } },
  }),
);
const pages = readPageCorpus();
if (!pages) {
  console.error('The labelled pages are not there: they lie in ../shared, beside the project, and are not part of it.');
  process.exit(2);
}
const rules = await readRules();
const cases = casesOf(pages, rules.platforms);
const judged = cases.map((one, index) => judgeCase(one, rules, addressOf(one, index)));
const alone = judged.map(({ one, verdict }) => ({ one, kind: verdict.kind }));

printGroups('The judge alone, as in `check --pages`', alone);
printMisses(alone);
printAblations();
const times = judged.map(({ ms }) => ms).toSorted((a, b) => a - b);
console.log(
  `\njudge: median ${times[Math.floor(times.length / 2)]?.toFixed(2)} ms, p99 ${times[Math.floor(times.length * 0.99)]?.toFixed(2)} ms, worst ${times.at(-1)?.toFixed(2)} ms a page`,
);
if (!values['judge-only']) await compareWithBrowser();

/** Which pages that should be warned of are lost when one kind of sign is missing. */
function printAblations(): void {
  const wanted = judged.filter(({ one }) => one.wanted === 'warned');
  console.log('\nPages to be warned of, with signs taken away');
  for (const [name, cut] of Object.entries(ABLATIONS)) {
    const said = wanted.map((outcome) => ({ one: outcome.one, kind: judgeWithout(outcome, cut, rules) }));
    console.log(`  without ${name.padEnd(36)} ${counted(said)}`);
  }
}

async function compareWithBrowser(): Promise<void> {
  const engine = values.firefox ? 'firefox' : 'chromium';
  const start = performance.now();
  const seen = await seeInBrowser(engine, buildExtension(engine), cases);
  const said = cases.map((one, index) => ({ one, kind: seen[index]?.kind ?? ('none' as const) }));
  printGroups(`In ${engine} (${Math.round((performance.now() - start) / 1000)} s)`, said);
  printMisses(said);
  const different = said.filter(({ kind }, index) => kind !== alone[index]?.kind);
  console.log(`\ndifferent in the browser: ${different.length}`);
  for (const { one, kind } of different) {
    const index = cases.indexOf(one);
    const reported = seen[index]?.page ? '' : ', never reported';
    console.log(`  ${kind} instead of ${alone[index]?.kind}${reported}: ${one.group}: ${one.name}`);
  }
}
