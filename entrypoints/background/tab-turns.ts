/** Judging by turns: what one tab asks waits for itself, and between two pieces of it all other tabs come in. */
import { turnQueue } from '../../storage/turns.ts';

export class TabTurns {
  readonly #turns = turnQueue();

  /** Runs `work` after what this tab asked before. */
  run<T>(tabId: number, work: () => Promise<T>): Promise<T> {
    return this.#turns(String(tabId), () => otherTasks().then(work));
  }
}

/** Messages of other tabs wait as tasks; promises alone would never let them in. */
function otherTasks(): Promise<void> {
  return new Promise((done) => setTimeout(done, 0));
}
