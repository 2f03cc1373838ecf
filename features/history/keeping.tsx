/** For how long the history is kept, and the way to delete all of it: the part of it that stands under "Privacy". */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { plural } from '../../components/i18n/language.ts';
import type { Translate } from '../../components/i18n/text.ts';
import { useChange } from '../../components/extension-page/use-change.tsx';
import { HISTORY_DAYS } from '../../storage/settings.ts';
import { LockedNote } from '../../components/extension-page/locked.tsx';
import type { HistoryMemory } from './memory.ts';

/** How long the history is kept, and the button that deletes it. */
export function HistoryKeeping({ memory, locked = false, t }: { memory: HistoryMemory; locked?: boolean; t: Translate }): JSX.Element {
  const { change, line } = useChange(async () => {}, 'history-clear', t);
  const clear = (): Promise<void> => change(() => memory.clear().then(() => ({ text: t('history_cleared'), undo: null })));
  return (
    <>
      <HistoryKeep memory={memory} locked={locked} t={t} />
      <HistoryClear clear={clear} t={t} />
      {line}
    </>
  );
}

function HistoryKeep({ memory, locked, t }: { memory: HistoryMemory; locked: boolean; t: Translate }): JSX.Element {
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
          disabled={locked}
          aria-invalid={wrong}
          aria-describedby="history-days-said"
          onInput={(event) => void type(event.currentTarget.value)}
        />
        <button type="submit" class="button primary" disabled={locked}>
          {t('history_keep_save')}
        </button>
      </div>
      <LockedNote locked={locked} t={t} />
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
      <button type="button" id="history-clear" class="plain clear" data-part="history-clear" onClick={() => dialog.current?.showModal()}>
        {t('history_clear')}
      </button>
      <dialog ref={dialog} aria-labelledby="history-clear-question" class="question">
        <p id="history-clear-question" class="headline">
          {t('history_clear_question')}
        </p>
        <p>{t('history_clear_story')}</p>
        <div class="foot">
          <button type="button" class="button primary" onClick={close}>
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
