/** The backup as a file: written whole, read whole or not at all; a fault is told with its line. */
import * as z from 'zod/mini';
import { lineOfSyntaxFault, lineOfValue } from '../../components/extension-page/json-positions.ts';
import { historyEventSchema } from '../history/event.ts';
import { readIgnoredSite } from '../../storage/ignored-sites.ts';
import { DEFAULT_SETTINGS, SETTINGS, type Settings } from '../../storage/settings.ts';
import { broughtUpToDate, versionNow } from '../../storage/stored.ts';
import type { TrustedKind } from '../../storage/trusted.ts';
import { hostOf, namedAs, readEntry } from '../../storage/trusted-entry.ts';
import { eachList, LIST_KEYS, LISTS, nameOf, type Contents, type ListKey, type Row } from './contents.ts';

const FORMAT = 'unasked-backup';
/** Of the file as a whole; each part has the version of its storage, and older ones are brought up to date as there. */
const VERSION = 1;
/** Letters; a full history with all lists has about a tenth. */
const LONGEST = 30_000_000;

/** Why a file is refused; the words are `backup_fault_<what>`. */
export type BackupFault =
  | { what: 'too-large' | 'other-file' | 'newer-version' }
  | { what: 'no-json'; line: number }
  /** `where` as in `stores.trusted.value[3].at`. */
  | { what: 'field'; line: number; where: string }
  /** An entry that the options would refuse too. */
  | { what: 'entry'; line: number; entry: string };

export type BackupRead = { ok: true; made: number; contents: Contents } | { ok: false; fault: BackupFault };

const headSchema = z.object({ format: z.literal(FORMAT), version: z.number().check(z.minimum(1)) });
const bodySchema = z.object({
  made: z.number(),
  stores: z.record(z.string(), z.object({ version: z.number().check(z.minimum(1)), value: z.unknown() })),
  history: z.array(historyEventSchema),
});
type Body = z.infer<typeof bodySchema>;

/** @param made milliseconds since the epoch */
export function writeBackup({ settings, lists, history }: Contents, made: number): string {
  const stores = Object.fromEntries([
    ['settings', { version: versionNow(SETTINGS), value: settings }],
    ...LIST_KEYS.map((name) => [name, { version: versionNow(LISTS[name].stored), value: lists[name] }]),
  ]) as Body['stores'];
  return `${JSON.stringify({ format: FORMAT, version: VERSION, made, stores, history }, null, 1)}\n`;
}

/** Reads what `writeBackup` of this or an older version wrote. Every fault is an answer; a file with one is refused whole. */
export function readBackup(text: string): BackupRead {
  if (text.length > LONGEST) return refuse({ what: 'too-large' });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse({ what: 'no-json', line: lineOfSyntaxFault(text) });
  }
  try {
    return { ok: true, ...contentsOf(value) };
  } catch (error) {
    if (error instanceof Faulty) return refuse(error.fault(text));
    throw error;
  }
}

type FaultAt = { what: 'other-file' | 'newer-version' } | { what: 'field' | 'entry'; path: PropertyKey[]; entry?: string };

/** Ends the reading of a file. */
class Faulty extends Error {
  readonly #at: FaultAt;

  constructor(at: FaultAt) {
    super(at.what);
    this.#at = at;
  }

  fault(text: string): BackupFault {
    const at = this.#at;
    if (!('path' in at)) return { what: at.what };
    const line = lineOfValue(text, at.path);
    return at.what === 'entry' ? { what: 'entry', line, entry: at.entry ?? '' } : { what: 'field', line, where: placeOf(at.path) };
  }
}

function contentsOf(value: unknown): { made: number; contents: Contents } {
  const head = z.safeParse(headSchema, value);
  if (!head.success) throw new Faulty({ what: 'other-file' });
  if (head.data.version > VERSION) throw new Faulty({ what: 'newer-version' });
  const body = parsed(bodySchema, value, []);
  const unknown = Object.keys(body.stores).find((name) => name !== 'settings' && !isList(name));
  if (unknown !== undefined) throw new Faulty({ what: 'field', path: ['stores', unknown] });
  const settings = settingsIn(body);
  const lists = eachList((name) => rowsIn(body, name));
  return { made: body.made, contents: { settings, lists, history: lastOfEach(body.history, ({ key }) => key) } };
}

function isList(name: string): name is ListKey {
  return LIST_KEYS.some((one) => one === name);
}

function settingsIn({ stores }: Body): Partial<Settings> {
  const value = valueNow(stores, 'settings', SETTINGS) ?? {};
  const path = ['stores', 'settings', 'value'];
  if (typeof value !== 'object' || Array.isArray(value)) throw new Faulty({ what: 'field', path });
  const stray = Object.keys(value).find((name) => !Object.hasOwn(DEFAULT_SETTINGS, name));
  if (stray !== undefined) throw new Faulty({ what: 'field', path: [...path, stray] });
  const settings = parsed(SETTINGS.schema, { ...DEFAULT_SETTINGS, ...value }, path);
  checkEach(settings.ignoredSites, [...path, 'ignoredSites'], (site) => {
    const read = readIgnoredSite(site);
    return read.ok && read.host === site;
  });
  for (const name of ['mailboxes', 'notMailboxes'] as const)
    checkEach(settings[name], [...path, name], (host) => hostOf(host) === host || hostOf(host.replace(/:\d+$/, '')) !== '');
  return Object.fromEntries(Object.keys(value).map((name) => [name, settings[name as keyof Settings]]));
}

function rowsIn({ stores }: Body, name: ListKey): Row[] {
  const { stored, most } = LISTS[name];
  const value = valueNow(stores, name, stored);
  if (value === undefined) return [];
  const isCurrent = stores[name]?.version === versionNow(stored);
  // In a value that was brought up to date the rows may stand elsewhere than in the file.
  const path = isCurrent ? ['stores', name, 'value'] : ['stores', name];
  const rows = parsed(stored.schema, value, path, isCurrent);
  if (rows.length > most) throw new Faulty({ what: 'field', path });
  if (name === 'trusted') rows.forEach((row, at) => checkTrusted(row, isCurrent ? [...path, at] : path));
  return lastOfEach(rows, (row) => nameOf(row, name));
}

/** What may not be typed may not come from a file either: it would open a door that the options keep shut. */
function checkTrusted({ kind, value }: Row, path: PropertyKey[]): void {
  const read = readEntry(String(value), namedAs(kind as TrustedKind));
  if (!read.ok || read.name.kind !== kind || read.name.value !== value) throw new Faulty({ what: 'entry', path, entry: String(value) });
}

function checkEach(values: readonly string[], path: PropertyKey[], isFine: (value: string) => boolean): void {
  values.forEach((value, at) => {
    if (!isFine(value)) throw new Faulty({ what: 'entry', path: [...path, at], entry: value });
  });
}

/** The stored value as this version has it; undefined where the file has none. */
function valueNow(stores: Body['stores'], name: string, stored: Parameters<typeof broughtUpToDate>[0]): unknown {
  const part = Object.hasOwn(stores, name) ? stores[name] : undefined;
  if (!part) return undefined;
  if (part.version > versionNow(stored)) throw new Faulty({ what: 'newer-version' });
  try {
    return broughtUpToDate(stored, part.value, part.version);
  } catch {
    throw new Faulty({ what: 'field', path: ['stores', name] });
  }
}

function parsed<T>(schema: z.ZodMiniType<T>, value: unknown, path: PropertyKey[], exact = true): T {
  const read = z.safeParse(schema, value);
  if (read.success) return read.data;
  throw new Faulty({ what: 'field', path: exact ? [...path, ...(read.error.issues[0]?.path ?? [])] : path });
}

/** One row a name; of two the later counts. */
function lastOfEach<T>(rows: readonly T[], nameOfRow: (row: T) => string): T[] {
  const last = new Map(rows.map((row) => [nameOfRow(row), row]));
  return rows.filter((row) => last.get(nameOfRow(row)) === row);
}

function placeOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((before, step) => {
    if (typeof step === 'number') return `${before}[${step}]`;
    return before === '' ? String(step) : `${before}.${String(step)}`;
  }, '');
}

function refuse(fault: BackupFault): BackupRead {
  return { ok: false, fault };
}
