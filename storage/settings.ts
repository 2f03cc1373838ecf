/** What the person set in the options. A field that cannot be read falls back alone; the others keep their values. */
import * as z from 'zod/mini';
import type { Area } from './area.ts';
import { changeStored, readStored } from './stored.ts';
import type { Stored } from './stored.ts';

/** Pages that are judged: all, only those that a mail led to, none. */
export type PagesJudged = 'all' | 'from-mail' | 'none';

export interface Settings {
  /** Minutes after a reset request in which a mail counts as asked for, within `REQUEST_MINUTES`. */
  requestMinutes: number;
  /** Reset requests sent in private windows are remembered too. */
  rememberInPrivate: boolean;
  pages: PagesJudged;
  /** Hosts whose pages are not judged. */
  ignoredSites: string[];
  /** Hosts that the person says are their mailbox, and those that they say are not. */
  mailboxes: string[];
  notMailboxes: string[];
  /** Days for which the history is kept, within `HISTORY_DAYS`. */
  historyDays: number;
  /** Ids of the platforms that the person uses, for the check-up. */
  usedPlatforms: string[];
  /** Ids of platforms and brands of which nothing is said. */
  platformsOff: string[];
  /** Senders of listed platforms that are not vouched for: addresses, and hosts with all below them. */
  distrustedSenders: string[];
}

/** Below this the mail may be late, above it a mail of another day would pass. */
export const REQUEST_MINUTES = { least: 5, most: 1440 };

export const HISTORY_DAYS = { least: 1, most: 3650 };

export const DEFAULT_SETTINGS: Settings = {
  requestMinutes: 60,
  rememberInPrivate: false,
  pages: 'all',
  ignoredSites: [],
  mailboxes: [],
  notMailboxes: [],
  historyDays: 180,
  usedPlatforms: [],
  platformsOff: [],
  distrustedSenders: [],
};

const bounded = ({ least, most }: { least: number; most: number }): z.ZodMiniType<number> =>
  z.number().check(z.minimum(least), z.maximum(most));

export const SETTINGS: Stored<Settings> = {
  key: 'settings',
  schema: z.object({
    requestMinutes: bounded(REQUEST_MINUTES),
    rememberInPrivate: z.boolean(),
    pages: z.enum(['all', 'from-mail', 'none']),
    ignoredSites: z.array(z.string()),
    mailboxes: z.array(z.string()),
    notMailboxes: z.array(z.string()),
    historyDays: bounded(HISTORY_DAYS),
    usedPlatforms: z.array(z.string()),
    platformsOff: z.array(z.string()),
    distrustedSenders: z.array(z.string()),
  }),
  fallback: DEFAULT_SETTINGS,
  migrations: [renameQuietHosts],
};

/** Version 2 calls the sites that are left out by their present name. */
function renameQuietHosts(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('quietHosts' in value)) return value;
  const { quietHosts, ...others } = value;
  return { ignoredSites: quietHosts, ...others };
}

/** The settings that hold: what the person chose, but for what an organisation set. */
export async function readSettings(area: Area): Promise<Settings> {
  const [chosen, enforced] = await Promise.all([readOwnSettings(area), area.enforced?.()]);
  return { ...chosen, ...(enforced as Partial<Settings> | undefined) };
}

/** What the person chose, whether it holds or not. */
export function readOwnSettings(area: Area): Promise<Settings> {
  return readStored(area, SETTINGS);
}

/** Puts `entry` into a list of the settings, or takes it out; the others keep their order. */
export function listInSettings(area: Area, list: 'platformsOff' | 'distrustedSenders', entry: string, listed: boolean): Promise<Settings> {
  return changeSettings(area, (settings) => {
    if (settings[list].includes(entry) === listed) return null;
    return { [list]: listed ? [...settings[list], entry] : settings[list].filter((one) => one !== entry) };
  });
}

/** Adds `platform` (its id) to those in use, or takes it out; answers all that are in use, in the order in which they were added. */
export async function chooseUsed(area: Area, platform: string, used: boolean): Promise<string[]> {
  const changed = await changeSettings(area, ({ usedPlatforms }) => {
    const others = usedPlatforms.filter((one) => one !== platform);
    return { usedPlatforms: used ? [...others, platform] : others };
  });
  return changed.usedPlatforms;
}

/**
 * Changes the named settings only; answers all as they are now. Who needs the present ones for that gives a function of
 * them: what was read before, outside of the turn, may be out of date.
 * @param change null, from a function, for no change at all
 */
export function changeSettings(area: Area, change: Partial<Settings> | ((now: Settings) => Partial<Settings> | null)): Promise<Settings> {
  return changeStored(area, SETTINGS, (settings) => {
    const changed = typeof change === 'function' ? change(settings) : change;
    return changed ? { ...settings, ...changed } : settings;
  });
}
