/** Which of the settings and trusted names are carried, and under which names. Pure. */
import * as z from 'zod/mini';
import { DEFAULT_SETTINGS, SETTINGS, type Settings } from '../../storage/settings.ts';
import { hostOf, namedAs, readEntry } from '../../storage/trusted-entry.ts';
import { isSame, LONGEST_NOTE, TRUSTED_KINDS, TRUSTED_SOURCES, type TrustedEntry } from '../../storage/trusted.ts';
import type { InForce, Register, Registers } from './registers.ts';

export interface Carried {
  settings: Settings;
  trusted: TrustedEntry[];
}

const SCALARS = ['requestMinutes', 'rememberInPrivate', 'pages', 'historyDays'] as const;
/** Which platforms a person uses is told to nobody. */
const LISTS = ['ignoredSites', 'platformsOff', 'distrustedSenders'] as const;
/** Letters of an entry of a list. */
const LONGEST = 300;

const trustedSchema = z.tuple([z.number(), z.string().check(z.maxLength(LONGEST_NOTE)), z.enum(TRUSTED_SOURCES)]);

/** All that is in force, by its name in the account. What nobody chose is not carried. */
export function inForceOf({ settings, trusted }: Carried): InForce {
  return {
    ...Object.fromEntries(
      SCALARS.filter((name) => settings[name] !== DEFAULT_SETTINGS[name]).map((name) => [`set ${name}`, { value: settings[name] }]),
    ),
    ...Object.fromEntries(LISTS.flatMap((list) => settings[list].map((entry) => [`in ${list} ${entry}`, { value: 1 }]))),
    // One name for both answers: no host is a mailbox and none.
    ...Object.fromEntries(settings.notMailboxes.map((host) => [`mailbox ${host}`, { value: 0 }])),
    ...Object.fromEntries(settings.mailboxes.map((host) => [`mailbox ${host}`, { value: 1 }])),
    ...Object.fromEntries(
      trusted.map(({ kind, value, at, note, source }) => [`trust ${kind} ${value}`, { value: [at, note, source], at }]),
    ),
  };
}

/** Names of what can be in force here; a newer version may carry what this one does not know, and it stays as it is. */
export function heldNames(registers: Registers, part: keyof Carried): string[] {
  return Object.entries(registers).flatMap(([name, register]) => {
    const isHeld = part === 'trusted' ? trustedIn(name, register) !== null : settingIn(name, register) !== null;
    return isHeld ? [name] : [];
  });
}

/** `trusted` with what of `changes` is about trusted names. */
export function trustedAfter(trusted: TrustedEntry[], changes: Registers): TrustedEntry[] {
  let after = trusted;
  for (const [name, register] of Object.entries(changes)) {
    const named = trustedName(name);
    const entry = trustedIn(name, register);
    if (!named || (register[1] !== null && !entry)) continue;
    after = [...after.filter((one) => !isSame(one, named)), ...(entry ? [entry] : [])];
  }
  return after === trusted ? trusted : after.toSorted((a, b) => a.at - b.at);
}

/** `settings` with what of `changes` is about settings. */
export function settingsAfter(settings: Settings, changes: Registers): Settings {
  return Object.entries(changes).reduce((after, [name, register]) => {
    const change = settingIn(name, register);
    return change ? { ...after, ...change(after) } : after;
  }, settings);
}

function trustedName(name: string): Pick<TrustedEntry, 'kind' | 'value'> | null {
  const [word, kind = '', value = '', ...rest] = name.split(' ');
  const known = TRUSTED_KINDS.find((one) => one === kind);
  return word === 'trust' && known && value !== '' && rest.length === 0 ? { kind: known, value } : null;
}

/** The entry as it may stand here: what may not be typed may not come from elsewhere either. */
function trustedIn(name: string, [, value]: Register): TrustedEntry | null {
  const named = trustedName(name);
  const told = z.safeParse(trustedSchema, value);
  if (!named || !told.success) return null;
  const read = readEntry(named.value, namedAs(named.kind));
  if (!read.ok || !isSame(read.name, named)) return null;
  const [at, note, source] = told.data;
  return { ...named, at, note, source };
}

type SettingChange = (now: Settings) => Partial<Settings>;

/** What a register says of the settings; null where it says nothing of them that can be read. */
function settingIn(name: string, [, value]: Register): SettingChange | null {
  const [word = '', key = '', ...rest] = name.split(' ');
  const entry = rest.join(' ');
  if (word === 'set') return rest.length === 0 ? scalarChange(key, value) : null;
  if (word === 'mailbox') return rest.length === 0 && isHost(key) ? mailboxChange(key, value) : null;
  const list = LISTS.find((one) => one === key);
  if (word !== 'in' || !list || entry === '' || entry.length > LONGEST || (value !== null && value !== 1)) return null;
  return (now) => ({ [list]: withOrWithout(now[list], entry, value === 1) });
}

function scalarChange(key: string, value: unknown): SettingChange | null {
  const name = SCALARS.find((one) => one === key);
  if (!name) return null;
  const changed = { ...DEFAULT_SETTINGS, ...(value !== null && { [name]: value }) };
  return z.safeParse(SETTINGS.schema, changed).success ? () => ({ [name]: changed[name] }) : null;
}

function mailboxChange(host: string, value: unknown): SettingChange | null {
  if (value !== null && value !== 0 && value !== 1) return null;
  return ({ mailboxes, notMailboxes }) => ({
    mailboxes: withOrWithout(mailboxes, host, value === 1),
    notMailboxes: withOrWithout(notMailboxes, host, value === 0),
  });
}

function isHost(text: string): boolean {
  return hostOf(text.replace(/:\d+$/, '')) !== '';
}

function withOrWithout(list: readonly string[], entry: string, listed: boolean): string[] {
  if (list.includes(entry) === listed) return [...list];
  return listed ? [...list, entry] : list.filter((one) => one !== entry);
}
