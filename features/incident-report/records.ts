/** Reads what a report is made of: memory, the packaged list, the browser. */
import { browser } from 'wxt/browser';
import { localArea } from '../../storage/areas.ts';
import { browserName } from './browser-name.ts';
import { readCheckUp } from '../check-up/store.ts';
import type { CheckedStep } from '../check-up/store.ts';
import { readFirstAid } from '../first-aid/store.ts';
import type { FirstAidCase } from '../first-aid/store.ts';
import type { HistoryEvent } from '../history/event.ts';
import { History } from '../history/store.ts';
import { readSettings } from '../../storage/settings.ts';
import type { PlatformTable } from '../../platforms/platform.ts';

export interface Records {
  /** Null where the browser gives no history. */
  events: HistoryEvent[] | null;
  checked: CheckedStep[];
  firstAid: FirstAidCase[];
  used: string[];
  /** Names of all listed platforms by id; null where the packaged list could not be read. */
  names: Map<string, string> | null;
  /** '' where it could not be read. */
  listDate: string;
}

/** All records of the span, from `from` on and before `to`. */
export async function readRecords(span: { from: number; to: number }): Promise<Records> {
  const [events, checked, firstAid, settings, table] = await Promise.all([
    readEvents(span).catch(() => null),
    readCheckUp(localArea),
    readFirstAid(localArea, Date.now()),
    readSettings(localArea),
    readTable().catch(() => null),
  ]);
  const names = table && new Map(table.platforms.map(({ id, name }) => [id, name]));
  return { events, checked, firstAid, used: settings.usedPlatforms, names, listDate: table?.date ?? '' };
}

/** Who makes the report, where. */
export function madeNow(): { at: number; by: string; browser: string; timeZone: string } {
  return {
    at: Date.now(),
    by: `Unasked ${browser.runtime.getManifest().version}`,
    browser: browserName(navigator.userAgent),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

async function readEvents(span: { from: number; to: number }): Promise<HistoryEvent[]> {
  const history = await History.open();
  const events = await history.list(span);
  history.close();
  return events;
}

async function readTable(): Promise<Pick<PlatformTable, 'date' | 'platforms'>> {
  const response = await fetch(new URL('platforms.json', location.href), { mode: 'same-origin' });
  return (await response.json()) as PlatformTable;
}
