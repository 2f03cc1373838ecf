/** What to do now, in the popup: the primary act, the steps below it, and what of them is done. */
import type { JSX } from 'preact';
import { Tick } from '../../components/extension-page/tick.tsx';
import { Act, StepText } from '../../components/verdict/steps.tsx';
import { doneText, thenTwoFactor } from '../../components/i18n/advice.ts';
import { describe } from '../../components/i18n/describe.ts';
import type { Step } from '../../components/i18n/describe.ts';
import { sentencesText } from '../../components/i18n/language.ts';
import { isNotice } from '../../components/i18n/state.ts';
import type { Translate } from '../../components/i18n/text.ts';
import { underscored } from '../../components/i18n/text.ts';
import { STEP_OF } from '../../judge/verdict/advice.ts';
import type { Verdict } from '../../judge/verdict.ts';
import type { PopupActions } from './actions.ts';

export interface WhatNowProps {
  /** With what the person has done of its advice. */
  verdict: Verdict;
  /** Whether the person said that they ignored the mail; null where the history holds no line to note it on. */
  ignored: boolean | null;
  actions: Pick<PopupActions, 'tick' | 'noteIgnored'>;
  t: Translate;
}

/** Steps that are done stay in their place, ticked, so that a tick can be taken back; they are not offered again. */
export function WhatNow({ verdict, ignored, actions, t }: WhatNowProps): JSX.Element | null {
  const { done = [], ...whole } = verdict;
  const [main, ...others] = describe(whole, t).steps;
  const texts = describe(verdict, t);
  if (!main) return null;
  const canIgnore = ignored !== null && main.advice.code === 'ignore' && !isNotice(verdict.topic);
  const isIgnored = canIgnore && ignored;
  const isOver = isIgnored && others.every(({ advice }) => done.some(({ code }) => code === advice.code));
  return (
    <section>
      <h2>{t('label_what_now')}</h2>
      <p class="act" data-part="act">
        {isIgnored ? (
          sentencesText([t('done_ignore'), isOver ? t('advice_nothing_more') : ''], t)
        ) : (
          <Act verdict={verdict} act={texts.act} first={main} t={t} />
        )}
      </p>
      {canIgnore && (
        <div class="done" data-part="ignored">
          <Tick checked={ignored} change={actions.noteIgnored} t={t}>
            {t('step_ignored')}
          </Tick>
        </div>
      )}
      {others.length > 0 && (
        <ul class="steps">
          {others.map((step) => (
            <li key={step.advice.code} data-part="step">
              <Ticked
                step={step}
                verdict={verdict}
                isSaid={!isIgnored && step.advice.code === thenTwoFactor(verdict)?.code}
                tick={actions.tick}
                t={t}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface TickedProps {
  step: Step;
  verdict: Verdict;
  /** The primary act has said it already. */
  isSaid: boolean;
  tick: PopupActions['tick'];
  t: Translate;
}

/** A step with its box where it is one that can be noted; once ticked, the box with its day stands for it. */
function Ticked({ step, verdict, isSaid, tick, t }: TickedProps): JSX.Element {
  const { platform, kind, done = [] } = verdict;
  const { code } = step.advice;
  const noted = STEP_OF[code];
  if (!noted || platform === null || kind === 'lure') return <StepText step={step} t={t} />;
  const found = done.find((one) => one.code === code);
  const label = found ? sentencesText(doneText(code, found.at, t), t) : t(`check_up_${underscored(noted)}`);
  return (
    <>
      {!found && (isSaid ? step.hint : <StepText step={step} t={t} />)}
      <div class="done">
        <Tick
          checked={found !== undefined}
          change={(next) => tick(platform, noted, next)}
          label={t('step_done_label', { done: label, step: step.text })}
          t={t}
        >
          {label}
        </Tick>
      </div>
    </>
  );
}
