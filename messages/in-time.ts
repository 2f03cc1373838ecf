/** The house's one race with a clock. */

/**
 * What `work` gives within `milliseconds`, else `otherwise`; work that comes later is not stopped, only not waited for.
 * @throws what `work` throws in time
 */
export async function inTime<T, O>(work: Promise<T>, milliseconds: number, otherwise: O): Promise<T | O> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<O>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
