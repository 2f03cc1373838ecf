/** Judging by turns: what one tab asks waits for itself, and between two pieces of it all other tabs come in. */
import { turnQueue } from '../../storage/turns.ts';

/** Milliseconds of work that one asker may have done at a stretch: a long thread in a webmail is no flood. */
const STRETCH = 100;

/** Gives each asker its turn; whoever asks much waits for all others. */
export class TabTurns {
  readonly #turns = turnQueue();
  /** When each asker's work will have been followed by as much time for all others. */
  readonly #evenAt = new Map<string, number>();
  readonly #now: () => number;

  /** @param now milliseconds by a clock that nobody sets */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /**
   * Runs `work` after what this asker asked before. Whoever keeps asking has half of the time and no more, else
   * what other tabs say would find the worker busy at each step. What `work` does before it first waits is counted.
   * @param asker a tab, and what kind of thing it asks
   */
  run<T>(asker: string, work: () => Promise<T>): Promise<T> {
    return this.#turns(asker, async () => {
      await otherTasks(this.#pauseOf(asker));
      const start = this.#now();
      const working = work();
      this.#note(asker, start);
      return working;
    });
  }

  #pauseOf(asker: string): number {
    return Math.max(0, (this.#evenAt.get(asker) ?? 0) - STRETCH - this.#now());
  }

  #note(asker: string, start: number): void {
    const now = this.#now();
    const evenAt = Math.max(this.#evenAt.get(asker) ?? 0, start) + 2 * (now - start);
    for (const [other, at] of this.#evenAt) if (at <= now) this.#evenAt.delete(other);
    if (evenAt > now) this.#evenAt.set(asker, evenAt);
  }
}

/** Messages of other tabs wait as tasks; promises alone would never let them in. */
function otherTasks(pause: number): Promise<void> {
  return new Promise((done) => setTimeout(done, pause));
}
