/** Sync through the browser's account: off until the person turns it on, and who carries it is said before. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useChange } from '../../components/extension-page/use-change.tsx';
import { momentText, numberText } from '../../components/i18n/language.ts';
import type { Translate } from '../../components/i18n/text.ts';
import { QUOTA } from './buckets.ts';
import type { SyncMemory } from './memory.ts';
import { SYNC, type SyncState } from './store.ts';

export interface SyncProps {
  memory: SyncMemory;
  /** Called when something came in from elsewhere. */
  changed(): void;
  t: Translate;
}

/** The section of the options on sync through the browser's account. */
export function Sync({ memory, changed, t }: SyncProps): JSX.Element {
  const [state, setState] = useState<SyncState>(SYNC.fallback);
  const taken = useRef<number | null>(null);
  const refresh = async (): Promise<void> => {
    const next = await memory.read();
    if (taken.current !== null && next.taken !== taken.current) changed();
    taken.current = next.taken;
    setState(next);
  };
  useEffect(() => {
    void refresh();
    return memory.watch(() => void refresh());
  }, []);
  const { change, line } = useChange(refresh, 'sync', t);
  const turn = (on: boolean): Promise<void> => change(() => memory.turn(on).then(() => null));
  const forget = (): Promise<void> => change(() => memory.forget().then(() => ({ text: t('sync_forgotten'), undo: null })));
  return (
    <section id="sync" data-part="sync">
      <h2>{t('sync_heading')}</h2>
      <p class="soft">{t('sync_intro')}</p>
      <p class="soft">{t('sync_never')}</p>
      <div class="choices">
        <label>
          <input
            type="checkbox"
            id="sync-on"
            aria-describedby="sync-account"
            checked={state.on}
            disabled={!memory.isThere}
            onChange={(event) => turn(event.currentTarget.checked)}
          />
          {t('sync_on')}
        </label>
      </div>
      <p id="sync-account" class="soft">
        {t(memory.isThere ? 'sync_account' : 'sync_absent')}
      </p>
      <p class={problemText(state, t) === '' ? 'soft' : 'problem'} role="status" data-part="sync-state">
        {problemText(state, t) || lastText(state, t)}
      </p>
      {memory.isThere && state.last !== null && (
        <button type="button" class="plain clear" data-part="sync-forget" onClick={forget}>
          {t('sync_forget')}
        </button>
      )}
      {line}
    </section>
  );
}

function problemText({ on, problem, bytes }: SyncState, t: Translate): string {
  if (!on || problem === null) return '';
  const kilobytes = (size: number): string => numberText(Math.ceil(size / 1024), t);
  return t(`sync_${problem}`, problem === 'full' ? { size: kilobytes(bytes), most: kilobytes(QUOTA.all) } : {});
}

function lastText({ on, last }: SyncState, t: Translate): string {
  return on && last !== null ? t('sync_last', { time: momentText(last, t) }) : '';
}
