/** Reasons, and what was not checked. */
import type { JSX } from 'preact';
import type { Translate } from '../i18n/text.ts';

export interface ReasonsProps {
  reasons: string[];
  notChecked: string[];
  t: Translate;
}

/** Two short lists; each is left out where it is empty. */
export function Reasons({ reasons, notChecked, t }: ReasonsProps): JSX.Element {
  return (
    <>
      {reasons.length > 0 && (
        <ul class="reasons">
          {reasons.map((reason) => (
            <li key={reason} data-part="reason">
              {reason}
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
