/** How long ago something was, in whole days, and on which day it was. */
import { DAY } from '../../judge/time.ts';
import type { Translate } from './text.ts';

/** "today", "yesterday", "12 days ago"; both times in milliseconds since the epoch. */
export function agoText(at: number, now: number, t: Translate): string {
  const days = Math.max(0, Math.round((midnight(now) - midnight(at)) / DAY));
  return new Intl.RelativeTimeFormat(t('date_language'), { numeric: 'auto' }).format(-days, 'day');
}

/** "24 Nov" in the order that the language of the texts uses. */
export function dayText(at: number, t: Translate): string {
  return new Intl.DateTimeFormat(t('date_language'), { day: 'numeric', month: 'short' }).format(at);
}

/** The start of the day of `at` where the person is. */
export function midnight(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}
