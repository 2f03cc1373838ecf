/** Days as a date field writes them, and the span of time that they mean in the person's own time zone. */
import { dayOf } from './points.ts';

export interface Days {
  /** `2026-01-31`, or '' where none is chosen. */
  from: string;
  /** The last day that still counts. */
  to: string;
}

export type Span = { ok: true; from: number; to: number } | { ok: false; problem: 'missing' | 'crossed' };

const DAY_MS = 24 * 60 * 60_000;

/** The last 30 days up to the day of `now`. */
export function lastMonth(now: number): Days {
  return { from: dayOf(now - 29 * DAY_MS), to: dayOf(now) };
}

/** From the first moment of the first day on, before the first moment after the last. */
export function spanOf({ from, to }: Days): Span {
  const [start, end] = [midnight(from, 0), midnight(to, 1)];
  if (Number.isNaN(start) || Number.isNaN(end)) return { ok: false, problem: 'missing' };
  return start < end ? { ok: true, from: start, to: end } : { ok: false, problem: 'crossed' };
}

/** Midnight in local time, `later` days after `day`: days on which clocks change are longer or shorter than others. */
function midnight(day: string, later: number): number {
  const [year = Number.NaN, month = Number.NaN, date = Number.NaN] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later).getTime();
}
