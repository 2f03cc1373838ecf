/** How much one asker may do within a time: a flooding page fills no history and keeps nobody waiting. */

/** Askers remembered; the longest silent go first. */
const MOST_ASKERS = 1000;

/** A token bucket for each asker. In memory alone: a worker that slept starts anew. */
export class RateLimit {
  readonly #most: number;
  readonly #within: number;
  readonly #buckets = new Map<string, { left: number; at: number }>();

  /** @param most at once, and again within so many milliseconds */
  constructor(most: number, within: number) {
    this.#most = most;
    this.#within = within;
  }

  /** Whether `asker` may do it once more at `now`; counts it where it may. */
  allows(asker: string, now: number): boolean {
    const { left, at } = this.#buckets.get(asker) ?? { left: this.#most, at: now };
    const filled = Math.min(this.#most, left + (Math.max(0, now - at) / this.#within) * this.#most);
    const allowed = filled >= 1;
    this.#buckets.delete(asker);
    this.#buckets.set(asker, { left: allowed ? filled - 1 : filled, at: now });
    for (const oldest of this.#buckets.keys()) if (this.#buckets.size > MOST_ASKERS) this.#buckets.delete(oldest);
    return allowed;
  }
}
