/** Which steps of its check-up the person has done for each platform, and when. */
import * as z from 'zod/mini';
import type { Area } from '../../storage/area.ts';
import { changeStored, readStored } from '../../storage/stored.ts';
import type { Stored } from '../../storage/stored.ts';

/** The steps of a check-up, in the order in which they help most. */
export const CHECK_UP_STEPS = ['two-factor', 'sessions', 'unique-password', 'recovery', 'apps'] as const;
export type CheckUpStep = (typeof CHECK_UP_STEPS)[number];

export interface CheckedStep {
  /** Id of the platform. */
  platform: string;
  step: CheckUpStep;
  /** When it was ticked off, milliseconds since the epoch. */
  at: number;
}

const MOST = 2000;
const STORED: Stored<CheckedStep[]> = {
  key: 'check-up',
  schema: z.array(z.object({ platform: z.string(), step: z.enum(CHECK_UP_STEPS), at: z.number() })),
  fallback: [],
};

/** All steps done, oldest first. */
export function readCheckUp(area: Area): Promise<CheckedStep[]> {
  return readStored(area, STORED);
}

/** Ticks a step off at `at`, anew where it was done before; null takes it back. */
export function tick(area: Area, platform: string, step: CheckUpStep, at: number | null): Promise<CheckedStep[]> {
  return changeStored(area, STORED, (all) => {
    const others = all.filter((one) => one.platform !== platform || one.step !== step);
    return at === null ? others : [...others, { platform, step, at }].slice(-MOST);
  });
}
