/** The platforms in use, for the check-up behind the toolbar button. */
import type { JSX } from 'preact';
import { PlatformChooser } from '../../features/check-up/platform-chooser.tsx';
import type { ChooserMemory } from '../../features/check-up/platform-chooser.tsx';
import type { Translate } from '../../components/i18n/text.ts';

export function UsedPlatforms({ memory, t }: { memory: ChooserMemory; t: Translate }): JSX.Element {
  return (
    <section data-part="used-platforms">
      <h2>{t('chooser_heading')}</h2>
      <p class="soft">{t('chooser_intro')}</p>
      <PlatformChooser memory={memory} t={t} />
    </section>
  );
}
