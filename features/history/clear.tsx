/** Deletes the whole history after one question, because it cannot be taken back. */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Translate } from '../../components/i18n/text.ts';

export function HistoryClear({ clear, t }: { clear(): Promise<void>; t: Translate }): JSX.Element {
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
