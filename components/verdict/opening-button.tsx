/** A quiet button that opens something of ours, and says so where that failed. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Translate } from '../i18n/text.ts';
import { isByPerson } from '../in-page/trusted-press.ts';

export interface OpeningButtonProps {
  /** Its `data-part`. */
  part: string;
  text: string;
  /** False, or a rejection, where it failed. */
  open: () => Promise<unknown>;
  t: Translate;
}

/** Presses of scripts open nothing. */
export function OpeningButton({ part, text, open, t }: OpeningButtonProps): JSX.Element {
  const [failed, setFailed] = useState(false);
  const press = async (event: Event): Promise<void> => {
    if (!isByPerson(event)) return;
    setFailed((await open().catch(() => false)) === false);
  };
  return (
    <>
      <button type="button" class="button quiet" data-part={part} onClick={press}>
        {text}
      </button>
      {failed && (
        <span class="failed" role="alert">
          {t('asked_failed')}
        </span>
      )}
    </>
  );
}
