/** The check-up: one line a platform, its steps on demand. */
import type { JSX } from 'preact';
import type { AccountStep, NotedStep } from '../../judge/verdict/advice.ts';
import type { CheckedStep } from './store.ts';
import type { PlatformGuide } from '../../messages/requests.ts';
import { factorText } from '../../components/i18n/advice.ts';
import { rowText, shortDateText } from '../../components/i18n/language.ts';
import { whereText } from '../first-aid/text.ts';
import type { Translate } from '../../components/i18n/text.ts';
import { underscored } from '../../components/i18n/text.ts';
import { Tick } from '../../components/extension-page/tick.tsx';

export interface CheckUpProps {
  guides: PlatformGuide[];
  ticks: CheckedStep[];
  /** Stores a tick; rejects where that failed. */
  tick(platform: string, step: NotedStep, checked: boolean): Promise<unknown>;
  t: Translate;
}

/** The check-up of all accounts, nothing where there are none. */
export function CheckUp(props: CheckUpProps): JSX.Element | null {
  const { guides } = props;
  if (guides.length === 0) return null;
  return (
    <div class="check-up" data-part="check-up">
      {guides.map((guide) => (
        <Account key={guide.id} guide={guide} {...props} />
      ))}
    </div>
  );
}

function Account({ guide, ticks, tick, t }: CheckUpProps & { guide: PlatformGuide }): JSX.Element {
  const mine = ticks.filter(({ platform }) => platform === guide.id);
  return (
    <details class="account" data-platform={guide.id}>
      <summary>
        <b>{guide.name}</b> <span class="soft">{checkUpLine(guide.steps, mine, t)}</span>
      </summary>
      <ul class="ticks">
        {guide.steps.map((step) => {
          const checked = mine.some((one) => one.step === step.step);
          return (
            <li key={step.step}>
              <Tick checked={checked} change={(next) => tick(guide.id, step.step, next)} t={t}>
                {t(`check_up_${underscored(step.step)}`)}
              </Tick>
              <Where step={step} name={guide.name} checked={checked} t={t} />
            </li>
          );
        })}
        <ChangedPassword guide={guide} at={mine.find(({ step }) => step === 'changed-password')?.at} tick={tick} t={t} />
      </ul>
      <Rest guide={guide} t={t} />
    </details>
  );
}

interface ChangedPasswordProps extends Pick<CheckUpProps, 'tick' | 't'> {
  guide: PlatformGuide;
  /** When it was noted, milliseconds since the epoch; undefined where it was not. */
  at: number | undefined;
}

/** No step of the check-up, but what an incident asks for: that the password was changed, and when. */
function ChangedPassword({ guide, at, tick, t }: ChangedPasswordProps): JSX.Element {
  return (
    <li>
      <Tick checked={at !== undefined} change={(next) => tick(guide.id, 'changed-password', next)} t={t}>
        {at === undefined ? t('check_up_changed_password') : t('check_up_changed_password_on', { day: shortDateText(at, t) })}
      </Tick>
    </li>
  );
}

/** Where to go for steps without a page. */
function Rest({ guide: { name, steps }, t }: { guide: PlatformGuide; t: Translate }): JSX.Element | null {
  const told = steps.filter(({ url, path }) => url || path).length;
  if (told === steps.length) return null;
  return <p class="fine">{told === 0 ? whereText(undefined, name, t) : t('step_rest', { platform: name })}</p>;
}

function Where({ step, name, checked, t }: { step: AccountStep; name: string; checked: boolean; t: Translate }): JSX.Element {
  const label = t('step_open_label', { step: t(`check_up_${underscored(step.step)}`), platform: name });
  return (
    <>
      {step.url?.startsWith('https://') && (
        <a class="where" href={step.url} target="_blank" rel="noopener noreferrer" title={t('label_new_tab')} aria-label={label}>
          {t('step_open')}
        </a>
      )}
      {step.path && <p class="fine">{whereText(step.path, name, t)}</p>}
      {step.step === 'two-factor' && !checked && <p class="fine">{factorText(step.factor, t)}</p>}
    </>
  );
}

/** "two-factor on, sign-ins looked at, 26 Nov 2026", the day of the last tick. */
export function checkUpLine(steps: AccountStep[], ticked: Pick<CheckedStep, 'step' | 'at'>[], t: Translate): string {
  const done = steps.flatMap(({ step }) => ticked.filter((one) => one.step === step).map(({ at }) => ({ step, at })));
  if (done.length === 0) return t('check_up_did_nothing');
  const day = shortDateText(Math.max(...done.map(({ at }) => at)), t);
  if (done.length === steps.length) return t('check_up_did_all', { day });
  return t('check_up_did', {
    steps: rowText(
      done.map(({ step }) => t(`check_up_did_${underscored(step)}`)),
      t,
    ),
    day,
  });
}
