/** The person's trusted senders, lists and sites. They never silence a lure, nor an unproved sender: the judge sees to that. */
import * as z from 'zod/mini';
import type { Area } from './area.ts';
import { changeStored, readStored } from './stored.ts';
import type { Stored } from './stored.ts';

export const TRUSTED_KINDS = ['address', 'domain', 'list', 'site'] as const;
export type TrustedKind = (typeof TRUSTED_KINDS)[number];

export interface TrustedName {
  /** 'domain': mail from it and from all below. 'list': the name in List-Id. 'site': pages on it and on all below. */
  kind: TrustedKind;
  /** Lower case, international domains in their ASCII form. */
  value: string;
}

/** Where an entry came from; 'earlier': a version that did not note it. */
export const TRUSTED_SOURCES = ['options', 'mail', 'page', 'file', 'earlier'] as const;
export type TrustedSource = (typeof TRUSTED_SOURCES)[number];

export interface TrustedEntry extends TrustedName {
  /** When it was added, milliseconds since the epoch; the list is in this order. */
  at: number;
  /** The person's own words, '' for none. */
  note: string;
  source: TrustedSource;
}

export type AddOutcome = 'added' | 'already' | 'full';
export type EditOutcome = 'edited' | 'already' | 'gone';

export const MOST_TRUSTED = 5000;
export const LONGEST_NOTE = 300;

export const TRUSTED: Stored<TrustedEntry[]> = {
  key: 'trusted',
  schema: z.array(
    z.object({
      kind: z.enum(TRUSTED_KINDS),
      value: z.string(),
      at: z.number(),
      note: z.string().check(z.maxLength(LONGEST_NOTE)),
      source: z.enum(TRUSTED_SOURCES),
    }),
  ),
  fallback: [],
  migrations: [tellSitesFromSenders],
};

const FIRST_ROW = z.object({ kind: z.enum(['address', 'domain']), value: z.string(), at: z.number() });

/** In version 1 a domain stood for its mail and its pages; version 2 has an entry for each, and tells where each came from. */
function tellSitesFromSenders(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.flatMap((row: unknown) => {
    const read = z.safeParse(FIRST_ROW, row);
    if (!read.success) return [row];
    const told = { ...(row as object), note: '', source: 'earlier' };
    return read.data.kind === 'domain' ? [told, { ...told, kind: 'site' }] : [told];
  });
}

/** All that the person trusts, in the order in which it was added. */
export function listTrusted(area: Area): Promise<TrustedEntry[]> {
  return readStored(area, TRUSTED);
}

/** The bare entries by their kind, as the judge takes them. */
export async function trustedValues(area: Area): Promise<TrustedValues> {
  const entries = await listTrusted(area);
  const of = (...kinds: TrustedKind[]): string[] => entries.filter(({ kind }) => kinds.includes(kind)).map(({ value }) => value);
  return { senders: of('address', 'domain'), lists: of('list'), sites: of('site') };
}

export interface TrustedValues {
  senders: string[];
  lists: string[];
  sites: string[];
}

export const NOBODY_TRUSTED: TrustedValues = { senders: [], lists: [], sites: [] };

/**
 * Adds a name that `readEntry` accepted.
 * @throws when it could not be stored
 */
export async function addTrusted(
  area: Area,
  { kind, value }: TrustedName,
  now: number,
  { note = '', source = 'options' }: Partial<Pick<TrustedEntry, 'note' | 'source'>> = {},
): Promise<AddOutcome> {
  let outcome: AddOutcome = 'added';
  await changeStored(area, TRUSTED, (list) => {
    if (list.some((entry) => isSame(entry, { kind, value }))) outcome = 'already';
    else if (list.length >= MOST_TRUSTED) outcome = 'full';
    else return [...list, { kind, value, at: now, note: note.slice(0, LONGEST_NOTE), source }];
    return list;
  });
  return outcome;
}

/** Gives the entry another name or note; its day and where it came from stay. */
export async function editTrusted(area: Area, name: TrustedName, next: TrustedName & { note: string }): Promise<EditOutcome> {
  let outcome: EditOutcome = 'edited';
  await changeStored(area, TRUSTED, (list) => {
    const known = list.find((entry) => isSame(entry, name));
    if (!known) outcome = 'gone';
    else if (list.some((entry) => entry !== known && isSame(entry, next))) outcome = 'already';
    else {
      const { kind, value, note } = next;
      return list.map((entry) => (entry === known ? { ...known, kind, value, note: note.slice(0, LONGEST_NOTE) } : entry));
    }
    return list;
  });
  return outcome;
}

/** Removes an entry; gives it back for `restoreTrusted`, null where it was not there. */
export async function removeTrusted(area: Area, name: TrustedName): Promise<TrustedEntry | null> {
  let removed: TrustedEntry | null = null;
  await changeStored(area, TRUSTED, (list) => {
    removed = list.find((entry) => isSame(entry, name)) ?? null;
    return removed ? list.filter((entry) => !isSame(entry, name)) : list;
  });
  return removed;
}

/** Undoes a removal: the entry returns to its old place. */
export async function restoreTrusted(area: Area, entry: TrustedEntry): Promise<void> {
  await changeStored(area, TRUSTED, (list) =>
    list.some((one) => isSame(one, entry)) ? list : [...list, entry].toSorted((a, b) => a.at - b.at),
  );
}

/** One name of one kind stands once in the list. */
export function isSame(one: TrustedName, other: TrustedName): boolean {
  return one.kind === other.kind && one.value === other.value;
}
