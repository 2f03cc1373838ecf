/** What the person switched off or distrusts, so that it can be found again and taken back. */
import type { JSX } from 'preact';
import type { KnownEntry } from '../../platforms/known-facts.ts';
import type { EntryProps } from './entry.tsx';

export interface ChosenProps extends Omit<EntryProps, 'entry'> {
  /** Empty while nothing has been read: ids stand for names then. */
  entries: KnownEntry[];
}

/** What the person switched off or distrusts among what is known; nothing where that is nothing. */
export function Chosen({ choices, entries, switchOff, distrust, t }: ChosenProps): JSX.Element | null {
  const { platformsOff, distrustedSenders } = choices;
  if (platformsOff.length + distrustedSenders.length === 0) return null;
  const nameOf = (id: string): string => entries.find((entry) => entry.id === id)?.name ?? id;
  return (
    <>
      <h3>{t('facts_chosen')}</h3>
      <ul class="entries" data-part="facts-chosen">
        {platformsOff.map((id) => (
          <li key={id}>
            <span class="value">{nameOf(id)}</span>
            <span class="soft">{t('facts_is_off')}</span>
            <button type="button" class="plain" onClick={() => switchOff({ id, name: nameOf(id) }, false)}>
              {t('facts_switch_on', { platform: nameOf(id) })}
            </button>
          </li>
        ))}
        {distrustedSenders.map((sender) => (
          <li key={sender}>
            <span class="value">{sender}</span>
            <span class="soft">{t('facts_is_distrusted')}</span>
            <button
              type="button"
              class="plain"
              aria-label={t('facts_vouch_again_for', { entry: sender })}
              onClick={() => distrust(sender, false)}
            >
              {t('facts_vouch_again')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
