/** For how many days the history is kept; says before saving how many rows go. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../components/i18n/text.ts';
import { HISTORY_DAYS } from '../../storage/settings.ts';
import type { HistoryMemory } from './options-data.ts';

export function HistoryKeep({ memory, changed, t }: { memory: HistoryMemory; changed(): Promise<void>; t: Translate }): JSX.Element {
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
    say(await memory.older(days).then((count) => olderText(count, t), () => ''));
  };
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const days = daysIn(typed);
    if (days === null) return say(t('history_keep_error'), true);
    const saved = await memory.keepFor(days).then(() => true, () => false);
    say(t(saved ? 'history_keep_saved' : 'options_save_failed', { days: String(days) }), !saved);
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

function olderText(count: number, t: Translate): string {
  if (count === 0) return t('history_keep_older_none');
  return count === 1 ? t('history_keep_older_one') : t('history_keep_older', { count: String(count) });
}
