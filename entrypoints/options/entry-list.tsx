/** The trusted entries, newest first. */
import type { JSX } from 'preact';
import type { Translate } from '../../components/i18n/text.ts';
import type { TrustedEntry } from '../../storage/trusted.ts';

export interface EntryListProps {
  entries: TrustedEntry[];
  remove(value: string): void;
  t: Translate;
}

export function EntryList({ entries, remove, t }: EntryListProps): JSX.Element {
  if (entries.length === 0) return <p class="empty soft">{t('options_empty')}</p>;
  return (
    <ul class="entries">
      {entries.toReversed().map(({ kind, value }) => (
        <li key={value} data-part="entry">
          <span class="value">{value}</span>
          <span class="soft">{t(kind === 'address' ? 'options_kind_address' : 'options_kind_domain')}</span>
          <button type="button" class="plain" aria-label={t('options_remove_entry', { entry: value })} onClick={() => remove(value)}>
            {t('options_remove')}
          </button>
        </li>
      ))}
    </ul>
  );
}
