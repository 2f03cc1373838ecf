/** The history: for how long it is kept, its rows, ways to delete one or all. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../components/words/text.ts';
import type { HistoryEvent } from '../../memory/history/event.ts';
import type { Kept } from '../../memory/history/store.ts';
import { HistoryClear } from './history-clear.tsx';
import { HistoryKeep } from './history-keep.tsx';
import { HistoryList } from './history-list.tsx';
import type { HistoryMemory } from './history-memory.ts';

/** What was just done, and how to take it back. */
interface Done {
  text: string;
  undo: (() => Promise<unknown>) | null;
}

export function HistorySection({ memory, t }: { memory: HistoryMemory; t: Translate }): JSX.Element {
  const [kept, setKept] = useState<Kept | 'reading' | 'unavailable'>('reading');
  const [done, setDone] = useState<Done | null>(null);
  const refresh = (): Promise<void> => memory.read().then(setKept, () => setKept('unavailable'));
  useEffect(() => void refresh(), []);

  const change = async (work: () => Promise<unknown>, then: Done): Promise<void> => {
    setDone(await work().then(() => then, () => ({ text: t('options_save_failed'), undo: null })));
    await refresh();
  };
  const remove = (row: HistoryEvent): Promise<void> =>
    change(() => memory.remove(row.key), { text: t('history_removed'), undo: () => memory.restore(row) });
  const undo = (take: () => Promise<unknown>): Promise<void> => change(take, { text: t('options_undone'), undo: null });
  const clear = (): Promise<void> => change(memory.clear, { text: t('history_cleared'), undo: null });

  return (
    <section class="history" data-part="history" aria-labelledby="history">
      <h2 id="history">{t('history_heading')}</h2>
      <p class="intro">{t('history_intro')}</p>
      <HistoryKeep memory={memory} changed={refresh} t={t} />
      {kept === 'unavailable' && <p role="status" data-part="history-unavailable">{t('history_unavailable')}</p>}
      <p class="done" role="status">
        {done?.text}
        {done?.undo && (
          <button type="button" class="plain" data-part="history-undo" onClick={() => done.undo && undo(done.undo)}>
            {t('label_undo')}
          </button>
        )}
      </p>
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
