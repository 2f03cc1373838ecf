/** The person's answer: "I asked for this", and taking it back. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Verdict } from '../../judge/verdict.ts';
import type { UserAnswer } from '../../judge/verdict/user-context.ts';
import { answerLabel, isUserAnswer } from '../i18n/user-answer.ts';
import { awaitsAnswer, hasEvidence } from '../i18n/state.ts';
import type { TextKey, Translate } from '../i18n/text.ts';
import { isByPerson } from '../in-page/trusted-press.ts';

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

/**
 * "I asked for this" for `unsolicited`, "I did not" for a known request, a way back from either; else nothing. They are
 * quiet: what silences a warning must not be what catches the eye. "This was me" and "This was not me" are equals.
 */
export function UserAnswerButtons({ verdict, say, t }: UserAnswerProps): JSX.Element | null {
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const answers = answersFor(verdict);
  if (answers.length === 0) return null;
  const press = async (event: Event, asked: UserAnswer): Promise<void> => {
    if (!isByPerson(event) || state === 'busy') return;
    setState('busy');
    const done = await say(asked).catch(() => false);
    setState(done ? 'idle' : 'failed');
  };
  return (
    <>
      {answers.map(({ asked, part, label }) => (
        <button
          key={part}
          type="button"
          class={answers.length > 1 ? 'button even' : 'button quiet'}
          data-part={part}
          onClick={(event) => press(event, asked)}
        >
          {t(label)}
        </button>
      ))}
      {state === 'failed' && (
        <span class="failed" role="alert">
          {t('asked_failed')}
        </span>
      )}
    </>
  );
}

function answersFor(verdict: Verdict): Answer[] {
  if (isUserAnswer(verdict)) return [{ asked: null, part: 'undo', label: 'label_undo' }];
  const yes: Answer = { asked: 'asked', part: 'asked', label: answerLabel(verdict) };
  if (awaitsAnswer(verdict)) return [yes, { asked: 'not-asked', part: 'not-asked', label: 'label_was_not_me' }];
  if (verdict.kind === 'unsolicited') return [yes];
  if (verdict.kind === 'requested' && hasEvidence(verdict, 'asked-here')) {
    return [{ asked: 'not-asked', part: 'not-asked', label: 'label_not_asked' }];
  }
  return [];
}
