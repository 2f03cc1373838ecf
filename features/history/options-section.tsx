/** The history: for how long it is kept, its rows, ways to delete one or all. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../components/i18n/text.ts';
import type { HistoryEvent } from './event.ts';
import type { HistoryContents } from './store.ts';
import { HistoryClear } from './clear.tsx';
import { HistoryKeep } from './retention.tsx';
import { HistoryList } from './list.tsx';
import type { HistoryMemory } from './options-data.ts';
import { useChange } from '../../components/pages/use-change.tsx';

export function HistorySection({ memory, t }: { memory: HistoryMemory; t: Translate }): JSX.Element {
  const [kept, setKept] = useState<HistoryContents | 'reading' | 'unavailable'>('reading');
  const refresh = (): Promise<void> => memory.read().then(setKept, () => setKept('unavailable'));
  useEffect(() => void refresh(), []);
  const { change, line } = useChange(refresh, 'history', t);

  const remove = (row: HistoryEvent): Promise<void> =>
    change(async () => {
      await memory.remove(row.key);
      return { text: t('history_removed'), undo: () => memory.restore(row) };
    });
  const clear = (): Promise<void> => change(() => memory.clear().then(() => ({ text: t('history_cleared'), undo: null })));

  return (
    <section class="history" data-part="history" aria-labelledby="history">
      <h2 id="history">{t('history_heading')}</h2>
      <p class="intro">{t('history_intro')}</p>
      <HistoryKeep memory={memory} changed={refresh} t={t} />
      {kept === 'unavailable' && <p role="status" data-part="history-unavailable">{t('history_unavailable')}</p>}
      {line}
      {typeof kept === 'object' && (
        <>
          {kept.unreadable > 0 && (
            <p role="status" data-part="history-unreadable">
              {t(kept.unreadable === 1 ? 'history_unreadable_one' : 'history_unreadable', { count: String(kept.unreadable) })}
            </p>
          )}
          <HistoryList rows={kept.rows} remove={remove} t={t} />
          {kept.rows.length + kept.unreadable > 0 && <HistoryClear clear={clear} t={t} />}
        </>
      )}
    </section>
  );
}
