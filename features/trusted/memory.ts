/** What the section of trusted names reads and changes. */
import { buildLookalikeTable, type LookalikeTable } from '../../judge/hosts/lookalike.ts';
import type { Area } from '../../storage/area.ts';
import { addTrusted, editTrusted, listTrusted, removeTrusted, restoreTrusted } from '../../storage/trusted.ts';
import type { AddOutcome, EditOutcome, TrustedEntry, TrustedName } from '../../storage/trusted.ts';
import { readPlatforms } from '../known-facts/read.ts';
import { imitatedHost } from './imitated.ts';

export interface TrustedMemory {
  list(): Promise<TrustedEntry[]>;
  add(name: TrustedName, note: string): Promise<AddOutcome>;
  edit(name: TrustedName, next: TrustedName & { note: string }): Promise<EditOutcome>;
  remove(name: TrustedName): Promise<TrustedEntry | null>;
  restore(entry: TrustedEntry): Promise<void>;
  /** Site name of a listed platform that `name` imitates, '' for none. */
  imitated(name: TrustedName): Promise<string>;
}

export function trustedMemory(area: Area): TrustedMemory {
  let table: Promise<LookalikeTable> | null = null;
  return {
    list: () => listTrusted(area),
    add: (name, note) => addTrusted(area, name, Date.now(), { note, source: 'options' }),
    edit: (name, next) => editTrusted(area, name, next),
    remove: (name) => removeTrusted(area, name),
    restore: (entry) => restoreTrusted(area, entry),
    async imitated(name) {
      table ??= readTable();
      // A list that cannot be read warns of nothing, and keeps nobody from adding.
      return table.then(
        (read) => imitatedHost(name, read),
        () => '',
      );
    },
  };
}

async function readTable(): Promise<LookalikeTable> {
  const { platforms, brands } = await readPlatforms();
  return buildLookalikeTable(platforms.all, brands);
}
