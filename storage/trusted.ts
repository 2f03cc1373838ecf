/** The person's trusted senders and sites. They never silence a lure: the judge sees to that. */
import * as z from 'zod/mini';
import type { Area } from './area.ts';
import { changeStored, readStored } from './stored.ts';
import type { Stored } from './stored.ts';
import type { TrustedName } from './trusted-entry.ts';

export interface TrustedEntry extends TrustedName {
  /** When it was added, milliseconds since the epoch; the list is in this order. */
  at: number;
}

export type AddOutcome = 'added' | 'already' | 'full';

const MOST = 1000;
const STORED: Stored<TrustedEntry[]> = {
  key: 'trusted',
  schema: z.array(z.object({ kind: z.enum(['address', 'domain']), value: z.string(), at: z.number() })),
  fallback: [],
};

export function listTrusted(area: Area): Promise<TrustedEntry[]> {
  return readStored(area, STORED);
}

/** The bare entries, as the judge takes them. */
export async function trustedValues(area: Area): Promise<string[]> {
  return (await listTrusted(area)).map(({ value }) => value);
}

/**
 * Adds a name that `readEntry` accepted.
 * @throws when it could not be stored
 */
export async function addTrusted(area: Area, name: TrustedName, now: number): Promise<AddOutcome> {
  let outcome: AddOutcome = 'added';
  await changeStored(area, STORED, (list) => {
    if (list.some(({ value }) => value === name.value)) outcome = 'already';
    else if (list.length >= MOST) outcome = 'full';
    else return [...list, { kind: name.kind, value: name.value, at: now }];
    return list;
  });
  return outcome;
}

/** Removes an entry; gives it back for `restoreTrusted`, null where it was not there. */
export async function removeTrusted(area: Area, value: string): Promise<TrustedEntry | null> {
  let removed: TrustedEntry | null = null;
  await changeStored(area, STORED, (list) => {
    removed = list.find((entry) => entry.value === value) ?? null;
    return removed ? list.filter((entry) => entry.value !== value) : list;
  });
  return removed;
}

/** Undoes a removal: the entry returns to its old place. */
export async function restoreTrusted(area: Area, entry: TrustedEntry): Promise<void> {
  await changeStored(area, STORED, (list) =>
    list.some(({ value }) => value === entry.value) ? list : [...list, entry].toSorted((a, b) => a.at - b.at),
  );
}
