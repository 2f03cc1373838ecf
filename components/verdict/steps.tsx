/** What to do, one sentence a step; a step with a page of the platform is a link to it. */
import type { ComponentChildren, JSX } from 'preact';
import type { Step } from '../i18n/describe.ts';
import type { Translate } from '../i18n/text.ts';

/** One step; only https pages and mail addresses ever become a link, and never "close this page". */
export function StepText({ step, t }: { step: Step; t: Translate }): JSX.Element {
  const { code, url } = step.advice;
  const hint = step.hint === '' ? '' : ` ${step.hint}`;
  if (!url || code === 'leave-page' || !/^(https|mailto):/i.test(url)) return <>{step.text + hint}</>;
  return (
    <>
      <a href={url} target="_blank" rel="noopener noreferrer" title={t('label_new_tab')}>
        {step.text}
      </a>
      {hint}
    </>
  );
}

export interface StepsProps {
  steps: Step[];
  t: Translate;
  /** What stands behind a step, such as a box to tick it off. */
  after?: (step: Step) => ComponentChildren;
}

/** The steps as a list, or nothing. */
export function Steps({ steps, t, after }: StepsProps): JSX.Element | null {
  if (steps.length === 0) return null;
  return (
    <ul class="steps">
      {steps.map((step) => (
        <li key={step.advice.code} data-part="step">
          <StepText step={step} t={t} />
          {after?.(step)}
        </li>
      ))}
    </ul>
  );
}
