/** The account mails of 30 days as a small picture, and the same as a table. */
import type { JSX } from 'preact';
import type { HistoryEvent } from './event.ts';
import { dayText } from '../../components/i18n/ago.ts';
import { cleanFacts } from '../../components/i18n/facts.ts';
import type { Translate } from '../../components/i18n/text.ts';
import { Mark } from './timeline-mark.tsx';
import { DAYS, SHOWN_KINDS, timelineRows, timelineStart } from './timeline-rows.ts';
import type { TimelineRow } from './timeline-rows.ts';

export interface TimelineProps {
  events: HistoryEvent[];
  /** Milliseconds since the epoch. */
  now: number;
  t: Translate;
}

/** More rows than these stand in the table alone. */
const MOST_ROWS = 5;
const ROW = 30;
const WIDTH = 216;
const STEP = (WIDTH - 12) / (DAYS - 1);

export function Timeline({ events, now, t }: TimelineProps): JSX.Element {
  const rows = timelineRows(events, now);
  const kinds = SHOWN_KINDS.filter((kind) => rows.some(({ counts }) => counts[kind] > 0));
  return (
    <section class="timeline" data-part="timeline">
      <h2>{t('timeline_title')}</h2>
      {rows.length === 0 ? (
        <p class="soft">{t('timeline_empty')}</p>
      ) : (
        <>
          <Picture rows={rows.slice(0, MOST_ROWS)} now={now} t={t} />
          <p class="legend" aria-hidden="true">
            {kinds.map((kind) => (
              <span key={kind}>
                <svg viewBox="-6 -6 12 12" width="12" height="12">
                  <Mark kind={kind} x={0} y={0} />
                </svg>{' '}
                {t(`timeline_${kind}`)}
              </span>
            ))}
          </p>
          {rows.length > MOST_ROWS && <p class="soft">{t('timeline_more')}</p>}
          <details>
            <summary>{t('timeline_table')}</summary>
            <Table rows={rows} t={t} />
          </details>
        </>
      )}
    </section>
  );
}

function Picture({ rows, now, t }: { rows: TimelineRow[]; now: number; t: Translate }): JSX.Element {
  const height = rows.length * ROW;
  return (
    <div class="picture">
      <ul class="names" aria-hidden="true">
        {rows.map((row) => (
          <li key={row.platform}>{nameOf(row, t)}</li>
        ))}
      </ul>
      <svg viewBox={`0 0 ${WIDTH} ${height + 16}`} role="img" aria-label={t('timeline_picture', { rows: rows.map((row) => summary(row, t)).join('; ') })}>
        {rows.map(({ platform, marks }, at) => {
          const middle = at * ROW + ROW / 2;
          return (
            <g key={platform}>
              <path class="track" d={`M2 ${middle}H${WIDTH - 2}`} />
              {marks.map((mark) => {
                const sameDay = marks.filter(({ day }) => day === mark.day);
                const y = middle + (sameDay.indexOf(mark) - (sameDay.length - 1) / 2) * 8;
                return <Mark key={`${mark.day}${mark.kind}`} kind={mark.kind} x={6 + mark.day * STEP} y={y} count={mark.count} />;
              })}
            </g>
          );
        })}
        <text class="axis" x="2" y={height + 11}>
          {dayText(timelineStart(now), t)}
        </text>
        <text class="axis" x={WIDTH - 2} y={height + 11} text-anchor="end">
          {t('timeline_today')}
        </text>
      </svg>
    </div>
  );
}

function Table({ rows, t }: { rows: TimelineRow[]; t: Translate }): JSX.Element {
  const lines = rows.flatMap((row) => row.marks.map((mark) => ({ ...mark, name: nameOf(row, t) }))).toSorted((a, b) => b.at - a.at);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('timeline_day')}</th>
          <th scope="col">{t('timeline_platform')}</th>
          <th scope="col">{t('timeline_what')}</th>
          <th scope="col">{t('timeline_number')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ kind, at, count, name }) => (
          <tr key={`${at}${name}${kind}`}>
            <td>{dayText(at, t)}</td>
            <td>{name}</td>
            <td>{t(`timeline_${kind}`)}</td>
            <td>{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function nameOf({ platform, name }: TimelineRow, t: Translate): string {
  return platform === '' ? t('timeline_unlisted') : (cleanFacts({ name }).name ?? '');
}

function summary(row: TimelineRow, t: Translate): string {
  const kinds = SHOWN_KINDS.filter((kind) => row.counts[kind] > 0);
  const counts = kinds.map((kind) => t(`timeline_count_${kind}`, { count: String(row.counts[kind]) })).join(', ');
  return t('timeline_row', { platform: nameOf(row, t), counts });
}
