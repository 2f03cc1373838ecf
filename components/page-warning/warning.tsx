/** The words of a page warning: whose it is not, where one really is, what to do. */
import type { JSX } from 'preact';
import type { Verdict } from '../../judge/types.ts';
import { ClickedButton } from '../first-aid/clicked-button.tsx';
import { Icon } from '../verdict/icon.tsx';
import { Reasons } from '../verdict/reasons.tsx';
import { describe } from '../words/describe.ts';
import type { Translate } from '../words/text.ts';
import { HostName } from './host-name.tsx';

export interface WarningProps {
  verdict: Verdict;
  host: string;
  on: WarningActs;
  t: Translate;
}

/** What the person can do; each is called for a trusted press only. */
export interface WarningActs {
  /** Goes to the real platform's own page. */
  goReal(event: Event): void;
  leave(event: Event): void;
  goOn(event: Event): void;
}

/** Content of the full-page warning of a lure. */
export function Warning({ verdict, host, on, t }: WarningProps): JSX.Element {
  const words = describe(verdict, t);
  const real = realPage(verdict);
  const facts = { platform: verdict.platformName };
  return (
    <section class="warning" role="alert">
      <Icon kind={verdict.kind} />
      <h1 class="headline" data-part="headline">
        {words.headline}
      </h1>
      <dl class="compare">
        <div>
          <dt>{t('page_you_are_on')}</dt>
          <dd data-part="target">
            <HostName host={host} domain={registrableOf(verdict)} />
          </dd>
        </div>
        {verdict.platformName !== '' && (
          <div>
            <dt>{t('page_presents_itself_as')}</dt>
            <dd data-part="claimed">{verdict.platformName}</dd>
          </div>
        )}
      </dl>
      <p class="act" data-part="act">
        {words.act}
      </p>
      <Reasons reasons={[...words.leading, ...words.further]} notChecked={words.notChecked} t={t} />
      <div class="foot">
        {real && (
          <button type="button" class="button main" data-part="go-real" onClick={on.goReal}>
            {t('page_go_real', facts)}
          </button>
        )}
        <button type="button" class={real ? 'button second' : 'button main'} data-part="leave" onClick={on.leave}>
          {t('page_leave')}
        </button>
        <button type="button" class="button quiet" data-part="go-on" onClick={on.goOn}>
          {t('page_continue_once')}
        </button>
      </div>
      <p class="after">
        <ClickedButton verdict={verdict} t={t} />
      </p>
    </section>
  );
}

/** The judge knows which part of the host is registered; pages are spared the public-suffix list. */
export function registrableOf(verdict: Verdict): string {
  return verdict.evidence.find(({ code }) => code === 'page-host-not-platforms')?.facts.domain ?? '';
}

/** The platform's own page that the judge names, '' where it names none. */
export function realPage(verdict: Verdict): string {
  const url = verdict.advice.find((advice) => advice.code === 'leave-page')?.url ?? '';
  return url.startsWith('https://') ? url : '';
}
