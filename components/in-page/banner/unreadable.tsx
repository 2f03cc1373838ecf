/** Stands above a mail that a reader found but could not read. */
import type { JSX } from 'preact';
import { Icon } from '../../verdict/icon.tsx';
import type { Translate } from '../../i18n/text.ts';

/** "We cannot read this mail." */
export function Unreadable({ t }: { t: Translate }): JSX.Element {
  return (
    <div data-kind="unreadable">
      <section class="card chip" role="status" aria-label={t('label_region')}>
        <Icon kind="unreadable" />
        <div class="words">
          <p class="headline" data-part="headline">
            {t('headline_unreadable')}
          </p>
          <p class="story">{t('story_unreadable')}</p>
        </div>
      </section>
    </div>
  );
}
