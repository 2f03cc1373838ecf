/** "Recover": the list to go through. What the person sets and writes here is printed as plain text. */
import type { JSX } from 'preact';
import { POINT_STATES, POINTS } from './format.ts';
import type { ReportPoint } from './format.ts';
import type { Translate } from '../../components/i18n/text.ts';
import { underscored } from '../../components/i18n/text.ts';
import type { Times } from './times.ts';
import type { NotedStep } from '../../judge/verdict/advice.ts';
import type { CheckedStep } from '../check-up/store.ts';
import type { HistoryEvent } from '../history/event.ts';

interface PointsProps {
  points: ReportPoint[];
  /** Today, as 2026-01-31. */
  today: string;
  change(next: ReportPoint): void;
  times: Times;
  /** Names the table. */
  label: string;
  t: Translate;
}

/** A list of points that the person can tick and write beside. */
export function Points({ points, label, ...shared }: PointsProps): JSX.Element {
  const { t } = shared;
  return (
    <div class="scroll" role="region" aria-label={label} tabIndex={0}>
      <table aria-label={label} data-part="points" class="points">
        <thead>
          <tr>
            {(['point', 'state', 'note'] as const).map((head) => (
              <th key={head} scope="col">
                {t(`report_column_${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <Row key={point.point} point={point} {...shared} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ point, today, change, times, t }: Omit<PointsProps, 'points' | 'label'> & { point: ReportPoint }): JSX.Element {
  const name = t(`report_point_${point.point}`);
  const setState = (state: ReportPoint['state']): void => change({ ...point, state, day: state === 'done' ? (point.day ?? today) : null });
  return (
    <tr data-part={`point-${point.point}`}>
      <th scope="row">{name}</th>
      <td data-head={t('report_column_state')}>
        <span class="on-screen">
          <select
            aria-label={t('report_label_state', { point: name })}
            value={point.state}
            onChange={({ currentTarget }) => setState(stateIn(currentTarget.value))}
          >
            {POINT_STATES.map((state) => (
              <option key={state} value={state}>
                {t(`report_state_${underscored(state)}`)}
              </option>
            ))}
          </select>
          {point.state === 'done' && (
            <input
              type="date"
              aria-label={t('report_label_day', { point: name })}
              value={point.day ?? ''}
              onChange={({ currentTarget }) => change({ ...point, day: currentTarget.value || null })}
            />
          )}
        </span>
        <span class="in-print">{stateText(point, times, t)}</span>
      </td>
      <td data-head={t('report_column_note')}>
        <input
          type="text"
          class="on-screen"
          maxLength={500}
          aria-label={t('report_label_note', { point: name })}
          value={point.note}
          onInput={({ currentTarget }) => change({ ...point, note: currentTarget.value })}
        />
        <span class="in-print">{point.note}</span>
      </td>
    </tr>
  );
}

function stateIn(value: string): ReportPoint['state'] {
  return POINT_STATES.find((state) => state === value) ?? 'open';
}

function stateText({ state, day }: ReportPoint, times: Times, t: Translate): string {
  if (state === 'done' && day !== null) return t('report_state_done_on', { day: times.plainDay(day) });
  return t(`report_state_${underscored(state)}`);
}

/** When a point was done for one platform, null for not that we know. */
type Look = (id: string, events: HistoryEvent[], checked: CheckedStep[]) => number | null;

/** The points that memory can speak for; of the others only the person knows. */
const KNOWN: Partial<Record<ReportPoint['point'], Look>> = {
  // What was done before anything happened has seen nothing of it.
  passwords: (id, events, checked) => tickedSince(checked, id, 'changed-password', events[0]?.at ?? 0),
  access: (id, events, checked) => tickedSince(checked, id, 'sessions', events[0]?.at ?? 0),
  mfa: (id, _events, checked) => tickedSince(checked, id, 'two-factor', 0),
};

/** All points; one counts as done where it is done for every platform of `ids`, on the day of the last of them. */
export function startingPoints(ids: string[], events: HistoryEvent[], checked: CheckedStep[]): ReportPoint[] {
  return POINTS.map((point) => {
    const look = KNOWN[point];
    const times = look
      ? ids.map((id) =>
          look(
            id,
            events.filter(({ platform }) => platform === id),
            checked,
          ),
        )
      : [];
    const known = times.filter((at) => at !== null);
    const isDone = known.length > 0 && known.length === times.length;
    return { point, state: isDone ? 'done' : 'open', day: isDone ? dayOf(Math.max(...known)) : null, note: '' };
  });
}

function tickedSince(checked: CheckedStep[], id: string, step: NotedStep, since: number): number | null {
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
