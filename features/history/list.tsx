/** The rows of the history, a page of them at a time: thousands at once would make the page slow. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { numberText, momentText, rowText } from '../../components/i18n/language.ts';
import type { Translate } from '../../components/i18n/text.ts';
import { Icon } from '../../components/verdict/icon.tsx';
import type { HistoryEvent } from './event.ts';
import { historyText } from './text.ts';

const PAGE = 50;

interface HistoryListProps {
  /** Newest first. */
  rows: HistoryEvent[];
  remove(row: HistoryEvent): void;
  t: Translate;
}

/** The rows of the history in pages, each with what can be done about it. */
export function HistoryList({ rows, remove, t }: HistoryListProps): JSX.Element {
  const [platform, setPlatform] = useState('');
  const [page, setPage] = useState(0);
  if (rows.length === 0)
    return (
      <p class="empty soft" data-part="history-empty">
        {t('history_empty')}
      </p>
    );
  const names = platformNames(rows);
  const chosen = names.has(platform) ? platform : '';
  const wanted = chosen === '' ? rows : rows.filter((row) => row.platform === chosen);
  const start = Math.min(page, Math.floor((wanted.length - 1) / PAGE)) * PAGE;
  const shown = wanted.slice(start, start + PAGE);
  const turn = (by: number): void => setPage(start / PAGE + by);
  const range = { first: numberText(start + 1, t), last: numberText(start + shown.length, t), count: numberText(wanted.length, t) };
  return (
    <>
      <div class="filter">
        <label for="history-platform">{t('history_platform')}</label>
        <select
          id="history-platform"
          value={chosen}
          onChange={(event) => {
            setPlatform(event.currentTarget.value);
            setPage(0);
          }}
        >
          <option value="">{t('history_all_platforms')}</option>
          {[...names].map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <span class="soft" role="status" data-part="history-range">
          {t('history_range', range)}
        </span>
      </div>
      <HistoryTable rows={shown} remove={remove} t={t} />
      {wanted.length > PAGE && (
        <p class="pager">
          <button type="button" class="plain" disabled={start === 0} onClick={() => turn(-1)}>
            {t('history_newer')}
          </button>
          <button type="button" class="plain" data-part="history-older" disabled={start + PAGE >= wanted.length} onClick={() => turn(1)}>
            {t('history_older')}
          </button>
        </p>
      )}
    </>
  );
}

/** Names of the platforms that have rows, by id, in the order of the alphabet. */
function platformNames(rows: HistoryEvent[]): Map<string, string> {
  const named = rows.flatMap(({ platform, platformName }): [string, string][] => (platform === null ? [] : [[platform, platformName]]));
  return new Map([...new Map(named)].toSorted(([, a], [, b]) => a.localeCompare(b)));
}

const COLUMNS = ['time', 'what', 'why', 'done', 'remove'] as const;

function HistoryTable({ rows, remove, t }: HistoryListProps): JSX.Element {
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
  const texts = historyText(row, t);
  const time = momentText(row.at, t);
  return (
    <tr data-part="history-row">
      <td class="when">
        <time dateTime={isoOf(row.at)}>{time}</time>
      </td>
      <th scope="row">
        <span>{texts.platform}</span>
        <span class="verdict" data-kind={row.verdict}>
          <Icon kind={row.verdict} /> {texts.verdict}
        </span>
      </th>
      <td class="why">
        {texts.reason}
        {!texts.reason.includes(row.from) && <span class="soft">{texts.from}</span>}
      </td>
      <td>{rowText(texts.done, t)}</td>
      <td>
        <button
          type="button"
          class="plain"
          aria-label={t('history_remove_row', { time, platform: texts.platform })}
          onClick={() => remove(row)}
        >
          {t('history_remove')}
        </button>
      </td>
    </tr>
  );
}

/** '' for a time that no date holds. */
function isoOf(at: number): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString();
}
