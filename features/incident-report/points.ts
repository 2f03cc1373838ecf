/** The list of what is done after an incident, with what memory knows of it already filled in. */
import type { CheckedStep, CheckUpStep } from '../check-up/store.ts';
import type { HistoryEvent } from '../history/event.ts';
import { POINTS } from './format.ts';
import type { ReportPoint } from './format.ts';

/** When a point was done for one platform, null for not that we know. */
type Look = (id: string, events: HistoryEvent[], checked: CheckedStep[]) => number | null;

/** The points that memory can speak for; of the others only the person knows. */
const KNOWN: Partial<Record<ReportPoint['point'], Look>> = {
  passwords: (_id, events) => latest(events.flatMap(({ done }) => done.filter(({ code }) => code === 'change-password').map(({ at }) => at))),
  // A look at the sessions before anything happened has seen nothing of it.
  access: (id, events, checked) => tickedSince(checked, id, 'sessions', events[0]?.at ?? 0),
  mfa: (id, _events, checked) => tickedSince(checked, id, 'two-factor', 0),
};

/** All points; one counts as done where it is done for every platform of `ids`, on the day of the last of them. */
export function startingPoints(ids: string[], events: HistoryEvent[], checked: CheckedStep[]): ReportPoint[] {
  return POINTS.map((point) => {
    const look = KNOWN[point];
    const times = look ? ids.map((id) => look(id, events.filter(({ platform }) => platform === id), checked)) : [];
    const known = times.filter((at) => at !== null);
    const isDone = known.length > 0 && known.length === times.length;
    return { point, state: isDone ? 'done' : 'open', day: isDone ? dayOf(Math.max(...known)) : null, note: '' };
  });
}

function tickedSince(checked: CheckedStep[], id: string, step: CheckUpStep, since: number): number | null {
  return latest(checked.filter((one) => one.platform === id && one.step === step && one.at >= since).map(({ at }) => at));
}

function latest(times: number[]): number | null {
  return times.length === 0 ? null : Math.max(...times);
}

/** The day in the person's own time zone, `2026-01-31`. */
export function dayOf(at: number): string {
  const date = new Date(at);
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
