/** Which steps of its check-up the person has done for each platform, and when. */
import * as z from 'zod/mini';
import type { CheckedStep, NotedStep } from '../../judge/verdict/advice.ts';
import type { Area } from '../../storage/area.ts';
import { changeStored, readStored } from '../../storage/stored.ts';
import type { Stored } from '../../storage/stored.ts';

/** The steps of a check-up, in the order in which they help most, and a changed password, which is no step of it. */
export const NOTED_STEPS = ['two-factor', 'sessions', 'unique-password', 'recovery', 'apps', 'changed-password'] as const;

export type { CheckedStep };

const MOST = 2000;
export const CHECK_UP: Stored<CheckedStep[]> = {
  key: 'check-up',
  schema: z.array(z.object({ platform: z.string(), step: z.enum(NOTED_STEPS), at: z.number() })),
  fallback: [],
};

/** All steps done, oldest first. */
export function readCheckUp(area: Area): Promise<CheckedStep[]> {
  return readStored(area, CHECK_UP);
}

/** Ticks a step off at `at`, anew where it was done before; null takes it back. */
export function tick(area: Area, platform: string, step: NotedStep, at: number | null): Promise<CheckedStep[]> {
  return changeStored(area, CHECK_UP, (all) => {
    const others = all.filter((one) => one.platform !== platform || one.step !== step);
    return at === null ? others : [...others, { platform, step, at }].slice(-MOST);
  });
}
