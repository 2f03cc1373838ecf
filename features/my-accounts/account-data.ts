/** What is known of one's accounts beside the open mail: history, check-up, first aid. The popup draws it after its verdict. */
import { localArea } from '../../storage/areas.ts';
import { readCheckUp } from '../check-up/store.ts';
import type { CheckedStep } from '../check-up/store.ts';
import { isOpen, readFirstAid } from '../first-aid/store.ts';
import type { FirstAidCase } from '../first-aid/store.ts';
import type { HistoryEvent } from '../history/event.ts';
import { readSettings } from '../../storage/settings.ts';
import type { Settings } from '../../storage/settings.ts';
import { PLATFORM_IDS } from '../../messages/limits.ts';
import { send } from '../../messages/send.ts';
import type { PlatformGuide } from '../../messages/requests.ts';

/** What is stored and quickly read. */
export interface Stored {
  settings: Settings;
  ticks: CheckedStep[];
  /** First aid that is under way. */
  cases: FirstAidCase[];
}

export interface AccountData extends Stored {
  /** Account mails of the last 30 days, 'unavailable' where the browser keeps none, null before they are read. */
  events: HistoryEvent[] | 'unavailable' | null;
  /** Platforms that the person uses, has ticked steps for, or had mails about in recent days; 'unavailable' where the background gave none. */
  guides: PlatformGuide[] | 'unavailable';
}

/** What the page needs of storage: settings, ticked steps, and first aid that is not done yet. */
export async function readStoredParts(now: number): Promise<Stored> {
  const [settings, ticks, cases] = await Promise.all([readSettings(localArea), readCheckUp(localArea), readFirstAid(localArea, now)]);
  return { settings, ticks, cases: cases.filter(isOpen) };
}

/** The history is read here, past the worker; its code and that of the database come in only now. */
export async function readEvents(now: number): Promise<HistoryEvent[] | 'unavailable'> {
  try {
    const { readRecent } = await import('../history/recent.ts');
    return await readRecent(now);
  } catch (error) {
    console.warn('Unasked could not read its history.', error);
    return 'unavailable';
  }
}

/**
 * Guides for the check-up: platforms that recently sent mail nobody asked for, then those in use, then those with ticks.
 * A lure says nothing of whether the person has an account there.
 */
export async function readGuides({ settings, ticks }: Stored, events: AccountData['events']): Promise<AccountData['guides']> {
  const troubled = Array.isArray(events)
    ? events.flatMap(({ platform, verdict }) => (platform && verdict === 'unsolicited' ? [platform] : []))
    : [];
  const ids = [...new Set([...troubled, ...settings.usedPlatforms, ...ticks.map(({ platform }) => platform)])];
  if (ids.length === 0) return [];
  try {
    return await send({ type: 'platform-guides', ids: ids.slice(0, PLATFORM_IDS) });
  } catch (error) {
    console.warn('Unasked could not read its check-up.', error);
    return 'unavailable';
  }
}
