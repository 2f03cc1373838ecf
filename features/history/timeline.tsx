/** The account mails of 30 days as a small picture, and the same as a table. */
import type { JSX } from 'preact';
import { Icon } from '../../components/verdict/icon.tsx';
import type { HistoryEvent } from './event.ts';
import { shortDateText, numberText, sentencesText } from '../../components/i18n/language.ts';
import type { Translate } from '../../components/i18n/text.ts';
import { SHOWN_KINDS, timelineRows, timelineStart } from './timeline-rows.ts';
import type { TimelineRow, ShownKind } from './timeline-rows.ts';
import { rowName, rowSummary } from './timeline-text.ts';

interface TimelineProps {
  events: HistoryEvent[];
  /** Milliseconds since the epoch. */
  now: number;
  t: Translate;
}

/** More rows than these stand in the table alone. */
const MOST_ROWS = 8;

/** The last 30 days, drawn as one mark a mail or page, with a table for who cannot see it. */
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
                <Mark kind={kind} /> {t(`timeline_${kind}`)}
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

/** A column a day, so that no day is drawn over another however narrow the page is. */
function Picture({ rows, now, t }: { rows: TimelineRow[]; now: number; t: Translate }): JSX.Element {
  const said = sentencesText(
    rows.map((row) => rowSummary(row, t)),
    t,
  );
  return (
    <div class="picture" role="img" aria-label={t('timeline_picture', { rows: said })}>
      {rows.map((row) => (
        <div key={row.platform} class="row-of-days">
          <span class="name">{rowName(row, t)}</span>
          <span class="days">
            {row.marks.map((mark) => {
              const sameDay = row.marks.filter(({ day }) => day === mark.day);
              return (
                <span
                  key={`${mark.day}${mark.kind}`}
                  class="day"
                  style={{ gridColumn: String(mark.day + 1), gridRow: String(sameDay.indexOf(mark) + 1) }}
                >
                  <Mark kind={mark.kind} count={mark.count} />
                </span>
              );
            })}
          </span>
        </div>
      ))}
      <div class="row-of-days axis">
        <span />
        <span class="ends">
          <span>{shortDateText(timelineStart(now), t)}</span>
          <span>{t('timeline_today')}</span>
        </span>
      </div>
    </div>
  );
}

function Table({ rows, t }: { rows: TimelineRow[]; t: Translate }): JSX.Element {
  const lines = rows.flatMap((row) => row.marks.map((mark) => ({ ...mark, name: rowName(row, t) }))).toSorted((a, b) => b.at - a.at);
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
            <td>{shortDateText(at, t)}</td>
            <td>{name}</td>
            <td>{t(`timeline_${kind}`)}</td>
            <td>{numberText(count, t)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface MarkProps {
  kind: ShownKind;
  /** Mails that it stands for; more are drawn larger. */
  count?: number;
}

/** The sign of the verdict; what reports a sign-in or a change has the sign of a genuine mail in outline. */
function Mark({ kind, count = 1 }: MarkProps): JSX.Element {
  const isNotice = kind === 'notice';
  const verdict = isNotice ? 'unsolicited' : kind;
  const size = count === 1 ? 'one' : count < 4 ? 'few' : 'many';
  return (
    <span class={isNotice ? 'mark outlined' : 'mark'} data-kind={verdict} data-count={size}>
      <Icon kind={verdict} />
    </span>
  );
}
