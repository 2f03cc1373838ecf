/** What the report is about: platform, and days as a date field writes them, in the person's own time zone. */
import type { JSX } from 'preact';
import { DAY } from '../../judge/time.ts';
import type { Translate } from '../../components/i18n/text.ts';
import type { Named } from './compose.ts';
import { dayOf } from './points-list.tsx';

export interface Choice extends Days {
  /** Id of the platform, '' for all. */
  platform: string;
}

interface ChooseProps {
  choice: Choice;
  platforms: Named[];
  choose(next: Choice): void;
  t: Translate;
}

/** Which days and which platform the report is about. */
export function Choose({ choice, platforms, choose, t }: ChooseProps): JSX.Element {
  return (
    <form class="choice" onSubmit={(event) => event.preventDefault()}>
      {(['from', 'to'] as const).map((edge) => (
        <label key={edge}>
          <span>{t(`report_${edge}`)}</span>
          <input
            type="date"
            value={choice[edge]}
            data-part={edge}
            onChange={({ currentTarget }) => choose({ ...choice, [edge]: currentTarget.value })}
          />
        </label>
      ))}
      <label>
        <span>{t('report_platform')}</span>
        <select
          value={choice.platform}
          data-part="platform"
          onChange={({ currentTarget }) => choose({ ...choice, platform: currentTarget.value })}
        >
          <option value="">{t('report_all')}</option>
          {platforms.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </form>
  );
}

export interface Days {
  /** `2026-01-31`, or '' where none is chosen. */
  from: string;
  /** The last day that still counts. */
  to: string;
}

export type Span = { ok: true; from: number; to: number } | { ok: false; problem: 'missing' | 'crossed' };

/** The last 30 days up to the day of `now`. */
export function lastMonth(now: number): Days {
  return { from: dayOf(now - 29 * DAY), to: dayOf(now) };
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
