/** Opens the database of the history and brings an older one up to date. */
import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { Evidence } from '../../judge/verdict.ts';
import type { HistoryEvent } from './event.ts';

export interface Schema extends DBSchema {
  events: {
    key: string;
    value: HistoryEvent;
    /** Rows without a platform are missing from the index of platforms, those without an alias from that of aliases. */
    indexes: { at: number; 'platform-at': [string, number]; 'seen-at': number; alias: string };
  };
}

const VERSION = 4;

/** Codes of evidence as versions before 3 called them. */
const RENAMED = new Map<string, Evidence['code']>([
  ['sender-carries-strangers-text', 'sender-carries-third-party-text'],
  ['strangers-words', 'third-party-words'],
]);

/**
 * The database, with its rows as they were but for codes that have another name now.
 * @throws where the browser gives none, a newer version wrote it, or a page that still runs an older one holds it
 */
export async function openDatabase(name: string): Promise<IDBPDatabase<Schema>> {
  let refuse: (reason: Error) => void = () => {};
  const blocked = new Promise<never>((_resolve, reject) => (refuse = reject));
  const opening = openDB<Schema>(name, VERSION, {
    async upgrade(db, before, _now, change) {
      const events = before < 1 ? db.createObjectStore('events', { keyPath: 'key' }) : change.objectStore('events');
      if (before < 1) events.createIndex('at', 'at');
      if (before < 2) {
        events.createIndex('platform-at', ['platform', 'at']);
        events.createIndex('seen-at', 'seenAt');
      }
      if (before < 4) events.createIndex('alias', 'alias');
      if (before >= 1 && before < 3) {
        // Rows of any shape may stand there; what has no such code stays as it is.
        for await (const cursor of events) {
          const { reason } = cursor.value;
          const code = reason ? RENAMED.get(reason.code) : undefined;
          if (reason && code) await cursor.update({ ...cursor.value, reason: { ...reason, code } });
        }
      }
    },
    blocked: () => refuse(new Error('The history is held open by a page of an older version.')),
    // A newer version waits for this connection to end.
    blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close(),
  });
  try {
    return await Promise.race([opening, blocked]);
  } catch (error) {
    // Nobody is left to use it, should it open later.
    opening.then((db) => db.close()).catch(() => {});
    throw error;
  }
}
