/** The account mails of 30 days as a small picture, and the same as a table. */
import type { JSX } from 'preact';
import type { HistoryEvent } from './event.ts';
import { dayText, numberText, plural, rowText, sentencesText } from '../../components/i18n/language.ts';
import { cleanFacts } from '../../components/i18n/facts.ts';
import type { Translate } from '../../components/i18n/text.ts';
import { DAYS, SHOWN_KINDS, timelineRows, timelineStart } from './timeline-rows.ts';
import type { TimelineRow, ShownKind } from './timeline-rows.ts';

interface TimelineProps {
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
      <svg
        viewBox={`0 0 ${WIDTH} ${height + 16}`}
        role="img"
        aria-label={t('timeline_picture', {
          rows: sentencesText(
            rows.map((row) => summary(row, t)),
            t,
          ),
        })}
      >
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
            <td>{numberText(count, t)}</td>
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
  const counts = kinds.map((kind) => plural(`timeline_count_${kind}`, row.counts[kind], t));
  return t('timeline_row', { platform: nameOf(row, t), counts: rowText(counts, t) });
}

/** Drawn around 0,0 in a square of 8. */
const SHAPES: Record<ShownKind, { d: string; drawn: 'filled' | 'line' }> = {
  lure: { d: 'm-3 -3 6 6m0 -6 -6 6', drawn: 'line' },
  suspicious: { d: 'M0 -4 4.4 3.6H-4.4z', drawn: 'filled' },
  unsolicited: { d: 'M0 -4.4 4.4 0 0 4.4 -4.4 0z', drawn: 'filled' },
  requested: { d: 'M-3 0a3 3 0 1 0 6 0a3 3 0 1 0 -6 0z', drawn: 'line' },
};

interface MarkProps {
  kind: ShownKind;
  x: number;
  y: number;
  /** Mails that it stands for; more are drawn larger. */
  count?: number;
}

function Mark({ kind, x, y, count = 1 }: MarkProps): JSX.Element {
  const { d, drawn } = SHAPES[kind];
  const size = count === 1 ? 0.9 : count < 4 ? 1.1 : 1.3;
  return <path class={`mark ${drawn}`} data-kind={kind} d={d} transform={`translate(${x} ${y}) scale(${size})`} />;
}
