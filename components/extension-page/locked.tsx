/** Says of a setting that an organisation has set it. */
import type { JSX } from 'preact';
import type { Translate } from '../i18n/text.ts';

export interface LockedProps {
  locked: boolean;
  t: Translate;
}

/** Says that an organisation set this; nothing where it did not. */
export function LockedNote({ locked, t }: LockedProps): JSX.Element | null {
  return locked ? (
    <p class="locked" data-part="locked">
      {t('policy_locked')}
    </p>
  ) : null;
}
