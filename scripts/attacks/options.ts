/** The command line of `npm run attacks`. */
import { parseArgs } from 'node:util';
import type { Engine } from '../browsers/find.ts';

export interface AttackOptions {
  folder: string;
  engine: Engine;
  /** Ids of the cases to run; empty for all. */
  only: string[];
}

export const USAGE = 'Usage: npm run attacks -- FOLDER [--firefox] [--only ID,…]';

/** @throws with a sentence for people when the words do not fit */
export function parseOptions(words: string[]): AttackOptions {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: { firefox: { type: 'boolean', default: false }, only: { type: 'string' } },
  });
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) throw new Error('Name one folder with a cases.json in it.');
  const only =
    values.only
      ?.split(',')
      .map((id) => id.trim())
      .filter(Boolean) ?? [];
  if (values.only !== undefined && only.length === 0) throw new Error('--only names no case.');
  return { folder, engine: values.firefox ? 'firefox' : 'chromium', only };
}
