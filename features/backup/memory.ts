/** Reads all that is kept here, and puts a backup in: all of it or nothing. */
import { History } from '../history/store.ts';
import type { Area } from '../../storage/area.ts';
import { DEFAULT_SETTINGS, readOwnSettings, SETTINGS } from '../../storage/settings.ts';
import { changeTogether, jointChange, readStored, StorageRefusal, type JointChange } from '../../storage/stored.ts';
import { MOST_TRUSTED } from '../../storage/trusted.ts';
import { chosenSettings, eachList, LIST_KEYS, LISTS, type Contents, type ListKey, type Row } from './contents.ts';
import { importedRows, importedSettings, type ImportMode } from './merge.ts';

export interface BackupMemory {
  /** @throws where the browser gives no database for the history */
  read(): Promise<Contents>;
  /** @throws where something could not be stored; then nothing has changed */
  restore(file: Contents, mode: ImportMode): Promise<void>;
}

/** @param open opens the history; each call opens and closes it anew */
export function backupMemory(area: Area, open: () => Promise<History> = () => History.open()): BackupMemory {
  const use = async <T>(work: (history: History) => Promise<T>): Promise<T> => {
    const history = await open();
    try {
      return await work(history);
    } finally {
      history.close();
    }
  };
  return {
    read: () =>
      use(async (history) => {
        const [{ rows }, settings, ...lists] = await Promise.all([
          history.readAll(),
          readOwnSettings(area),
          ...LIST_KEYS.map((name) => readStored(area, LISTS[name].stored)),
        ]);
        const read = eachList((name) => lists[LIST_KEYS.indexOf(name)] ?? []);
        return { settings: chosenSettings(settings), lists: read, history: rows };
      }),
    restore: (file, mode) =>
      use(async (history) => {
        const { rows } = await history.readAll();
        let isPut = false;
        try {
          await changeTogether(area, changesFor(file, mode), async () => {
            await history.putBack(file.history, mode === 'replace');
            isPut = true;
          });
        } catch (error) {
          if (isPut) await history.putBack(rows, true);
          throw error;
        }
      }),
  };
}

function changesFor(file: Contents, mode: ImportMode): JointChange[] {
  return [
    jointChange(SETTINGS, (now) => ({ ...DEFAULT_SETTINGS, ...importedSettings(chosenSettings(now), file.settings, mode) })),
    ...LIST_KEYS.map((name) => jointChange(LISTS[name].stored, (now) => within(name, importedRows(now, file.lists[name], name, mode)))),
  ];
}

function within(name: ListKey, rows: Row[]): Row[] {
  if (name === 'trusted' && rows.length > MOST_TRUSTED) throw new StorageRefusal('full', name);
  return rows;
}
