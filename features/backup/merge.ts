/** What an import would make of what is here, and how much that changes. Pure. */
import type { Settings } from '../../storage/settings.ts';
import { eachList, isEqual, LIST_KEYS, LISTS, nameOf, type Contents, type ListKey, type Row } from './contents.ts';

/** 'merge' adds what is missing, and what is here stays; 'replace' puts the file in the place of all that is here. */
export type ImportMode = 'merge' | 'replace';

/** All that would be here. */
export function imported(here: Contents, file: Contents, mode: ImportMode): Contents {
  return {
    settings: importedSettings(here.settings, file.settings, mode),
    lists: eachList((name) => importedRows(here.lists[name], file.lists[name], name, mode)),
    history: mode === 'replace' ? file.history : [...here.history, ...missing(here.history, file.history, ({ key }) => key)],
  };
}

/** The settings after an import: the file's alone where it replaces; else what is set here stands, and lists of both are joined. */
export function importedSettings(here: Partial<Settings>, file: Partial<Settings>, mode: ImportMode): Partial<Settings> {
  if (mode === 'replace') return file;
  const merged: Record<string, unknown> = { ...file, ...here };
  const both = { ...here, ...file };
  for (const [name, value] of Object.entries(both)) {
    if (!Array.isArray(value)) continue;
    const own = listIn(here, name);
    // The answer to "Is this your mailbox?" that was given here stands.
    const opposed = listIn(here, OPPOSED[name] ?? '');
    merged[name] = [...own, ...listIn(file, name).filter((one) => !own.includes(one) && !opposed.includes(one))];
  }
  return merged;
}

const OPPOSED: Record<string, string> = { mailboxes: 'notMailboxes', notMailboxes: 'mailboxes' };

function listIn(settings: Partial<Settings>, name: string): string[] {
  const value = settings[name as keyof Settings];
  return Array.isArray(value) ? value : [];
}

/** Of too many rows the newest stay; trusted names are never dropped in silence, and who stores them refuses. */
export function importedRows(here: readonly Row[], file: readonly Row[], name: ListKey, mode: ImportMode): Row[] {
  if (mode === 'replace') return [...file];
  const added = missing(here, file, (row) => nameOf(row, name)).map((row) => (name === 'trusted' ? { ...row, source: 'file' } : row));
  const rows = [...here, ...added].toSorted((a, b) => timeOf(a) - timeOf(b));
  return name === 'trusted' ? rows : rows.slice(-LISTS[name].most);
}

function missing<T>(here: readonly T[], file: readonly T[], nameOfRow: (row: T) => string): T[] {
  const known = new Set(here.map(nameOfRow));
  return file.filter((row) => !known.has(nameOfRow(row)));
}

function timeOf({ at }: Row): number {
  return typeof at === 'number' ? at : 0;
}

export type Part = 'settings' | 'history' | ListKey;

export interface PartChange {
  part: Part;
  added: number;
  changed: number;
  removed: number;
}

/** How much of each part would change; parts that stay are left out. */
export function changesBetween(before: Contents, after: Contents): PartChange[] {
  const names = [...new Set([...Object.keys(before.settings), ...Object.keys(after.settings)])] as (keyof Settings)[];
  const settings = names.filter((name) => !isEqual(before.settings[name], after.settings[name])).length;
  const changes: PartChange[] = [
    { part: 'settings', added: 0, changed: settings, removed: 0 },
    ...LIST_KEYS.map((part) => changeOf(part, before.lists[part], after.lists[part], (row) => nameOf(row, part))),
    changeOf('history', before.history, after.history, ({ key }) => key),
  ];
  return changes.filter(({ added, changed, removed }) => added + changed + removed > 0);
}

function changeOf<T>(part: Part, before: readonly T[], after: readonly T[], nameOfRow: (row: T) => string): PartChange {
  const was = new Map(before.map((row) => [nameOfRow(row), row]));
  const is = new Map(after.map((row) => [nameOfRow(row), row]));
  const kept = [...is].filter(([name]) => was.has(name));
  return {
    part,
    added: is.size - kept.length,
    changed: kept.filter(([name, row]) => !isEqual(row, was.get(name))).length,
    removed: was.size - kept.length,
  };
}

/** Names that would be quiet, or be believed as a mailbox, and are not now: what somebody else's file could be made for. */
export function quietedBy(before: Contents, after: Contents): string[] {
  const quiet = ({ settings, lists }: Contents): string[] => [
    ...lists.trusted.map(({ value }) => String(value)),
    ...(settings.ignoredSites ?? []),
    ...(settings.platformsOff ?? []),
    ...(settings.mailboxes ?? []),
  ];
  const known = new Set(quiet(before));
  return [...new Set(quiet(after))].filter((name) => !known.has(name));
}
