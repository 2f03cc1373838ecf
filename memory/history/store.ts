/** Keeps the history in IndexedDB, which background and extension pages share. */
import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import * as z from 'zod/mini';
import { historyEventSchema } from './event.ts';
import type { HistoryEvent } from './event.ts';

interface Schema extends DBSchema {
  events: { key: string; value: HistoryEvent; indexes: { at: number } };
}

/** Which rows are meant: from `from` on and before `to`, both milliseconds since the epoch. */
export interface Span {
  from: number;
  to: number;
}

export class History {
  readonly #db: IDBPDatabase<Schema>;

  private constructor(db: IDBPDatabase<Schema>) {
    this.#db = db;
  }

  /** @throws where the browser gives no database (some private windows) */
  static async open(name = 'unasked'): Promise<History> {
    const db = await openDB<Schema>(name, 1, {
      upgrade(fresh) {
        fresh.createObjectStore('events', { keyPath: 'key' }).createIndex('at', 'at');
      },
    });
    return new History(db);
  }

  /** Writes a row. The same mail seen again stays one row: what was done and when it was first seen are kept. */
  async note(event: HistoryEvent): Promise<void> {
    const change = this.#db.transaction('events', 'readwrite');
    const known = await change.store.get(event.key);
    await change.store.put(known ? { ...event, seenAt: known.seenAt, done: known.done } : event);
    await change.done;
  }

  /** Rows of the span, oldest first; rows of another shape are passed over. */
  async list({ from, to }: Span): Promise<HistoryEvent[]> {
    const rows = await this.#db.getAllFromIndex('events', 'at', IDBKeyRange.bound(from, to, false, true));
    return rows.filter((row) => z.safeParse(historyEventSchema, row).success);
  }

  async remove(key: string): Promise<void> {
    await this.#db.delete('events', key);
  }

  async clear(): Promise<void> {
    await this.#db.clear('events');
  }

  close(): void {
    this.#db.close();
  }
}
