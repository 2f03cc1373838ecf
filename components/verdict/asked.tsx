/** The person's own word: "I asked for this", and taking it back. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Verdict } from '../../judge/types.ts';
import type { UserAnswer } from '../../judge/verdict/user-answer.ts';
import { askedLabel, isSaidByPerson } from '../i18n/asked-label.ts';
import { hasEvidence } from '../i18n/state.ts';
import type { TextKey, Translate } from '../i18n/text.ts';

export interface AskedProps {
  verdict: Verdict;
  /** Stores the word; rejects or answers false where that failed. */
  say(asked: UserAnswer): Promise<boolean>;
  t: Translate;
}

interface Word {
  asked: UserAnswer;
  part: 'asked' | 'undo' | 'not-asked';
  label: TextKey;
}

/** "I asked for this" for `unsolicited`, "I did not" for a known request, a way back from either word; else nothing. */
export function AskedButton({ verdict, say, t }: AskedProps): JSX.Element | null {
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const word = wordFor(verdict);
  if (!word) return null;
  const press = async (event: Event): Promise<void> => {
    // A page's script can press our button only with an event that the browser does not trust.
    if (!event.isTrusted || state === 'busy') return;
    setState('busy');
    const done = await say(word.asked).catch(() => false);
    setState(done ? 'idle' : 'failed');
  };
  return (
    <>
      <button type="button" class={word.part === 'asked' ? 'button' : 'button quiet'} data-part={word.part} onClick={press}>
        {t(word.label)}
      </button>
      {state === 'failed' && <span class="failed" role="alert">{t('asked_failed')}</span>}
    </>
  );
}

function wordFor(verdict: Verdict): Word | null {
  if (isSaidByPerson(verdict)) return { asked: null, part: 'undo', label: 'label_undo' };
  if (verdict.kind === 'unsolicited') return { asked: 'asked', part: 'asked', label: askedLabel(verdict) };
  if (verdict.kind === 'requested' && hasEvidence(verdict, 'asked-here')) {
    return { asked: 'not-asked', part: 'not-asked', label: 'label_not_asked' };
  }
  return null;
}
