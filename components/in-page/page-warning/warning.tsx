/** The words of a page warning: whose it is not, where one really is, what to do. */
import type { JSX } from 'preact';
import type { Verdict } from '../../../judge/verdict.ts';
import type { JudgedPage } from '../../../messages/requests.ts';
import { ClickedButton } from '../../verdict/clicked-button.tsx';
import { Icon } from '../../verdict/icon.tsx';
import { ExplainButton } from '../../verdict/explain-button.tsx';
import { Signature } from '../../verdict/signature.tsx';
import { Reasons } from '../../verdict/reasons.tsx';
import { describe } from '../../i18n/describe.ts';
import { evidenceText } from '../../i18n/evidence.ts';
import { cleanFacts } from '../../i18n/facts.ts';
import { hasEvidence } from '../../i18n/state.ts';
import type { Translate } from '../../i18n/text.ts';
import { HostName } from './host-name.tsx';

export interface WarningProps {
  judged: JudgedPage;
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
export function Warning({ judged, on, t }: WarningProps): JSX.Element {
  const { verdict, host } = judged;
  const texts = describe(verdict, t);
  const real = realPage(verdict);
  const reasons = [...texts.leading, ...texts.further].filter((reason) => !isSaidByHost(reason, verdict, t));
  return (
    <section class="warning">
      <Icon kind={verdict.kind} />
      {/* Focus begins here: read first, and no button is one blind press away. */}
      <h1 class="headline" id="headline" data-part="headline" tabIndex={-1} autofocus>
        {headlineOf(judged, t)}
      </h1>
      <dl class="compare">
        <div>
          <dt>{t(judged.part ? 'page_part_from' : 'page_you_are_on')}</dt>
          <dd data-part="target">
            <HostName host={host} domain={registrableOf(verdict)} />
          </dd>
        </div>
        {verdict.platformName !== '' && (
          <div>
            <dt>{t(hasEvidence(verdict, 'page-claims-platform') ? 'page_presents_itself_as' : 'referrer_mail_named')}</dt>
            <dd data-part="claimed">{verdict.platformName}</dd>
          </div>
        )}
      </dl>
      <p class="act" id="act" data-part="act">
        {texts.act}
      </p>
      <Reasons reasons={reasons} notChecked={texts.notChecked} verdict={verdict} t={t} />
      <div class="foot">
        {real && (
          <button type="button" class="button primary" data-part="go-real" onClick={on.goReal}>
            {t('page_go_real', { site: siteOf(real) })}
          </button>
        )}
        <button type="button" class={real ? 'button second' : 'button primary'} data-part="leave" onClick={on.leave}>
          {t('page_leave')}
        </button>
        {judged.closed !== true && (
          <button type="button" class="button quiet" data-part="go-on" onClick={on.goOn}>
            {t('page_continue_once')}
          </button>
        )}
      </div>
      {judged.closed && (
        <p class="closed" data-part="closed">
          {t('page_no_way_on')}
        </p>
      )}
      <div class="after">
        <ClickedButton verdict={verdict} t={t} />
        <ExplainButton verdict={verdict} t={t} />
        <Signature where t={t} />
      </div>
    </section>
  );
}

/** Whether a reason says no more than that this host is not theirs, where both names stand already. */
export function isSaidByHost(reason: string, verdict: Verdict, t: Translate): boolean {
  return verdict.evidence.some((one) => one.code === 'page-host-not-platforms' && evidenceText(one, verdict, t) === reason);
}

/** The headline of the verdict; a part of a page is called a part. */
export function headlineOf({ verdict, part }: JudgedPage, t: Translate): string {
  if (!part || verdict.platformName === '') return describe(verdict, t).headline;
  const key = verdict.kind === 'lure' ? 'page_part_lure' : 'page_part_suspicious';
  return t(key, cleanFacts({ platform: verdict.platformName }));
}

/** The site of an address as people know it. */
export function siteOf(url: string): string {
  return url === '' ? '' : new URL(url).hostname.replace(/^www\./, '');
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
