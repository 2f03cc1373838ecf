/** Reasons, and what was not checked. */
import type { JSX } from 'preact';
import type { Verdict } from '../../judge/verdict.ts';
import type { Translate } from '../i18n/text.ts';
import { ReasonText } from './reason-text.tsx';

export interface ReasonsProps {
  reasons: string[];
  notChecked: string[];
  verdict: Verdict;
  t: Translate;
}

/** Two short lists; each is left out where it is empty. */
export function Reasons({ reasons, notChecked, verdict, t }: ReasonsProps): JSX.Element {
  return (
    <>
      {reasons.length > 0 && (
        <ul class="reasons">
          {reasons.map((reason) => (
            <li key={reason} data-part="reason">
              <ReasonText text={reason} verdict={verdict} t={t} />
            </li>
          ))}
        </ul>
      )}
      {notChecked.length > 0 && (
        <>
          <p class="subhead">{t('label_not_checked')}</p>
          <ul class="reasons">
            {notChecked.map((line) => (
              <li key={line} data-part="unchecked">
                {line}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
