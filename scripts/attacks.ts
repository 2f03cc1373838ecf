/**
 * `npm run attacks -- FOLDER [--firefox] [--only ID,…]`: does in the built extension what each row of FOLDER/cases.json
 * says, and prints a row a case. What counts as held: scripts/attacks/outcome.ts and docs/attacks.md.
 * Exit code 1 where a case is lost, 2 where the command or the folder is wrong.
 */
import process from 'node:process';
import { pickCases, readCases } from './attacks/cases.ts';
import { readKnown } from './attacks/known.ts';
import { parseOptions, USAGE } from './attacks/options.ts';
import { runCases } from './attacks/run-cases.ts';
import { lastLine, rowOf } from './attacks/table.ts';
import type { Row } from './attacks/table.ts';
import { launch } from './browsers/launch.ts';
import { startMockServer } from './browsers/mock-server.ts';
import { orUsage } from './command-line.ts';
import { buildExtension } from './start/build.ts';

const { options, all, cases } = orUsage(USAGE, () => {
  const asked = parseOptions(process.argv.slice(2));
  const every = readCases(asked.folder);
  return { options: asked, all: every, cases: pickCases(every, asked.only) };
});
const known = readKnown();
const rows: Row[] = [];
const extension = buildExtension(options.engine);
const mockServer = await startMockServer(() => null);
const at = await launch(options.engine, { extension, headless: true, mockServer });
try {
  for await (const { attack, outcome } of runCases(at, mockServer, cases, all)) {
    const row = rowOf(attack, outcome, known);
    rows.push(row);
    console.log(row.line);
  }
} finally {
  await at.close();
  await mockServer.close();
}
console.log(lastLine(rows));
if (rows.some(({ result }) => result === 'lost')) process.exitCode = 1;
