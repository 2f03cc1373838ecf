/** The page of first aid: what happened, then what to do, in the order that helps most; or that the case is closed. */
import { useKeptFocus } from '../../components/verdict/kept-focus.ts';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { FirstAidPlatform } from './text.ts';
import { cleanFacts } from '../../components/i18n/facts.ts';
import type { Translate, TextKey } from '../../components/i18n/text.ts';
import type { FirstAidCase } from './store.ts';
import { DEEDS, firstAidSteps, withDeed } from './steps.ts';
import type { Deed, FirstAidStep } from './steps.ts';
import { isOpen } from './store.ts';
import { Tick } from '../../components/extension-page/tick.tsx';
import { firstAidText } from './text.ts';

export interface FirstAidPageProps {
  /** Null where it was dismissed or never begun. */
  open: FirstAidCase | null;
  platform: FirstAidPlatform | null;
  /** The background did not tell what is known of the platform. */
  unread: boolean;
  on: FirstAidListProps['on'] & { again(): void };
  t: Translate;
}

/** The whole page of first aid: what was given away, and the steps for it. */
export function FirstAidPage({ open, platform, unread, on, t }: FirstAidPageProps): JSX.Element {
  return (
    <>
      <h1>{platform ? t('first_aid_heading_named', cleanFacts({ platform: platform.name })) : t('first_aid_heading')}</h1>
      {unread && (
        <p class="problem" role="alert" data-part="first-aid-unread">
          {t('first_aid_unread')}
        </p>
      )}
      {open ? (
        <>
          <p class="intro">{t('first_aid_intro')}</p>
          <FirstAidList open={open} platform={platform} on={on} t={t} />
        </>
      ) : unread ? null : (
        <>
          <p class="intro" role="status">
            {t('first_aid_closed')}
          </p>
          <p>
            <button type="button" class="plain" data-part="first-aid-again" onClick={on.again}>
              {t('first_aid_again')}
            </button>
          </p>
        </>
      )}
    </>
  );
}

interface FirstAidListProps {
  open: FirstAidCase;
  platform: FirstAidPlatform | null;
  /** Each stores what the person did; rejects where that failed. */
  on: { say(deeds: Deed[]): Promise<unknown>; tick(step: FirstAidStep, done: boolean): Promise<unknown>; dismiss(): void };
  t: Translate;
}

function FirstAidList({ open, platform, on, t }: FirstAidListProps): JSX.Element {
  const steps = firstAidSteps(open.deeds);
  const say = (deed: Deed, did: boolean): Promise<unknown> => on.say(withDeed(open.deeds, deed, did));
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
        {steps.length === 0 && (
          <button type="button" class="plain" data-part="first-aid-dismiss" onClick={on.dismiss}>
            {t('first_aid_dismiss')}
          </button>
        )}
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
      {steps.length > 0 && <CloseList dismiss={on.dismiss} t={t} />}
    </>
  );
}

/** What was ticked is forgotten with the list, so closing it takes a second press. */
function CloseList({ dismiss, t }: { dismiss(): void; t: Translate }): JSX.Element {
  const [asking, setAsking] = useState(false);
  const box = useKeptFocus<HTMLDivElement>();
  return (
    <div ref={box}>
      {asking ? (
        <div class="foot" role="group" aria-label={t('first_aid_close')}>
          <span role="status">{t('first_aid_close_question')}</span>
          <button type="button" class="button even" data-part="first-aid-keep" onClick={() => setAsking(false)}>
            {t('first_aid_close_no')}
          </button>
          <button type="button" class="button even" data-part="first-aid-close-yes" onClick={dismiss}>
            {t('first_aid_close_yes')}
          </button>
        </div>
      ) : (
        <button type="button" class="plain" data-part="first-aid-close" onClick={() => setAsking(true)}>
          {t('first_aid_close')}
        </button>
      )}
    </div>
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
  const { text, hint, url } = firstAidText(step, platform, t);
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
