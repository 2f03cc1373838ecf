/** What `npm run -s check` does, from its words to its exit code. */
import { readRules } from '../rules.ts';
import { detailOf, judgeFiles, type Result } from './judge-files.ts';
import { parseOptions, USAGE, type CheckOptions } from './options.ts';
import { tableOf } from './table.ts';

/** Where it prints to. */
export interface Output {
  out: (text: string) => void;
  err: (text: string) => void;
}

/** Judges what `words` name; 0, 1 where a file could not be read, 2 where the words themselves, or a list, are not understood. */
export async function runCheck(words: string[], { out, err }: Output): Promise<number> {
  const refuse = (error: unknown): 2 => {
    err(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`);
    return 2;
  };
  let options: CheckOptions;
  try {
    options = parseOptions(words);
  } catch (error) {
    return refuse(error);
  }
  const rules = await readRules();
  if (options.asked !== '' && !rules.platforms.byId(options.asked))
    return refuse(`--asked ${options.asked}: no platform of this id is listed.`);
  let code = 0;
  const results: Result[] = [];
  try {
    for await (const result of judgeFiles(options, rules)) {
      if ('error' in result) code = 1;
      if (options.json) out(`${toJson(result)}\n`);
      else results.push(result);
    }
  } catch (error) {
    // Only the list itself (--from) can fail as a whole; files fail one by one.
    code = refuse(error);
  }
  if (!options.json) out(tableOf(results));
  return code;
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
