import process from 'node:process';

/**
 * How many times slower this machine is than the one on which waits were measured; never less than 1.
 * The harness measures it when a run begins and says it in UNASKED_SLOWNESS.
 */
export function slowness(): number {
  return Math.max(1, Number(process.env.UNASKED_SLOWNESS ?? 1) || 1);
}

/** How long a browser may take over one command, in milliseconds: one that hangs fails by its name before the test's own time is up. */
export function longestAnswer(): number {
  return 60_000 * slowness();
}

/** Asks until an answer comes that is not null; null after `limit` milliseconds of the usual machine. A page that is just navigating is asked again. */
export async function waitFor<T>(ask: () => Promise<T | null>, limit = 30_000): Promise<T | null> {
  const start = Date.now();
  const end = start + limit * slowness();
  let failure: unknown = null;
  while (Date.now() < end) {
    try {
      const answer = await ask();
      failure = null;
      if (answer !== null) return answer;
    } catch (error) {
      failure = error;
    }
    // To ask costs the browser as much as to work: what comes late is asked for less often, and is known an eighth later.
    await new Promise((wake) => setTimeout(wake, Math.min(250, Math.max(50, (Date.now() - start) / 8))));
  }
  if (failure) throw failure;
  return null;
}

/** Lets pass what the extension itself counts by the clock, such as the time in which it takes no press: the same on every machine. */
export function elapse(milliseconds: number): Promise<void> {
  return new Promise((wake) => setTimeout(wake, milliseconds));
}

/** Lets the browser do what it may; so many milliseconds on the usual machine, at most half as many again on a slow one. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((wake) => setTimeout(wake, milliseconds * Math.min(1.5, slowness())));
}
