/** The background's connection to the history, opened when it is first needed. */
import { History } from '../../features/history/store.ts';

let opening: Promise<History> | null = null;

/**
 * Runs `work` on the history; once more, from its start, where the browser had closed the connection. Null where that
 * fails (no database, no room on the disk): judging goes on without it.
 */
export async function withHistory<T>(work: (history: History) => Promise<T>): Promise<T | null> {
  try {
    return await work(await connect()).catch(async (error: unknown) => {
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
      opening = null;
      return work(await connect());
    });
  } catch (error) {
    console.warn('Unasked could not use its history.', error);
    return null;
  }
}

function connect(): Promise<History> {
  opening ??= History.open().catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}
