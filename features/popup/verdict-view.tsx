/** One verdict in the popup, from its headline down to why. */
import type { ComponentChildren, JSX } from 'preact';
import { AdvisoryCards } from '../../components/advisory/card.tsx';
import { Tick } from '../../components/extension-page/tick.tsx';
import { ClickedButton } from '../../components/verdict/clicked-button.tsx';
import { UserAnswerButtons } from '../../components/verdict/user-answer.tsx';
import { Icon } from '../../components/verdict/icon.tsx';
import { Signature } from '../../components/verdict/signature.tsx';
import { Reasons } from '../../components/verdict/reasons.tsx';
import { Act, Steps } from '../../components/verdict/steps.tsx';
import { agoText } from '../../components/i18n/language.ts';
import { StormLine } from '../../components/verdict/storm.tsx';
import { describe } from '../../components/i18n/describe.ts';
import type { Step } from '../../components/i18n/describe.ts';
import type { Translate } from '../../components/i18n/text.ts';
import type { AdviceCode, Verdict } from '../../judge/verdict.ts';
import type { CheckedStep, CheckUpStep } from '../check-up/store.ts';
import type { PopupActions } from './actions.ts';

export interface VerdictViewProps {
  verdict: Verdict;
  /** Short lines that name the mail or page. */
  about: string[];
  ticks: CheckedStep[];
  /** First aid that is under way, and whether it is for this very platform. */
  aid: ComponentChildren;
  aided: boolean;
  actions: Pick<PopupActions, 'say' | 'tick'>;
  /** Milliseconds since the epoch. */
  now: number;
  t: Translate;
}

/** Advice that is a step of the check-up too, so that it can be ticked off for good. */
const CHECKED_BY: Partial<Record<AdviceCode, CheckUpStep>> = {
  'turn-on-2fa': 'two-factor',
  'sign-out-sessions': 'sessions',
  'unique-password': 'unique-password',
};

export function VerdictView(props: VerdictViewProps): JSX.Element {
  const { verdict, about, aid, aided, actions, t } = props;
  const words = describe(verdict, t);
  const [first, ...others] = words.steps;
  const reasons = [...words.leading, ...words.further];
  // Said by the popup's own line on what cannot be seen.
  const notChecked = words.notChecked.filter((line) => line !== t('unchecked_source') && line !== t('unchecked_sender_proof'));
  const grave = verdict.kind === 'lure' || verdict.kind === 'suspicious';
  return (
    <>
      <section class="hero" role="status">
        <div class="who">
          <Icon kind={verdict.kind} />
          <Signature t={t} />
        </div>
        <h1 class="headline" data-part="headline">
          {words.headline}
        </h1>
        {words.meaning && <p class="story">{words.meaning}</p>}
        <StormLine verdict={verdict} t={t} />
        <p class="about">
          {about
            .filter((line) => line !== '')
            .map((line) => (
              <span key={line}>{line}</span>
            ))}
        </p>
      </section>
      {first && (
        <section>
          <h2>{t('label_what_now')}</h2>
          <p class="act" data-part="act">
            <Act verdict={verdict} act={words.act} first={first} t={t} />
          </p>
          <Steps steps={others} t={t} after={(step) => <Done step={step} {...props} />} />
        </section>
      )}
      <div class="foot asked">
        <UserAnswerButtons verdict={verdict} say={actions.say} t={t} />
        {!aided && <ClickedButton verdict={verdict} t={t} />}
      </div>
      {aid}
      <AdvisoryCards verdict={verdict} t={t} />
      {(reasons.length > 0 || notChecked.length > 0) && (
        <section class="why">
          <details open={grave}>
            <summary>{t('label_why')}</summary>
            <Reasons reasons={reasons} notChecked={notChecked} t={t} />
          </details>
        </section>
      )}
    </>
  );
}

/** A box to tick off what lasts: a second factor stays on, a mail that was ignored does not. */
function Done({ step, verdict, ticks, actions, now, t }: VerdictViewProps & { step: Step }): JSX.Element | null {
  const { platform } = verdict;
  const checks = CHECKED_BY[step.advice.code];
  if (!checks || platform === null || verdict.kind === 'lure') return null;
  const ticked = ticks.find((one) => one.platform === platform && one.step === checks);
  const done = ticked ? t('step_done_ago', { ago: agoText(ticked.at, now, t) }) : t('step_done');
  return (
    <div class="done">
      <Tick
        checked={ticked !== undefined}
        change={(next) => actions.tick(platform, checks, next)}
        label={t('step_done_label', { done, step: step.text })}
        t={t}
      >
        {done}
      </Tick>
    </div>
  );
}
