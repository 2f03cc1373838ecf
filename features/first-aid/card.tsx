/** First aid that is under way, in the popup: how far it is, and what comes next. */
import type { JSX } from 'preact';
import { firstAidSteps } from './steps.ts';
import type { FirstAidCase } from './store.ts';
import { firstAidText } from './text.ts';
import { numberText } from '../../components/i18n/language.ts';
import type { Translate } from '../../components/i18n/text.ts';

export interface FirstAidCardProps {
  open: FirstAidCase;
  dismiss(platform: string): void;
  t: Translate;
}

/** The card in the popup after somebody gave something away, until it is dismissed. */
export function FirstAidCard({ open, dismiss, t }: FirstAidCardProps): JSX.Element {
  const steps = firstAidSteps(open.deeds);
  const next = steps.find((step) => !open.done.includes(step));
  const count = { done: numberText(steps.filter((step) => open.done.includes(step)).length, t), all: numberText(steps.length, t) };
  const platform = open.name === '' ? null : { name: open.name, steps: [] };
  return (
    <section class="first-aid" data-part="first-aid" data-platform={open.platform}>
      <h2>{platform ? t('first_aid_heading_named', { platform: open.name }) : t('first_aid_heading')}</h2>
      <p class="act">{next ? firstAidText(next, platform, t).text : t('first_aid_say')}</p>
      <div class="foot">
        <a class="button go" href={`/first-aid.html?platform=${open.platform}`} target="_blank" rel="noopener" title={t('label_new_tab')}>
          {t('first_aid_open')}
        </a>
        {next && <span class="soft">{t('first_aid_progress', count)}</span>}
        {steps.length === 0 && (
          <button type="button" class="plain" data-part="first-aid-dismiss" onClick={() => dismiss(open.platform)}>
            {t('first_aid_dismiss')}
          </button>
        )}
      </div>
    </section>
  );
}
