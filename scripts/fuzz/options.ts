/** The command line of `npm run fuzz`. */
import { parseArgs } from 'node:util';

export interface FuzzOptions {
  /** How many inputs. */
  count: number;
  /** The same seed and count give the same inputs, where the same mails are there to begin from. */
  seed: number;
  /** Folder for the input of a finding, '' for none. */
  save: string;
  /** Begins from the project's own mails alone, which are the same everywhere. */
  own: boolean;
}

export const USAGE = 'Usage: npm run fuzz -- [--count N] [--seed S] [--save FOLDER] [--own]';

const DEFAULT_COUNT = 20_000;
const MOST = 100_000_000;

/** @throws with a sentence for people when the words do not fit */
export function parseOptions(words: string[], chance: () => number = Math.random): FuzzOptions {
  const { values } = parseArgs({
    args: words,
    options: {
      count: { type: 'string' },
      seed: { type: 'string' },
      save: { type: 'string', default: '' },
      own: { type: 'boolean', default: false },
    },
  });
  const count = numberIn(values.count, DEFAULT_COUNT);
  if (count < 1 || count > MOST) throw new Error(`--count ${values.count}: expected a whole number from 1 to ${MOST}.`);
  const seed = numberIn(values.seed, Math.floor(chance() * 2 ** 31));
  if (seed < 0 || seed >= 2 ** 31) throw new Error(`--seed ${values.seed}: expected a whole number from 0 to ${2 ** 31 - 1}.`);
  return { count, seed, save: values.save, own: values.own };
}

/** -1 where the word is no whole number. */
function numberIn(word: string | undefined, otherwise: number): number {
  if (word === undefined) return otherwise;
  return /^\d{1,12}$/.test(word) ? Number(word) : -1;
}
