/** Reset forms that the person sent from this browser: which platform, when. Nothing of the form is kept. */
import * as z from 'zod/mini';
import type { ResetRequest } from '../judge/verdict/user-context.ts';
import { DAY } from '../judge/time.ts';
import type { Area } from './area.ts';
import { changeStored, clearStored, readStored, type Stored } from './stored.ts';

/** Long past the hour in which a mail counts as asked for: the same mail, opened next week, must read the same. */
const KEPT_MS = 30 * DAY;
const MOST = 100;
export const REQUESTS: Stored<ResetRequest[]> = {
  key: 'requests',
  schema: z.array(z.object({ platform: z.string(), at: z.number() })),
  fallback: [],
};

/** Requests of the last 30 days, oldest first. */
export async function readRequests(area: Area, now: number): Promise<ResetRequest[]> {
  return recent(await readStored(area, REQUESTS), now);
}

/** Notes that a reset form of `platform` (its id) was sent at `now`, and forgets those of more than 30 days ago. */
export async function noteRequest(area: Area, platform: string, now: number): Promise<void> {
  await changeStored(area, REQUESTS, (all) => [...recent(all, now), { platform, at: now }].slice(-MOST));
}

/** Forgets one request, so that later mails are judged without it; without one, all of them. Answers what is left. */
export function forgetRequests(area: Area, request?: ResetRequest): Promise<ResetRequest[]> {
  if (!request) return clearStored(area, REQUESTS);
  return changeStored(area, REQUESTS, (all) => all.filter(({ platform, at }) => platform !== request.platform || at !== request.at));
}

/** Puts requests back that were forgotten a moment ago. */
export function restoreRequests(area: Area, requests: ResetRequest[]): Promise<ResetRequest[]> {
  return changeStored(area, REQUESTS, (all) => [...all, ...requests].toSorted((a, b) => a.at - b.at).slice(-MOST));
}

/** A request from the future comes from a clock that was set back; it is as worthless as an old one. */
function recent(all: ResetRequest[], now: number): ResetRequest[] {
  return all.filter(({ at }) => at <= now && now - at <= KEPT_MS);
}
