/** What the section of trusted names reads and changes. */
import { buildLookalikeTable, lookalike, type LookalikeTable } from '../../judge/hosts/lookalike.ts';
import type { Area } from '../../storage/area.ts';
import {
  type AddOutcome,
  addTrusted,
  type EditOutcome,
  editTrusted,
  listTrusted,
  removeTrusted,
  restoreTrusted,
  type TrustedEntry,
  type TrustedName,
} from '../../storage/trusted.ts';
import { readPlatforms } from '../known-facts/read.ts';

export interface TrustedMemory {
  list(): Promise<TrustedEntry[]>;
  add(name: TrustedName, note: string): Promise<AddOutcome>;
  edit(name: TrustedName, next: TrustedName & { note: string }): Promise<EditOutcome>;
  remove(name: TrustedName): Promise<TrustedEntry | null>;
  restore(entry: TrustedEntry): Promise<void>;
  /** Site name of a listed platform that `name` imitates, '' for none. */
  imitated(name: TrustedName): Promise<string>;
}

/** What the section on trusted names needs of storage. */
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

/** The genuine site name that `value` (an address or a host) imitates, '' for none. */
export function imitatedHost({ value }: TrustedName, table: LookalikeTable): string {
  return lookalike(value.slice(value.lastIndexOf('@') + 1), table)?.like ?? '';
}
