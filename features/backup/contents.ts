/** What a backup holds, and how its parts are told apart: settings, lists whose rows have a name, the history. Pure. */
import { CHECK_UP } from '../check-up/store.ts';
import { FIRST_AID } from '../first-aid/store.ts';
import type { HistoryEvent } from '../history/event.ts';
import { MAIL_KEYS } from '../../storage/mail-keys.ts';
import { REQUESTS } from '../../storage/reset-requests.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../storage/settings.ts';
import type { Stored } from '../../storage/stored.ts';
import { MOST_TRUSTED, TRUSTED } from '../../storage/trusted.ts';
import { ANSWERS } from '../../storage/user-answers.ts';

export type Row = Record<string, unknown>;

export const LIST_KEYS = ['trusted', 'asked', 'requests', 'check-up', 'first-aid', 'mail-keys'] as const;
/** As in storage. */
export type ListKey = (typeof LIST_KEYS)[number];

export interface Contents {
  /** Only what differs from what nobody chose. */
  settings: Partial<Settings>;
  lists: Record<ListKey, Row[]>;
  history: HistoryEvent[];
}

interface BackedList {
  stored: Stored<Row[]>;
  /** The fields that name a row: one name stands once. */
  named: string[];
  most: number;
}

/** Rows are plain objects whatever their type: their schema says which. */
const backed = <T extends object>(stored: Stored<T[]>, named: (keyof T & string)[], most: number): BackedList => ({
  stored: stored as unknown as Stored<Row[]>,
  named,
  most,
});

export const LISTS: Record<ListKey, BackedList> = {
  trusted: backed(TRUSTED, ['kind', 'value'], MOST_TRUSTED),
  asked: backed(ANSWERS, ['key'], 500),
  requests: backed(REQUESTS, ['platform', 'at'], 100),
  'check-up': backed(CHECK_UP, ['platform', 'step'], 2000),
  'first-aid': backed(FIRST_AID, ['platform'], 50),
  'mail-keys': backed(MAIL_KEYS, ['shown'], 1000),
};

/** The name of a row within its list. */
export function nameOf(row: Row, list: ListKey): string {
  return JSON.stringify(LISTS[list].named.map((field) => row[field]));
}

/** `of` for every list. */
export function eachList(of: (name: ListKey) => Row[]): Contents['lists'] {
  return Object.fromEntries(LIST_KEYS.map((name) => [name, of(name)])) as Contents['lists'];
}

/** What the person chose: a default is not kept, so that a later version may have a better one. */
export function chosenSettings(settings: Settings): Partial<Settings> {
  const chosen = Object.entries(DEFAULT_SETTINGS).filter(([name, usual]) => !isEqual(settings[name as keyof Settings], usual));
  return Object.fromEntries(chosen.map(([name]) => [name, settings[name as keyof Settings]]));
}

/** Whether two plain values are the same, however their fields are ordered. */
export function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(ordered(one)) === JSON.stringify(ordered(other));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, field]) => [name, ordered(field)]);
}
