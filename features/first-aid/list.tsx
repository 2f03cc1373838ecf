/** First aid as a list: what happened, then what to do, in the order that helps most. */
import type { JSX } from 'preact';
import { DEEDS, firstAidSteps } from '../../judge/verdict/first-aid.ts';
import type { Deed, FirstAidStep } from '../../judge/verdict/first-aid.ts';
import { isOpen } from './store.ts';
import type { FirstAidCase } from './store.ts';
import { Tick } from '../check-up/tick.tsx';
import { firstAidWords } from './text.ts';
import type { FirstAidPlatform } from './text.ts';
import type { TextKey, Translate } from '../../components/i18n/text.ts';

export interface FirstAidListProps {
  open: FirstAidCase;
  platform: FirstAidPlatform | null;
  /** Each stores what the person did; rejects where that failed. */
  on: { say(deeds: Deed[]): Promise<unknown>; tick(step: FirstAidStep, done: boolean): Promise<unknown>; dismiss(): void };
  t: Translate;
}

export function FirstAidList({ open, platform, on, t }: FirstAidListProps): JSX.Element {
  const steps = firstAidSteps(open.deeds);
  const say = (deed: Deed, did: boolean): Promise<unknown> =>
    on.say(did ? [...open.deeds.filter((one) => one !== deed), deed] : open.deeds.filter((one) => one !== deed));
  return (
    <>
      <fieldset class="deeds">
        <legend>
          {t('first_aid_question')} <span class="soft">{t('first_aid_question_hint')}</span>
        </legend>
        {DEEDS.map((deed) => (
          <Tick key={deed} checked={open.deeds.includes(deed)} change={(did) => say(deed, did)} t={t}>
            {t(`first_aid_did_${deed}`)}
          </Tick>
        ))}
        <button type="button" class="plain" data-part="first-aid-dismiss" onClick={on.dismiss}>
          {t('first_aid_dismiss')}
        </button>
      </fieldset>
      {steps.length > 0 && (
        <section>
          <h2>{t('first_aid_list')}</h2>
          {steps[0] === 'close-page' && <p>{t('first_aid_opened_story')}</p>}
          <ol class="aid">
            {steps.map((step) => (
              <Step key={step} step={step} done={open.done.includes(step)} platform={platform} tick={on.tick} t={t} />
            ))}
          </ol>
        </section>
      )}
      <p class="soft" role="status">
        {steps.length > 0 && t(isOpen(open) ? 'first_aid_stays' : 'first_aid_all_done')}
      </p>
    </>
  );
}

interface StepProps {
  step: FirstAidStep;
  done: boolean;
  platform: FirstAidPlatform | null;
  tick(step: FirstAidStep, done: boolean): Promise<unknown>;
  t: Translate;
}

function Step({ step, done, platform, tick, t }: StepProps): JSX.Element {
  const { text, hint, url } = firstAidWords(step, platform, t);
  return (
    <li data-step={step} data-done={done}>
      <Tick checked={done} change={(next) => tick(step, next)} t={t}>
        {text}
      </Tick>
      {hint && <p class="fine">{hint}</p>}
      {url.startsWith('https://') && (
        <p class="fine">
          <a
            href={url}
            target="_blank"
            rel="noopener noreferrer"
            title={t('label_new_tab')}
            aria-label={t('step_open_label' satisfies TextKey, { step: text, platform: platform?.name ?? '' })}
          >
            {t('step_open')}
          </a>
        </p>
      )}
    </li>
  );
}
