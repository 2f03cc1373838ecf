/** What is stored may come too late for a verdict, which stands without it at first and is given anew once it is there. */
import { inTime } from '../../messages/in-time.ts';

const LATE = Symbol('late');
/** Verdicts of one worker's life that are given anew; a page that shows mail after mail has no more of them. */
const MOST_ANEW = 500;

/** What one verdict asks of memory. */
export class Recall {
  readonly #late: Promise<unknown>[] = [];

  /**
   * What `work` gives within `milliseconds`, else `otherwise`; then it counts as late.
   * @throws what `work` throws in time
   */
  async inTime<T, O>(work: Promise<T>, milliseconds: number, otherwise: O): Promise<T | O> {
    const given = await inTime<T, typeof LATE>(work, milliseconds, LATE);
    if (given !== LATE) return given;
    this.#late.push(work);
    return otherwise;
  }

  /** Resolves once all that was late is there or failed: to whether any of it came. False at once where nothing was late. */
  async arrival(): Promise<boolean> {
    const ended = await Promise.allSettled(this.#late);
    return ended.some(({ status }) => status === 'fulfilled');
  }
}

/** Has a verdict given anew after its memory was late: once, since a memory that is always late would never come to an end. */
export class LateMemory {
  readonly #given = new Set<string>();

  /**
   * Runs `again` once what was late is there. Never fails for want of the memory.
   * @param what names the mail or page that was judged
   * @throws what `again` throws
   */
  async judgeAgain(recall: Recall, what: string, again: () => Promise<unknown>): Promise<void> {
    if (!(await recall.arrival()) || this.#given.has(what) || this.#given.size >= MOST_ANEW) return;
    this.#given.add(what);
    await again();
  }
}
