/** "Recover": the list to go through. What the person sets and writes here is printed as plain text. */
import type { JSX } from 'preact';
import { POINT_STATES } from './format.ts';
import type { ReportPoint } from './format.ts';
import type { Translate } from '../../components/i18n/text.ts';
import { underscored } from '../../components/i18n/text.ts';
import type { Times } from './times.ts';

export interface PointsProps {
  points: ReportPoint[];
  /** Today, as 2026-01-31. */
  today: string;
  change(next: ReportPoint): void;
  times: Times;
  t: Translate;
}

export function Points({ points, ...shared }: PointsProps): JSX.Element {
  const { t } = shared;
  return (
    <div class="scroll" role="region" aria-label={t('report_recover')} tabIndex={0}>
      <table aria-label={t('report_recover')} data-part="points" class="points">
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

function Row({ point, today, change, times, t }: Omit<PointsProps, 'points'> & { point: ReportPoint }): JSX.Element {
  const name = t(`report_point_${point.point}`);
  const setState = (state: ReportPoint['state']): void => change({ ...point, state, day: state === 'done' ? (point.day ?? today) : null });
  return (
    <tr data-part={`point-${point.point}`}>
      <th scope="row">{name}</th>
      <td>
        <span class="on-screen">
          <select aria-label={t('report_label_state', { point: name })} value={point.state} onChange={({ currentTarget }) => setState(stateIn(currentTarget.value))}>
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
      <td>
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
