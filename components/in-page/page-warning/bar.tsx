/** The amber bar above a page whose impersonation is short of proof. */
import type { JSX } from 'preact';
import type { JudgedPage } from '../../../messages/requests.ts';
import { Icon } from '../../verdict/icon.tsx';
import { ExplainButton } from '../../verdict/explain-button.tsx';
import { ReasonText } from '../../verdict/reason-text.tsx';
import { Signature } from '../../verdict/signature.tsx';
import { describe } from '../../i18n/describe.ts';
import { sentenceGap } from '../../i18n/language.ts';
import type { Translate } from '../../i18n/text.ts';
import { Slotted } from '../slotted.tsx';
import { HostName } from './host-name.tsx';
import { headlineOf, isSaidByHost, realPage, registrableOf, siteOf, type WarningActs } from './warning.tsx';

export interface BarProps {
  judged: JudgedPage;
  on: WarningActs;
  t: Translate;
}

/** One strip: what is odd, where one is, how to get to the real page. */
export function Bar({ judged, on, t }: BarProps): JSX.Element {
  const { verdict, host } = judged;
  const real = realPage(verdict);
  const texts = describe(verdict, t);
  const leading = texts.leading.filter((reason) => !isSaidByHost(reason, verdict, t));
  return (
    <section class="bar" role="alert" aria-label={t('page_region')} data-kind={verdict.kind}>
      <Icon kind={verdict.kind} />
      <div class="text">
        <p class="headline" data-part="headline">
          {headlineOf(judged, t)}
        </p>
        <p class="story">
          <Slotted text={t(judged.part ? 'page_part_from_host' : 'page_you_are_on_host')} slot="host">
            <span data-part="target">
              <HostName host={host} domain={registrableOf(verdict)} />
            </span>
          </Slotted>
          {leading.map((reason) => (
            <span key={reason} data-part="reason">
              {sentenceGap(t)}
              <ReasonText text={reason} verdict={verdict} t={t} />
            </span>
          ))}
        </p>
        <p class="act" data-part="act">
          {texts.act}
        </p>
      </div>
      <div class="foot">
        {real && (
          <button type="button" class="button" data-part="go-real" onClick={on.goReal}>
            {t('page_go_real', { site: siteOf(real) })}
          </button>
        )}
        <button type="button" class="button quiet" data-part="go-on" onClick={on.goOn}>
          {t('page_close_bar')}
        </button>
        <ExplainButton verdict={verdict} t={t} />
        <Signature where t={t} />
      </div>
    </section>
  );
}
