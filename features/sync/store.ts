/** Whether sync is on in this browser, and what was compared last. Never part of a backup: each browser decides for itself. */
import * as z from 'zod/mini';
import type { Area } from '../../storage/area.ts';
import { changeStored, readStored, type Stored } from '../../storage/stored.ts';
import type { Registers } from './registers.ts';

export const SYNC_PROBLEMS = ['absent', 'full', 'failed', 'newer'] as const;
export type SyncProblem = (typeof SYNC_PROBLEMS)[number];

export interface SyncState {
  on: boolean;
  /** What was in force here, and what is known to be removed, when it was compared last. */
  known: Registers;
  /** When that was, milliseconds since the epoch; null for never. */
  last: number | null;
  problem: SyncProblem | null;
  /** Bytes of all that is carried, or would be. */
  bytes: number;
  /** Times that something came in from elsewhere; pages that show what is stored read it anew. */
  taken: number;
}

export const SYNC: Stored<SyncState> = {
  key: 'sync',
  schema: z.object({
    on: z.boolean(),
    known: z.record(z.string(), z.tuple([z.number(), z.unknown()])),
    last: z.nullable(z.number()),
    problem: z.nullable(z.enum(SYNC_PROBLEMS)),
    bytes: z.number(),
    taken: z.number(),
  }),
  fallback: { on: false, known: {}, last: null, problem: null, bytes: 0, taken: 0 },
};

/** Whether sync is on, and how it went last. */
export function readSync(area: Area): Promise<SyncState> {
  return readStored(area, SYNC);
}

/** Changes a part of that; gives it as it is then. */
export function changeSync(area: Area, change: Partial<SyncState>): Promise<SyncState> {
  return changeStored(area, SYNC, (state) => ({ ...state, ...change }));
}
