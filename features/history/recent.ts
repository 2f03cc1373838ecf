/** Reads the last 30 days of the history. */
import { timelineStart } from './timeline-rows.ts';
import type { HistoryEvent } from './event.ts';
import { History } from './store.ts';
import { DAY } from '../../judge/time.ts';

/** Rows from 29 days before today to the end of today, latest first. */
export async function readRecent(now: number): Promise<HistoryEvent[]> {
  const history = await History.open();
  try {
    return (await history.list({ from: timelineStart(now), to: now + DAY })).toReversed();
  } finally {
    history.close();
  }
}
