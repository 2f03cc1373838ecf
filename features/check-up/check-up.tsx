/** The check-up: one line a platform, its steps on demand. */
import type { JSX } from 'preact';
import type { AccountStep } from '../../judge/verdict/account-steps.ts';
import type { PlatformGuide } from '../../messages/requests.ts';
import { factorText } from '../../components/i18n/advice.ts';
import { plural, agoText, rowText } from '../../components/i18n/language.ts';
import { whereText } from '../first-aid/text.ts';
import type { Translate } from '../../components/i18n/text.ts';
import { underscored } from '../../components/i18n/text.ts';
import { Tick } from '../../components/extension-page/tick.tsx';

interface CheckUpProps {
  guides: PlatformGuide[];
  ticks: (Ticked & { platform: string })[];
  /** Stores a tick; rejects where that failed. */
  tick(platform: string, step: AccountStep['step'], checked: boolean): Promise<unknown>;
  /** Milliseconds since the epoch. */
  now: number;
  t: Translate;
}

/** More lines than these wait behind one. */
const SHOWN = 4;

export function CheckUp(props: CheckUpProps): JSX.Element | null {
  const { guides, t } = props;
  if (guides.length === 0) return null;
  const rest = guides.slice(SHOWN);
  return (
    <section class="check-up" data-part="check-up">
      <h2>{t('check_up_title')}</h2>
      {guides.slice(0, SHOWN).map((guide) => (
        <Account key={guide.id} guide={guide} {...props} />
      ))}
      {rest.length > 0 && (
        <details>
          <summary>{plural('check_up_more', rest.length, t)}</summary>
          {rest.map((guide) => (
            <Account key={guide.id} guide={guide} {...props} />
          ))}
        </details>
      )}
    </section>
  );
}

function Account({ guide, ticks, tick, now, t }: CheckUpProps & { guide: PlatformGuide }): JSX.Element {
  const mine = ticks.filter(({ platform }) => platform === guide.id);
  return (
    <details class="account" data-platform={guide.id}>
      <summary>
        <b>{guide.name}</b> <span class="soft">{checkUpLine(guide.steps, mine, now, t)}</span>
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
      </ul>
      <Rest guide={guide} t={t} />
    </details>
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

/** A step that was ticked off at `at`, milliseconds since the epoch. */
interface Ticked {
  step: AccountStep['step'];
  at: number;
}

/** "two-factor on, sign-ins looked at, 12 days ago", counted from the last tick. */
export function checkUpLine(steps: AccountStep[], ticked: Ticked[], now: number, t: Translate): string {
  const done = steps.flatMap(({ step }) => ticked.find((one) => one.step === step) ?? []);
  if (done.length === 0) return t('check_up_did_nothing');
  const ago = agoText(Math.max(...done.map(({ at }) => at)), now, t);
  if (done.length === steps.length) return t('check_up_did_all', { ago });
  return t('check_up_did', {
    steps: rowText(
      done.map(({ step }) => t(`check_up_did_${underscored(step)}`)),
      t,
    ),
    ago,
  });
}
