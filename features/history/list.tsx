/** The rows of the history, a page of them at a time: thousands at once would make the page slow. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Translate } from '../../components/i18n/text.ts';
import type { HistoryEvent } from './event.ts';
import { HistoryTable } from './table.tsx';

const PAGE = 50;

export interface HistoryListProps {
  /** Newest first. */
  rows: HistoryEvent[];
  remove(row: HistoryEvent): void;
  t: Translate;
}

export function HistoryList({ rows, remove, t }: HistoryListProps): JSX.Element {
  const [platform, setPlatform] = useState('');
  const [page, setPage] = useState(0);
  if (rows.length === 0) return <p class="empty soft" data-part="history-empty">{t('history_empty')}</p>;
  const names = platformNames(rows);
  const chosen = names.has(platform) ? platform : '';
  const wanted = chosen === '' ? rows : rows.filter((row) => row.platform === chosen);
  const start = Math.min(page, Math.floor((wanted.length - 1) / PAGE)) * PAGE;
  const shown = wanted.slice(start, start + PAGE);
  const turn = (by: number): void => setPage(start / PAGE + by);
  const range = { first: String(start + 1), last: String(start + shown.length), count: String(wanted.length) };
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
