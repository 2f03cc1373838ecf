/** What to do, one sentence a step; a step with a page of the platform is a link to it. */
import type { ComponentChildren, JSX } from 'preact';
import type { Advice, AdviceCode, Verdict } from '../../judge/verdict.ts';
import { thenTwoFactor } from '../i18n/advice.ts';
import { Slotted } from '../in-page/slotted.tsx';
import type { Step } from '../i18n/describe.ts';
import { sentenceGap } from '../i18n/language.ts';
import type { Translate } from '../i18n/text.ts';

/** What says "yourself", or "leave", must not be a link that does it for the person. */
const NEVER_A_LINK: AdviceCode[] = ['leave-page', 'allow-nothing', 'open-yourself'];

/** One step; only https pages and mail addresses ever become a link. */
export function StepText({ step, t }: { step: Step; t: Translate }): JSX.Element {
  const hint = step.hint === '' ? '' : `${sentenceGap(t)}${step.hint}`;
  return (
    <>
      <PageLink advice={step.advice} t={t}>
        {step.text}
      </PageLink>
      {hint}
    </>
  );
}

/** The primary act alone, with a link to the page that it needs. */
export function Act({ verdict, act, first, t }: { verdict: Verdict; act: string; first: Step; t: Translate }): JSX.Element {
  const twoFactor = thenTwoFactor(verdict);
  if (!twoFactor) return act === first.text ? <StepText step={first} t={t} /> : <>{act}</>;
  return (
    <Slotted text={t('act_ignore_then')} slot="next">
      <PageLink advice={twoFactor} t={t}>
        {t('act_turn_on_2fa')}
      </PageLink>
    </Slotted>
  );
}

function PageLink({ advice, children, t }: { advice: Advice; children: ComponentChildren; t: Translate }): JSX.Element {
  const { code, url } = advice;
  if (!url || NEVER_A_LINK.includes(code) || !/^(https|mailto):/i.test(url)) return <>{children}</>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" title={t('label_new_tab')}>
      {children}
    </a>
  );
}

export interface StepsProps {
  steps: Step[];
  t: Translate;
}

/** The steps as a list, or nothing. */
export function Steps({ steps, t }: StepsProps): JSX.Element | null {
  if (steps.length === 0) return null;
  return (
    <ul class="steps">
      {steps.map((step) => (
        <li key={step.advice.code} data-part="step">
          <StepText step={step} t={t} />
        </li>
      ))}
    </ul>
  );
}
