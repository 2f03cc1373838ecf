/** The amber bar above a page whose pretence is short of proof. */
import type { JSX } from 'preact';
import type { Verdict } from '../../judge/types.ts';
import { Icon } from '../verdict/icon.tsx';
import { describe } from '../words/describe.ts';
import type { Translate } from '../words/text.ts';
import { HostName } from './host-name.tsx';
import { realPage, registrableOf, type WarningActs } from './warning.tsx';

export interface BarProps {
  verdict: Verdict;
  host: string;
  on: WarningActs;
  t: Translate;
}

/** One strip: what is odd, where one is, how to get to the real page. */
export function Bar({ verdict, host, on, t }: BarProps): JSX.Element {
  const words = describe(verdict, t);
  return (
    <section class="bar" role="alert" data-kind={verdict.kind}>
      <Icon kind={verdict.kind} />
      <div class="words">
        <p class="headline" data-part="headline">
          {words.headline}
        </p>
        <p class="story">
          {t('page_you_are_on')}{' '}
          <span data-part="target">
            <HostName host={host} domain={registrableOf(verdict)} />
          </span>
          <br />
          {words.leading.map((reason) => (
            <span key={reason} data-part="reason">
              {' '}
              {reason}
            </span>
          ))}
        </p>
        <p class="act" data-part="act">
          {words.act}
        </p>
      </div>
      <div class="foot">
        {realPage(verdict) && (
          <button type="button" class="button" data-part="go-real" onClick={on.goReal}>
            {t('page_go_real', { platform: verdict.platformName })}
          </button>
        )}
        <button type="button" class="button quiet" data-part="go-on" onClick={on.goOn}>
          {t('page_close_bar')}
        </button>
      </div>
    </section>
  );
}
