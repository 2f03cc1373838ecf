/** What the history's section reads and changes. */
import { DAY } from '../../judge/time.ts';
import type { Area } from '../../storage/area.ts';
import { History } from './store.ts';
import type { HistoryContents } from './store.ts';
import type { HistoryEvent } from './event.ts';
import { changeSettings, readSettings } from '../../storage/settings.ts';

/** Every call rejects where the browser gives no database, or no room. */
export interface HistoryMemory {
  read(): Promise<HistoryContents>;
  /** Days for which rows are kept. */
  days(): Promise<number>;
  /** How many rows `days` would delete. */
  older(days: number): Promise<number>;
  /** Keeps rows for `days` from now on, and deletes the older ones. */
  keepFor(days: number): Promise<void>;
  remove(key: string): Promise<void>;
  restore(event: HistoryEvent): Promise<void>;
  clear(): Promise<void>;
}

/** The memory on the browser's own database; each call opens it anew, so a closed one does no harm. */
export function historyMemory(area: Area): HistoryMemory {
  const use = async <T>(work: (history: History) => Promise<T>): Promise<T> => {
    const history = await History.open();
    try {
      return await work(history);
    } finally {
      history.close();
    }
  };
  const start = (days: number): number => Date.now() - days * DAY;
  return {
    read: () => use((history) => history.readAll()),
    days: async () => (await readSettings(area)).historyDays,
    older: (days) => use((history) => history.countSeenBefore(start(days))),
    keepFor: async (days) => {
      await changeSettings(area, { historyDays: days });
      await use((history) => history.removeSeenBefore(start(days)));
    },
    remove: (key) => use((history) => history.remove(key)),
    restore: (event) => use((history) => history.note(event)),
    clear: () => use((history) => history.clear()),
  };
}
