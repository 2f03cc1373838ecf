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
  quietHosts: string[];
  /** Days for which the history is kept, within `HISTORY_DAYS`. */
  historyDays: number;
  /** Ids of the platforms that the person uses, for the check-up. */
  usedPlatforms: string[];
}

/** Below this the mail may be late, above it a mail of another day would pass. */
export const REQUEST_MINUTES = { least: 5, most: 1440 };

export const HISTORY_DAYS = { least: 1, most: 3650 };

export const DEFAULT_SETTINGS: Settings = {
  requestMinutes: 60,
  rememberInPrivate: false,
  pages: 'all',
  quietHosts: [],
  historyDays: 180,
  usedPlatforms: [],
};

const number = (least: number, most: number, fallback: number): z.ZodMiniType<number> =>
  z.catch(z.number().check(z.minimum(least), z.maximum(most)), fallback);
const strings = z.catch(z.array(z.string()), []);

const STORED: Stored<Settings> = {
  key: 'settings',
  schema: z.object({
    requestMinutes: number(REQUEST_MINUTES.least, REQUEST_MINUTES.most, DEFAULT_SETTINGS.requestMinutes),
    rememberInPrivate: z.catch(z.boolean(), DEFAULT_SETTINGS.rememberInPrivate),
    pages: z.catch(z.enum(['all', 'from-mail', 'none']), DEFAULT_SETTINGS.pages),
    quietHosts: strings,
    historyDays: number(HISTORY_DAYS.least, HISTORY_DAYS.most, DEFAULT_SETTINGS.historyDays),
    usedPlatforms: strings,
  }),
  fallback: DEFAULT_SETTINGS,
};

export function readSettings(area: Area): Promise<Settings> {
  return readStored(area, STORED);
}

/** Adds `platform` (its id) to those in use, or takes it out; answers all that are in use, in the order in which they were added. */
export async function chooseUsed(area: Area, platform: string, used: boolean): Promise<string[]> {
  const changed = await changeStored(area, STORED, (settings) => {
    const others = settings.usedPlatforms.filter((one) => one !== platform);
    return { ...settings, usedPlatforms: used ? [...others, platform] : others };
  });
  return changed.usedPlatforms;
}

/** Changes the named settings only; answers all as they are now. */
export function changeSettings(area: Area, change: Partial<Settings>): Promise<Settings> {
  return changeStored(area, STORED, (settings) => ({ ...settings, ...change }));
}
