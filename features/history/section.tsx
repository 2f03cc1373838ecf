/** The history: its rows, and a way to delete one of them. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { plural } from '../../components/i18n/language.ts';
import type { Translate } from '../../components/i18n/text.ts';
import type { HistoryEvent } from './event.ts';
import type { HistoryContents } from './store.ts';
import { HistoryList } from './list.tsx';
import type { HistoryMemory } from './memory.ts';
import { useChange } from '../../components/extension-page/use-change.tsx';

/** The section of the options on the history, with search and deletion. */
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

  return (
    <section class="history" data-part="history" aria-labelledby="history-title">
      <h2 id="history-title">{t('history_heading')}</h2>
      <p class="intro">{t('history_intro')}</p>
      {kept === 'unavailable' && (
        <p role="status" data-part="history-unavailable">
          {t('history_unavailable')}
        </p>
      )}
      {line}
      {typeof kept === 'object' && (
        <>
          {kept.unreadable > 0 && (
            <p role="status" data-part="history-unreadable">
              {plural('history_unreadable', kept.unreadable, t)}
            </p>
          )}
          <HistoryList rows={kept.rows} remove={remove} t={t} />
        </>
      )}
    </section>
  );
}
