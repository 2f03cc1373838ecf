/**
 * Keeps the history in IndexedDB, which background and extension pages share. Both write: the background notes, the
 * pages delete. Each change is one transaction, which IndexedDB runs one after the other across them.
 */
import type { IDBPDatabase, IDBPObjectStore } from 'idb';
import * as z from 'zod/mini';
import { historyEventSchema } from './event.ts';
import type { DoneStep, HistoryEvent } from './event.ts';
import { openDatabase } from './database.ts';
import type { Schema } from './database.ts';

/** Which rows are meant: from `from` on and before `to`, both milliseconds since the epoch. */
export interface Span {
  from: number;
  to: number;
}

/** Everything that is kept; rows of another shape are only counted. */
export interface HistoryContents {
  /** Newest first. */
  rows: HistoryEvent[];
  unreadable: number;
}

type Rows = IDBPObjectStore<Schema, ['events'], 'events', 'readwrite'>;

/** Copies of rows of another shape that stood under one key. */
const MOST_COPIES = 5;
/** Of these the later word replaces the earlier one. */
const WORDS: readonly DoneStep['code'][] = ['asked', 'not-asked'];

/** The history in IndexedDB: one row a mail or page, none that cannot be read is written over. */
export class History {
  readonly #db: IDBPDatabase<Schema>;

  private constructor(db: IDBPDatabase<Schema>) {
    this.#db = db;
  }

  /** @throws where the browser gives no database (some private windows), or an older version holds it */
  static async open(name = 'unasked'): Promise<History> {
    return new History(await openDatabase(name));
  }

  /**
   * Writes a row. The same mail seen again stays one row: what was done and when it was first seen are kept, also of the
   * rows under `former` keys, which become part of it.
   */
  note(event: HistoryEvent, former: readonly string[] = []): Promise<void> {
    return this.#write(async (rows) => {
      const known = await rows.get(event.key);
      // A row of another shape makes room, and is kept beside it.
      if (known !== undefined && !isRow(known)) await keepAside(rows, known);
      let row = isRow(known) ? { ...addedByOthers(known), ...withPast(event, known) } : event;
      for (const key of former.filter((one) => one !== event.key)) {
        const before = await rows.get(key);
        if (!isRow(before)) continue;
        row = withPast(row, before);
        await rows.delete(key);
      }
      await rows.put(row);
    });
  }

  /** The row under the first of the keys that has one; null where none has. */
  async find(keys: readonly string[]): Promise<HistoryEvent | null> {
    const rows = await Promise.all(keys.map((key) => this.#db.get('events', key)));
    return rows.find(isRow) ?? null;
  }

  /** Changes one row; gives it as it is now, null where there is none that can be read. */
  change(key: string, how: (row: HistoryEvent) => HistoryEvent): Promise<HistoryEvent | null> {
    return this.#write(async (rows) => {
      const known = await rows.get(key);
      const next = isRow(known) ? how(known) : null;
      if (next) await rows.put(next);
      return next;
    });
  }

  /** Notes what the person did, anew where it was done before. False where no such row is kept. */
  async addDone(key: string, step: DoneStep): Promise<boolean> {
    const row = await this.change(key, (one) => ({ ...one, done: [...withoutStep(one.done, step.code), step] }));
    return row !== null;
  }

  /** Rows of the span, oldest first; rows of another shape are passed over. */
  async list({ from, to }: Span): Promise<HistoryEvent[]> {
    const rows = await this.#db.getAllFromIndex('events', 'at', IDBKeyRange.bound(from, to, false, true));
    return rows.filter(isRow);
  }

  /** Rows of one platform in the span, oldest first, without reading any other. */
  async listOf(platform: string, { from, to }: Span): Promise<HistoryEvent[]> {
    const range = IDBKeyRange.bound([platform, from], [platform, to], false, true);
    return (await this.#db.getAllFromIndex('events', 'platform-at', range)).filter(isRow);
  }

  /** Mails that were sent to one alias of the reader, by its hash. */
  async listOfAlias(alias: string): Promise<HistoryEvent[]> {
    return (await this.#db.getAllFromIndex('events', 'alias', alias)).filter(isRow);
  }

  async readAll(): Promise<HistoryContents> {
    const all = await this.#db.getAll('events');
    const rows = all.filter(isRow).toSorted((a, b) => b.at - a.at);
    return { rows, unreadable: all.length - rows.length };
  }

  /** Keys of all rows, readable or not. */
  keys(): Promise<string[]> {
    return this.#db.getAllKeys('events');
  }

  /** How many rows were first seen before `time`. */
  countSeenBefore(time: number): Promise<number> {
    return this.#db.countFromIndex('events', 'seen-at', IDBKeyRange.upperBound(time, true));
  }

  /** Deletes the rows that were first seen before `time`; gives their number. */
  removeSeenBefore(time: number): Promise<number> {
    return this.#write(async (rows) => {
      const old = await rows.index('seen-at').getAllKeys(IDBKeyRange.upperBound(time, true));
      await Promise.all(old.map((key) => rows.delete(key)));
      return old.length;
    });
  }

  async remove(...keys: string[]): Promise<void> {
    const change = this.#db.transaction('events', 'readwrite');
    await Promise.all([...keys.map((key) => change.store.delete(key)), change.done]);
  }

  /** Deletes rows of mails that have turned out to be nothing to speak of; a lure's stays. */
  async removeHarmless(...keys: string[]): Promise<void> {
    await this.#write(async (rows) => {
      for (const key of keys) if ((await rows.get(key))?.verdict !== 'lure') await rows.delete(key);
    });
  }

  /**
   * Puts rows in that come from a file, all or none. Rows of another shape stay.
   * @param replace takes all other rows out; without it a row that is here already stays as it is
   */
  async putBack(rows: readonly HistoryEvent[], replace: boolean): Promise<void> {
    await this.#write(async (all) => {
      const known = new Map((await all.getAll()).map((row) => [row.key, row]));
      if (replace) for (const row of known.values()) if (isRow(row)) await all.delete(row.key);
      for (const row of rows) {
        const here = known.get(row.key);
        if (here !== undefined && !isRow(here)) await keepAside(all, here);
        else if (here !== undefined && !replace) continue;
        await all.put(row);
      }
    });
  }

  async clear(): Promise<void> {
    await this.#db.clear('events');
  }

  close(): void {
    this.#db.close();
  }

  /** All of it or nothing. @throws what `work` throws, or why the browser refused (no room, for instance) */
  async #write<T>(work: (rows: Rows) => Promise<T>): Promise<T> {
    const change = this.#db.transaction('events', 'readwrite');
    const worked = work(change.store).catch((error: unknown) => {
      abort(change);
      throw error;
    });
    const [result] = await Promise.all([worked, change.done]);
    return result;
  }
}

/** `row` with what was done and first seen under `past`, another row of the same mail; of two equal steps its own count. */
function withPast(row: HistoryEvent, past: HistoryEvent): HistoryEvent {
  const earlier = row.done.reduce((done, step) => withoutStep(done, step.code), past.done);
  // Where the source is not read again, nothing tells the alias any more.
  const { alias, behind } = row.alias === undefined ? past : row;
  return {
    ...row,
    ...graver(row, past),
    seenAt: Math.min(row.seenAt, past.seenAt),
    done: [...earlier, ...row.done],
    ...(alias !== undefined && { alias }),
    ...(behind !== undefined && { behind }),
  };
}

/** A lure stays one: what shows the same mail again may be a page that wants its row gone. */
function graver(row: HistoryEvent, { verdict, reason, platform, platformName, topic, from }: HistoryEvent): Partial<HistoryEvent> {
  return verdict === 'lure' && row.verdict !== 'lure' ? { verdict, reason, platform, platformName, topic, from } : {};
}

/** `done` without the step, or, for the person's word, without either word. */
export function withoutStep(done: DoneStep[], code: DoneStep['code']): DoneStep[] {
  const replaced = WORDS.includes(code) ? WORDS : [code];
  return done.filter((one) => !replaced.includes(one.code));
}

function abort(change: { abort(): void }): void {
  try {
    change.abort();
  } catch {
    // It has ended already.
  }
}

/** Under the first free number. @throws where all are taken: a row that nothing here can read is not written over */
async function keepAside(rows: Rows, row: HistoryEvent): Promise<void> {
  for (let number = 1; number <= MOST_COPIES; number += 1) {
    const key = `${row.key}.broken.${number}`;
    if ((await rows.getKey(key)) !== undefined) continue;
    await rows.put(Object.assign(row, { key }));
    return;
  }
  throw new Error(`"${row.key}" has ${MOST_COPIES} copies that could not be read.`);
}

/** Fields that a newer version gave the row. */
function addedByOthers(row: HistoryEvent): object {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !Object.hasOwn(historyEventSchema.shape, name)));
}

function isRow(value: HistoryEvent | undefined): value is HistoryEvent {
  return z.safeParse(historyEventSchema, value).success;
}
