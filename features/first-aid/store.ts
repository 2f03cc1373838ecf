/** First aid that is under way: for which platform, what the person said they did, which steps are done. */
import { DAY } from '../../judge/time.ts';
import * as z from 'zod/mini';
import { DEEDS, FIRST_AID_STEPS, firstAidSteps } from './steps.ts';
import type { Deed, FirstAidStep } from './steps.ts';
import type { Area } from '../../storage/area.ts';
import { changeStored, readStored } from '../../storage/stored.ts';
import type { Stored } from '../../storage/stored.ts';

export interface FirstAidCase {
  /** Id of the platform, '' where the lure named none that is listed. */
  platform: string;
  /** The name people know it by, '' beside ''. */
  name: string;
  /** When it was begun, milliseconds since the epoch. */
  at: number;
  /** Empty until the person has said what happened. */
  deeds: Deed[];
  done: FirstAidStep[];
}

const MOST = 50;
const KEPT_MS = 90 * DAY;
export const FIRST_AID: Stored<FirstAidCase[]> = {
  key: 'first-aid',
  schema: z.array(
    z.object({
      platform: z.string(),
      name: z.string(),
      at: z.number(),
      deeds: z.array(z.enum(DEEDS)),
      done: z.array(z.enum(FIRST_AID_STEPS)),
    }),
  ),
  fallback: [],
};

/** All cases of the last 90 days, oldest first. */
export async function readFirstAid(area: Area, now: number): Promise<FirstAidCase[]> {
  return recent(await readStored(area, FIRST_AID), now);
}

/** Begins a case; one that is still open for the platform goes on, one that is done begins anew. */
export function startFirstAid(
  area: Area,
  { platform, name }: Pick<FirstAidCase, 'platform' | 'name'>,
  now: number,
): Promise<FirstAidCase[]> {
  return changeStored(area, FIRST_AID, (all) => {
    if (all.some((one) => one.platform === platform && isOpen(one) && now - one.at <= KEPT_MS)) return all;
    const others = recent(all, now).filter((one) => one.platform !== platform);
    return [...others, { platform, name, at: now, deeds: [], done: [] }].slice(-MOST);
  });
}

/** Changes what is known of a case; steps that were done stay done whatever the person says next. */
export function changeFirstAid(area: Area, platform: string, change: (one: FirstAidCase) => FirstAidCase): Promise<FirstAidCase[]> {
  return changeStored(area, FIRST_AID, (all) => all.map((one) => (one.platform === platform ? change(one) : one)));
}

/** Nothing was typed after all: the case is forgotten. */
export function dismissFirstAid(area: Area, platform: string): Promise<FirstAidCase[]> {
  return changeStored(area, FIRST_AID, (all) => all.filter((one) => one.platform !== platform));
}

/** Open until the person has said what happened and ticked every step that follows from it. */
export function isOpen({ deeds, done }: FirstAidCase): boolean {
  return deeds.length === 0 || firstAidSteps(deeds).some((step) => !done.includes(step));
}

function recent(all: FirstAidCase[], now: number): FirstAidCase[] {
  return all.filter(({ at }) => now - at <= KEPT_MS);
}
