/** Asks until an answer comes that is not null; null after `limit` milliseconds. A page that is just navigating is asked again. */
export async function waitFor<T>(ask: () => Promise<T | null>, limit = 15_000): Promise<T | null> {
  const end = Date.now() + limit;
  let failure: unknown = null;
  while (Date.now() < end) {
    try {
      const answer = await ask();
      failure = null;
      if (answer !== null) return answer;
    } catch (error) {
      failure = error;
    }
    await pause(100);
  }
  if (failure) throw failure;
  return null;
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((wake) => setTimeout(wake, milliseconds));
}
