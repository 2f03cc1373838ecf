/** "I know this mail is genuine": the way out of a false alarm, for one mail; only here, never in a page. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useKeptFocus } from '../../components/verdict/kept-focus.ts';
import { hasEvidence } from '../../components/i18n/state.ts';
import type { Translate } from '../../components/i18n/text.ts';
import type { TabState } from '../../storage/tabs.ts';
import { warns } from '../../judge/verdict.ts';

export interface GenuineProps {
  shown: Extract<TabState, { state: 'mail' }>;
  /** Keeps the person's word or takes it back; rejects where that failed. */
  call(genuine: boolean): Promise<void>;
  t: Translate;
}

/**
 * "I know this mail is genuine" under a warning, and the way back. Only in what the person calls their mailbox: any other
 * page may only pose as one.
 */
export function Genuine({ shown, call, t }: GenuineProps): JSX.Element | null {
  const [failed, setFailed] = useState(false);
  const box = useKeptFocus<HTMLElement>();
  const { kind } = shown.verdict;
  const isCalled = hasEvidence(shown.verdict, 'genuine-by-person');
  if (!isCalled && (shown.mailbox !== true || !warns(kind))) return null;
  const press = (genuine: boolean): Promise<void> =>
    call(genuine).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return (
    <section ref={box} class="trust" data-part="genuine-section">
      {isCalled ? (
        <button type="button" class="button quiet" data-part="genuine-undo" onClick={() => press(false)}>
          {t('popup_genuine_undo')}
        </button>
      ) : (
        <details>
          <summary>{t('popup_genuine_question')}</summary>
          <p class="fine">{t('popup_genuine_limit')}</p>
          <button type="button" class="button quiet" data-part="genuine" onClick={() => press(true)}>
            {t('popup_genuine')}
          </button>
        </details>
      )}
      {failed && <p role="alert">{t('popup_trust_failed')}</p>}
    </section>
  );
}
