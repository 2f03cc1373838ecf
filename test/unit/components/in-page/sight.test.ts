// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchSight } from '../../../../components/in-page/sight.ts';

const NEVER = Symbol('never');

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What a press gives, with the page doing `then` after so many milliseconds meanwhile. */
async function answer(asked: Promise<boolean>): Promise<unknown> {
  let said: unknown = NEVER;
  void asked.then((is) => (said = is));
  await vi.advanceTimersByTimeAsync(1000);
  return said;
}

describe('a press on a button', () => {
  const button = document.createElement('button');

  it('counts at once where it has been seen for half a second', async () => {
    const sight = watchSight(
      () => button,
      () => true,
    );
    await vi.advanceTimersByTimeAsync(700);
    let said: unknown = NEVER;
    void sight.lasts().then((is) => (said = is));
    await vi.advanceTimersByTimeAsync(0);
    expect(said).toBe(true);
    sight.stop();
  });

  it('waits where the button has only just come, and counts if nothing covers it meanwhile', async () => {
    expect(
      await answer(
        watchSight(
          () => button,
          () => true,
        ).lasts(),
      ),
    ).toBe(true);
    let isMet = true;
    const sight = watchSight(
      () => button,
      () => isMet,
    );
    const asked = sight.lasts();
    isMet = false;
    expect(await answer(asked)).toBe(false);
  });

  it.each([
    [100, false],
    [400, false],
    [800, true],
  ])('counts or not %i ms after a cover was taken away: %s', async (later, counts) => {
    let isMet = false;
    const sight = watchSight(
      () => button,
      () => isMet,
    );
    await vi.advanceTimersByTimeAsync(900);
    isMet = true;
    await vi.advanceTimersByTimeAsync(later);
    expect(await answer(sight.lasts())).toBe(counts);
    sight.stop();
  });
});
