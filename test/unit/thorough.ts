import process from 'node:process';

/** In the slow tests, which run some of these files again with everything that there is (test/slow/vitest.config.ts). */
const thorough = process.env.UNASKED_THOROUGH === 'yes';

/** How often a property is tried: `few` times here, `many` times in the slow tests. */
export function runs(few: number, many: number): number {
  return thorough ? many : few;
}

/** All of a list in the slow tests; here one of `every`, another one with each `turn`, so that each has its turn; never none of them. */
export function inTurn<T>(list: readonly T[], turn: number, every = list.length): T[] {
  const step = Math.min(every, list.length);
  return thorough ? [...list] : list.filter((_, at) => at % step === turn % step);
}

/** Rows of which the fast tests already try all: none in the slow ones. */
export function onlyFast<T>(rows: readonly T[]): readonly T[] {
  return thorough ? [] : rows;
}
