/** `npm run -s check`: judges mails and pages on the command line, with the judge of the extension. */
import { detailOf, judgeFiles, type Result } from './check/judge-files.ts';
import { parseOptions, USAGE, type CheckOptions } from './check/options.ts';
import { printTable } from './check/table.ts';
import { readRules } from './rules.ts';

function optionsOrExit(): CheckOptions {
  try {
    return parseOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    process.exit(2);
  }
}

function toJson(result: Result): string {
  if ('error' in result) return JSON.stringify(result);
  const { path, kind, verdict, ms } = result;
  const evidence = verdict.evidence.map((one) => ({ code: one.code, detail: detailOf(one) }));
  return JSON.stringify({
    path,
    kind,
    verdict: verdict.kind,
    platform: verdict.platform,
    topic: verdict.topic,
    evidence,
    ms: Number(ms.toFixed(3)),
  });
}

// A reader that has seen enough (`| head`) closes the pipe; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
const options = optionsOrExit();
const rules = await readRules();
if (options.asked !== '' && !rules.platforms.byId(options.asked)) {
  console.error(`--asked ${options.asked}: no platform of this id is listed.\n${USAGE}`);
  process.exit(2);
}
const results: Result[] = [];
try {
  for await (const result of judgeFiles(options, rules)) {
    if ('error' in result) process.exitCode = 1;
    if (options.json) process.stdout.write(`${toJson(result)}\n`);
    else results.push(result);
  }
} catch (error) {
  // Only the list itself (--from) can fail as a whole; files fail one by one.
  console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  process.exitCode = 2;
}
if (!options.json) printTable(results);
