/**
 * `npm run attacks -- FOLDER [--firefox] [--only ID,…]`: does in the built extension what each row of FOLDER/cases.json
 * says, and prints a row a case. What counts as held: scripts/attacks/outcome.ts and docs/attacks.md.
 * Exit code 1 where a case is lost, 2 where the command or the folder is wrong.
 */
import process from 'node:process';
import { pickCases, readCases } from './attacks/cases.ts';
import type { AttackCase } from './attacks/cases.ts';
import { readKnown } from './attacks/known.ts';
import { parseOptions, USAGE } from './attacks/options.ts';
import type { AttackOptions } from './attacks/options.ts';
import { runCases } from './attacks/run-cases.ts';
import { lastLine, rowOf } from './attacks/table.ts';
import type { Row } from './attacks/table.ts';
import { launch } from './browsers/launch.ts';
import { startMockServer } from './browsers/mock-server.ts';
import { buildExtension } from './start/build.ts';

function readOrExit(): { options: AttackOptions; all: AttackCase[]; cases: AttackCase[] } {
  try {
    const options = parseOptions(process.argv.slice(2));
    const all = readCases(options.folder);
    return { options, all, cases: pickCases(all, options.only) };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    process.exit(2);
  }
}

const { options, all, cases } = readOrExit();
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
