/** When old rows were forgotten last: the worker starts many times a day and must not look each time. */
import * as z from 'zod/mini';
import { DAY } from '../judge/time.ts';
import type { Area } from './area.ts';
import { changeStored } from './stored.ts';
import type { Stored } from './stored.ts';

/** Milliseconds since the epoch. */
const STORED: Stored<number> = { key: 'forgotten-at', schema: z.number(), fallback: 0 };

/** Whether a day has passed since this was last true; a time from the future was written by a clock that was set back. */
export async function isDue(area: Area, now: number): Promise<boolean> {
  let due = false;
  await changeStored(area, STORED, (last) => {
    due = last > now || now - last > DAY;
    return due ? now : last;
  });
  return due;
}
