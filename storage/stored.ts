/**
 * Reads and changes one stored value. Nothing is believed unseen, nothing unreadable is thrown away, and two scripts that
 * change the same value at once lose nothing.
 *
 * Why not `defineItem` of @wxt-dev/storage (1.3.0, shipped with WXT), whose layout on disk this keeps (the version of
 * `key` is `v` in `key$`, none is 1): it sets values without a turn, so two adds lose one; it believes what it reads;
 * it migrates when a script loads, in each script at once and outside any lock; after a migration that failed, and for a
 * value of a newer version, it hands out the value as it is and lets the next `setValue` write over it.
 */
import type * as z from 'zod/mini';
import type { Area } from './area.ts';
import { copyAside } from './broken-copies.ts';
import { readLeniently } from './lenient.ts';
import type { Merged } from './lenient.ts';

export interface Stored<T> {
  key: string;
  /** Lists are read row by row, objects field by field; see `readLeniently`. */
  schema: z.ZodMiniType<T>;
  /** Holds where nothing, or nothing readable, is stored. */
  fallback: T;
  /** The first makes version 2 of version 1, and so on; the version that is written is one more than their number. */
  migrations?: readonly Migration[];
}

/** Pure; what it cannot bring up to date it throws at, or leaves for the schema to refuse. */
export type Migration = (value: unknown) => unknown;

/** 'full': the browser has no room. 'newer': a newer version of the extension wrote the value, and only that may change it. */
export type Refused = 'full' | 'newer';

/** A change that was refused; what was stored before still is. */
export class StorageRefusal extends Error {
  readonly reason: Refused;

  constructor(reason: Refused, key: string, options?: ErrorOptions) {
    super(reason === 'full' ? `There is no room to store "${key}".` : `"${key}" was written by a newer version.`, options);
    this.name = 'StorageRefusal';
    this.reason = reason;
  }
}

interface Found<T> {
  is: 'readable' | 'broken' | 'newer';
  value: T;
  raw: unknown;
  merge(next: T): Merged;
  /** What is kept beside the value, its version in `v`. */
  meta: Record<string, unknown>;
}

/** The stored value. Where storage cannot be read at all, the fallback: a verdict without memory beats none. */
export async function readStored<T>(area: Area, stored: Stored<T>): Promise<T> {
  try {
    const found = await find(area, stored);
    if (found.is !== 'broken') return found.value;
    return await area.inTurn(stored.key, () => setAside(area, stored));
  } catch (error) {
    console.warn(`Unasked could not read "${stored.key}".`, error);
    return stored.fallback;
  }
}

/**
 * Changes the stored value, in its turn; a change that gives the very same value back writes nothing.
 * @throws StorageRefusal where there is no room or a newer version's value stands there, and whatever the browser throws
 * where it can neither read nor write; then nothing has changed
 */
export function changeStored<T>(area: Area, stored: Stored<T>, change: (value: T) => T): Promise<T> {
  const { key } = stored;
  return area.inTurn(key, async () => {
    const found = await find(area, stored);
    if (found.is === 'newer') throw new StorageRefusal('newer', key);
    const next = change(found.value);
    if (next === found.value) return found.is === 'broken' ? setAside(area, stored) : next;
    const made = found.merge(next);
    await write(area, key, { ...(await copyOfLost(area, key, found, made)), ...itemsFor(stored, found, made) });
    return next;
  });
}

/** A change of one value that is written together with others. */
export interface JointChange {
  key: string;
  /** What to write; nothing where the value stays. */
  items(area: Area): Promise<Record<string, unknown>>;
}

/** A change of one value for `changeTogether`; where `change` gives the very same value back, nothing of it is written. */
export function jointChange<T>(stored: Stored<T>, change: (value: T) => T): JointChange {
  return {
    key: stored.key,
    async items(area) {
      const found = await find(area, stored);
      if (found.is === 'newer') throw new StorageRefusal('newer', stored.key);
      const next = change(found.value);
      if (next === found.value) return {};
      const made = found.merge(next);
      return { ...(await copyOfLost(area, stored.key, found, made)), ...itemsFor(stored, found, made) };
    },
  };
}

/**
 * Changes several values in one write, all of them or none, in the turns of all; they are taken in the order of their keys,
 * so that two who do this never wait for each other.
 * @param beforehand what must succeed first; it runs when all that is to be written is known, and nothing yet is
 * @throws as `changeStored`, and what `beforehand` throws; then nothing has changed
 */
export async function changeTogether(area: Area, changes: readonly JointChange[], beforehand: () => Promise<unknown>): Promise<void> {
  const inOrder = changes.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const work = async (): Promise<void> => {
    const items: Record<string, unknown> = {};
    for (const one of inOrder) Object.assign(items, await one.items(area));
    await beforehand();
    if (Object.keys(items).length > 0) await write(area, inOrder.map(({ key }) => key).join(', '), items);
  };
  await inOrder.reduceRight<() => Promise<void>>(
    (inner, { key }) =>
      () =>
        area.inTurn(key, inner),
    work,
  )();
}

function itemsFor<T>(stored: Stored<T>, { meta }: Found<T>, made: Merged): Record<string, unknown> {
  return { [stored.key]: made.stored, ...metaFor(stored, meta) };
}

/** The version that is written now. */
export function versionNow({ migrations = [] }: Pick<Stored<unknown>, 'migrations'>): number {
  return migrations.length + 1;
}

/** `value`, as `version` stored it, as it is stored now. @throws where a migration does */
export function broughtUpToDate({ migrations = [] }: Pick<Stored<unknown>, 'migrations'>, value: unknown, version: number): unknown {
  return migrations.slice(version - 1).reduce<unknown>((before, migrate) => migrate(before), value);
}

/**
 * Deletes the value with all that could not be read in it: the person wants it gone.
 * @throws StorageRefusal for a newer version's value
 */
export function clearStored<T>(area: Area, stored: Stored<T>): Promise<T> {
  return area.inTurn(stored.key, async () => {
    if ((await find(area, stored)).is === 'newer') throw new StorageRefusal('newer', stored.key);
    await area.remove([stored.key, metaKey(stored.key)]);
    return stored.fallback;
  });
}

/** The copy that must be written with a change, of what it would lose. @throws StorageRefusal where no copy has room: nothing is lost for a change */
async function copyOfLost<T>(area: Area, key: string, { is, raw }: Found<T>, { lost }: Merged): Promise<Record<string, unknown>> {
  if (is !== 'broken' && !lost) return {};
  const copy = await copyAside(area, key, raw);
  if (copy === null) throw new StorageRefusal('full', key);
  return copy;
}

/** Runs in the value's turn, and looks again: another script may have mended it meanwhile. What no copy has room for stays where it is. */
async function setAside<T>(area: Area, stored: Stored<T>): Promise<T> {
  const found = await find(area, stored);
  if (found.is !== 'broken') return found.value;
  const copy = await copyAside(area, stored.key, found.raw);
  if (copy === null) return stored.fallback;
  // The copy comes first: a worker stopped in between must not lose it, and does not copy it twice.
  if (Object.keys(copy).length > 0) await write(area, stored.key, copy);
  await area.remove([stored.key, metaKey(stored.key)]);
  return stored.fallback;
}

async function find<T>(area: Area, { key, schema, fallback, migrations = [] }: Stored<T>): Promise<Found<T>> {
  const { [key]: raw, [metaKey(key)]: beside } = await area.get([key, metaKey(key)]);
  const meta = typeof beside === 'object' && beside !== null && !Array.isArray(beside) ? { ...beside } : {};
  const anew = readLeniently(schema, Array.isArray(fallback) ? [] : {}, fallback);
  const none = { value: fallback, raw, meta, merge: (next: T) => anew?.merge(next) ?? { stored: next, lost: false } };
  if (raw === undefined) return { ...none, is: 'readable' };
  const version = versionOf(meta);
  if (version > versionNow({ migrations })) return { ...none, is: 'newer' };
  try {
    const current = broughtUpToDate({ migrations }, raw, version);
    const reading = readLeniently(schema, current, fallback);
    if (reading) return { is: 'readable', raw, meta, ...reading };
  } catch (error) {
    console.warn(`Unasked could not bring "${key}" up to date.`, error);
  }
  return { ...none, is: 'broken' };
}

async function write(area: Area, key: string, items: Record<string, unknown>): Promise<void> {
  try {
    await area.set(items);
  } catch (error) {
    // Chrome: "QUOTA_BYTES quota exceeded"; Firefox: "QuotaExceededError: …".
    if (/quota/i.test(String(error))) throw new StorageRefusal('full', key, { cause: error });
    throw error;
  }
}

/** Values of the first version need nothing beside them. */
function metaFor(
  { key, migrations = [] }: Pick<Stored<unknown>, 'key' | 'migrations'>,
  meta: Record<string, unknown>,
): Record<string, unknown> {
  const version = versionNow({ migrations });
  return version === 1 && Object.keys(meta).length === 0 ? {} : { [metaKey(key)]: { ...meta, v: version } };
}

function versionOf({ v }: Record<string, unknown>): number {
  return typeof v === 'number' && Number.isSafeInteger(v) && v > 1 ? v : 1;
}

function metaKey(key: string): string {
  return `${key}$`;
}
