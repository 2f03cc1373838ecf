/** The person's answer: "I asked for this", and taking it back. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Verdict } from '../../judge/verdict.ts';
import type { UserAnswer } from '../../judge/verdict/user-answer.ts';
import { answerLabel, isUserAnswer } from '../i18n/user-answer.ts';
import { hasEvidence } from '../i18n/state.ts';
import type { TextKey, Translate } from '../i18n/text.ts';

export interface UserAnswerProps {
  verdict: Verdict;
  /** Stores the answer; rejects or answers false where that failed. */
  say(asked: UserAnswer): Promise<boolean>;
  t: Translate;
}

interface Answer {
  asked: UserAnswer;
  part: 'asked' | 'undo' | 'not-asked';
  label: TextKey;
}

/** "I asked for this" for `unsolicited`, "I did not" for a known request, a way back from either; else nothing. */
export function UserAnswerButton({ verdict, say, t }: UserAnswerProps): JSX.Element | null {
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const answer = answerFor(verdict);
  if (!answer) return null;
  const press = async (event: Event): Promise<void> => {
    // A page's script can press our button only with an event that the browser does not trust.
    if (!event.isTrusted || state === 'busy') return;
    setState('busy');
    const done = await say(answer.asked).catch(() => false);
    setState(done ? 'idle' : 'failed');
  };
  return (
    <>
      <button type="button" class={answer.part === 'asked' ? 'button' : 'button quiet'} data-part={answer.part} onClick={press}>
        {t(answer.label)}
      </button>
      {state === 'failed' && (
        <span class="failed" role="alert">
          {t('asked_failed')}
        </span>
      )}
    </>
  );
}

function answerFor(verdict: Verdict): Answer | null {
  if (isUserAnswer(verdict)) return { asked: null, part: 'undo', label: 'label_undo' };
  if (verdict.kind === 'unsolicited') return { asked: 'asked', part: 'asked', label: answerLabel(verdict) };
  if (verdict.kind === 'requested' && hasEvidence(verdict, 'asked-here')) {
    return { asked: 'not-asked', part: 'not-asked', label: 'label_not_asked' };
  }
  return null;
}
