/** One way for all sections to change what is stored, to say what came of it, and to offer to take it back. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { StorageRefusal } from '../../storage/stored.ts';
import type { TextKey, Translate } from '../i18n/text.ts';

/** What was just done, and how to take it back. */
export interface Done {
  text: string;
  undo: (() => Promise<unknown>) | null;
}

export interface Change {
  /** Runs one change, says what came of it (null for nothing to say) and reads the section anew. Never rejects. */
  change(work: () => Promise<Done | null>): Promise<void>;
  /** The line that says so. */
  line: JSX.Element;
}

/** @param part names the line's button for tests. */
export function useChange(refresh: () => Promise<unknown>, part: string, t: Translate): Change {
  const [done, setDone] = useState<Done | null>(null);
  const [ended, setEnded] = useState(0);
  const told = useRef<HTMLParagraphElement>(null);
  // What was pressed may have gone with its row: who works by keyboard goes on where it can be taken back.
  useLayoutEffect(() => {
    const held = document.activeElement;
    if (ended > 0 && (held === null || held === document.body)) (told.current?.querySelector('button') ?? told.current)?.focus();
  }, [ended]);
  const change = async (work: () => Promise<Done | null>): Promise<void> => {
    setDone(await work().catch((error: unknown) => ({ text: t(whyRefused(error)), undo: null })));
    await refresh().catch(() => null);
    setEnded((times) => times + 1);
  };
  const undo = (take: () => Promise<unknown>): Promise<void> =>
    change(async () => {
      await take();
      return { text: t('options_undone'), undo: null };
    });
  const line = (
    <p class="done" role="status" tabIndex={-1} ref={told} data-part={`${part}-done`}>
      {done?.text}
      {done?.undo && (
        <button type="button" class="plain" data-part={`${part}-undo`} onClick={() => done.undo && undo(done.undo)}>
          {t('label_undo')}
        </button>
      )}
    </p>
  );
  return { change, line };
}

function whyRefused(error: unknown): TextKey {
  if (!(error instanceof StorageRefusal)) return 'options_save_failed';
  return error.reason === 'full' ? 'options_save_full' : 'options_save_newer';
}
