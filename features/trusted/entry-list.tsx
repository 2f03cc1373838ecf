/** The list of trusted names: search, kind, order, and one page of rows at a time. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Pager } from '../../components/extension-page/pager.tsx';
import { plural } from '../../components/i18n/language.ts';
import type { TextKey, Translate } from '../../components/i18n/text.ts';
import { TRUSTED_KINDS, type TrustedEntry } from '../../storage/trusted.ts';
import { EntryRow, KIND_TEXTS, type EntryRowProps } from './entry-row.tsx';
import { selectEntries, type ListView, type Order } from './select-entries.ts';

export interface EntryListProps extends Pick<EntryRowProps, 'edit' | 'remove' | 't'> {
  entries: TrustedEntry[];
}

const ORDER_TEXTS: Record<Order, TextKey> = {
  newest: 'trusted_order_newest',
  oldest: 'trusted_order_oldest',
  name: 'trusted_order_name',
};
/** Fewer are seen at a glance. */
const WORTH_A_SEARCH = 6;

/** What is trusted, in pages, to search, edit and remove. */
export function EntryList({ entries, edit, remove, t }: EntryListProps): JSX.Element {
  const [view, setView] = useState<ListView>({ wanted: '', kind: 'all', order: 'newest', page: 0 });
  if (entries.length === 0) return <p class="empty soft">{t('options_empty')}</p>;
  const { rows, found, page, pages } = selectEntries(entries, view);
  const change = (part: Partial<ListView>): void => setView({ ...view, page: 0, ...part });
  return (
    <>
      {entries.length >= WORTH_A_SEARCH && <Controls view={view} change={change} t={t} />}
      <p class="soft count" role="status" data-part="trusted-count">
        {found === 0 ? t('trusted_none_found') : plural('trusted_count', found, t)}
      </p>
      <ul class="entries">
        {rows.map((entry) => (
          <EntryRow key={`${entry.kind} ${entry.value}`} entry={entry} edit={edit} remove={remove} t={t} />
        ))}
      </ul>
      <Pager page={page} pages={pages} show={(next) => setView({ ...view, page: next })} part="trusted-pager" t={t} />
    </>
  );
}

function Controls({ view, change, t }: { view: ListView; change(part: Partial<ListView>): void; t: Translate }): JSX.Element {
  return (
    <div class="controls">
      <label>
        {t('trusted_search')}
        <input
          type="search"
          id="trusted-search"
          autocomplete="off"
          spellcheck={false}
          value={view.wanted}
          onInput={(event) => change({ wanted: event.currentTarget.value })}
        />
      </label>
      <label>
        {t('trusted_show')}
        <select value={view.kind} onChange={(event) => change({ kind: event.currentTarget.value as ListView['kind'] })}>
          <option value="all">{t('trusted_show_all')}</option>
          {TRUSTED_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(KIND_TEXTS[kind])}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('trusted_order')}
        <select value={view.order} onChange={(event) => change({ order: event.currentTarget.value as Order })}>
          {(Object.keys(ORDER_TEXTS) as Order[]).map((order) => (
            <option key={order} value={order}>
              {t(ORDER_TEXTS[order])}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
