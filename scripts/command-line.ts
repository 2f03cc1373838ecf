/** What people type behind a command of ours: understood, or answered by a sentence and the usage, never by a stack or a figure of nothing. */
import process from 'node:process';

/**
 * What `read` makes of the command line. Where it throws, the sentence and `usage` are printed, and the command ends with exit code 2:
 * it was called wrongly, and nothing was done.
 */
export function orUsage<T>(usage: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    process.exit(2);
  }
}

/**
 * The whole number from 1 to `most` that `word` writes; `otherwise` where there is no word.
 * @throws with a sentence for people that names `what` was meant
 */
export function countIn(word: string | undefined, otherwise: number, what: string, most = 100_000): number {
  if (word === undefined) return otherwise;
  const count = /^\d{1,9}$/.test(word) ? Number(word) : 0;
  if (count < 1 || count > most) throw new Error(`${what} ${word}: expected a whole number from 1 to ${most}.`);
  return count;
}
