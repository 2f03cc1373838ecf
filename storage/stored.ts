/** Reads and changes one stored value. Nothing is believed unseen, and nothing unreadable is thrown away. */
import * as z from 'zod/mini';
import type { Area } from './area.ts';

export interface Stored<T> {
  key: string;
  schema: z.ZodMiniType<T>;
  /** Holds where nothing, or nothing readable, is stored. */
  fallback: T;
}

const BROKEN = '.broken';
const turns = new Map<string, Promise<unknown>>();

/** The stored value. Where storage cannot be read at all, the fallback: a verdict without memory beats none. */
export async function readStored<T>(area: Area, stored: Stored<T>): Promise<T> {
  try {
    return await read(area, stored);
  } catch (error) {
    console.warn(`Unasked could not read "${stored.key}".`, error);
    return stored.fallback;
  }
}

/**
 * Changes the stored value; changes of one key from this script take turns.
 * @throws when storage can be neither read nor written; then nothing has changed
 */
export function changeStored<T>(area: Area, stored: Stored<T>, change: (value: T) => T): Promise<T> {
  const before = turns.get(stored.key) ?? Promise.resolve();
  const mine = before.then(async () => {
    const value = await read(area, stored);
    const next = change(value);
    if (next !== value) await area.set({ [stored.key]: next });
    return next;
  });
  turns.set(
    stored.key,
    mine.catch(() => null),
  );
  return mine;
}

/** Keys whose unreadable content was set aside; the options page says so. */
export async function brokenKeys(area: Area): Promise<string[]> {
  const all = await area.get(null);
  return Object.keys(all)
    .filter((key) => key.endsWith(BROKEN))
    .map((key) => key.slice(0, -BROKEN.length));
}

/** Deletes what was set aside. */
export async function forgetBroken(area: Area): Promise<void> {
  await area.remove((await brokenKeys(area)).map((key) => key + BROKEN));
}

async function read<T>(area: Area, { key, schema, fallback }: Stored<T>): Promise<T> {
  const { [key]: value } = await area.get(key);
  if (value === undefined) return fallback;
  const parsed = z.safeParse(schema, value);
  if (parsed.success) return parsed.data;
  // The copy comes first: a worker stopped in between must not lose it.
  await area.set({ [key + BROKEN]: value });
  await area.remove(key);
  return fallback;
}
