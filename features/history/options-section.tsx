/** The history: for how long it is kept, its rows, ways to delete one or all. */
import type { JSX } from 'preact';
import { useEffect, useState, useRef } from 'preact/hooks';
import { plural } from '../../components/i18n/language.ts';
import type { Translate } from '../../components/i18n/text.ts';
import type { HistoryEvent } from './event.ts';
import type { HistoryContents } from './store.ts';
import { HistoryList } from './list.tsx';
import type { HistoryMemory } from './options-data.ts';
import { useChange } from '../../components/extension-page/use-change.tsx';
import { HISTORY_DAYS } from '../../storage/settings.ts';

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
          {kept.rows.length + kept.unreadable > 0 && <HistoryClear clear={clear} t={t} />}
        </>
      )}
    </section>
  );
}

function HistoryKeep({ memory, changed, t }: { memory: HistoryMemory; changed(): Promise<void>; t: Translate }): JSX.Element {
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const [wrong, setWrong] = useState(false);
  useEffect(() => void memory.days().then((days) => setTyped(String(days))), []);

  const say = (text: string, isWrong = false): void => {
    setSaid(text);
    setWrong(isWrong);
  };
  const type = async (text: string): Promise<void> => {
    setTyped(text);
    const days = daysIn(text);
    if (days === null) return say(t('history_keep_error'), true);
    say(
      await memory.older(days).then(
        (count) => (count === 0 ? t('history_keep_older_none') : plural('history_keep_older', count, t)),
        () => '',
      ),
    );
  };
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const days = daysIn(typed);
    if (days === null) return say(t('history_keep_error'), true);
    const saved = await memory.keepFor(days).then(
      () => true,
      () => false,
    );
    say(saved ? plural('history_keep_saved', days, t) : t('options_save_failed'), !saved);
    await changed();
  };
  return (
    <form class="keep" onSubmit={save} novalidate>
      <label for="history-days">{t('history_keep_label')}</label>
      <div class="row">
        <input
          id="history-days"
          type="text"
          inputmode="numeric"
          autocomplete="off"
          value={typed}
          aria-invalid={wrong}
          aria-describedby="history-days-said"
          onInput={(event) => void type(event.currentTarget.value)}
        />
        <button type="submit" class="button main">
          {t('history_keep_save')}
        </button>
      </div>
      <p id="history-days-said" class={wrong ? 'problem' : 'soft'} role="status" data-part="history-keep">
        {said}
      </p>
    </form>
  );
}

function daysIn(text: string): number | null {
  const days = /^\d{1,4}$/.test(text.trim()) ? Number(text) : 0;
  return days >= HISTORY_DAYS.least && days <= HISTORY_DAYS.most ? days : null;
}

function HistoryClear({ clear, t }: { clear(): Promise<void>; t: Translate }): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const close = (): void => dialog.current?.close();
  const sure = (): void => {
    close();
    void clear();
  };
  return (
    <>
      <button type="button" class="plain clear" data-part="history-clear" onClick={() => dialog.current?.showModal()}>
        {t('history_clear')}
      </button>
      <dialog ref={dialog} aria-labelledby="history-clear-question" class="question">
        <p id="history-clear-question" class="headline">
          {t('history_clear_question')}
        </p>
        <p>{t('history_clear_story')}</p>
        <div class="foot">
          <button type="button" class="button main" onClick={close}>
            {t('history_clear_no')}
          </button>
          <button type="button" class="plain" data-part="history-clear-yes" onClick={sure}>
            {t('history_clear_yes')}
          </button>
        </div>
      </dialog>
    </>
  );
}
