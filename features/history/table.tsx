/** One page of the history as a table. */
import type { JSX } from 'preact';
import { historyWords } from './text.ts';
import type { Translate } from '../../components/i18n/text.ts';
import type { HistoryListProps } from './list.tsx';
import type { HistoryEvent } from './event.ts';

const COLUMNS = ['time', 'what', 'why', 'done', 'remove'] as const;

export function HistoryTable({ rows, remove, t }: HistoryListProps): JSX.Element {
  return (
    <table class="history-table">
      <caption>{t('history_caption')}</caption>
      <thead>
        <tr>
          {COLUMNS.map((name) => (
            <th key={name} scope="col">
              {t(`history_column_${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.key} row={row} remove={remove} t={t} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, remove, t }: { row: HistoryEvent; remove(row: HistoryEvent): void; t: Translate }): JSX.Element {
  const words = historyWords(row, t);
  const time = timeOf(row.at);
  return (
    <tr data-part="history-row">
      <td class="when">
        <time dateTime={isoOf(row.at)}>{time}</time>
      </td>
      <th scope="row">
        <span>{words.platform}</span>
        <span>{words.verdict}</span>
      </th>
      <td class="why">
        {words.reason}
        {!words.reason.includes(row.from) && <span class="soft">{words.from}</span>}
      </td>
      <td>{words.done.join(', ')}</td>
      <td>
        <button
          type="button"
          class="plain"
          aria-label={t('history_remove_row', { time, platform: words.platform })}
          onClick={() => remove(row)}
        >
          {t('history_remove')}
        </button>
      </td>
    </tr>
  );
}

const TIME = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
/** Milliseconds from the epoch that a date can hold (ECMA-262, 21.4.1.1). */
const LAST_TIME = 8.64e15;

function timeOf(at: number): string {
  return Math.abs(at) <= LAST_TIME ? TIME.format(at) : '';
}

function isoOf(at: number): string {
  return Math.abs(at) <= LAST_TIME ? new Date(at).toISOString() : '';
}
