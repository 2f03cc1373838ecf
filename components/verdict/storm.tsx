/** Says that a mail is one of several; nothing where it is not. */
import type { JSX } from 'preact';
import type { Verdict } from '../../judge/verdict.ts';
import { stormText } from '../i18n/storm.ts';
import type { Translate } from '../i18n/text.ts';

/** The line on how many such mails came lately; nothing where this is the only one. */
export function StormLine({ verdict, t }: { verdict: Verdict; t: Translate }): JSX.Element | null {
  const text = stormText(verdict, t);
  if (text === '') return null;
  return (
    <p class="story" data-part="storm">
      {text}
    </p>
  );
}
