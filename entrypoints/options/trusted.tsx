/** Trusted senders and sites: what they do, the list, a way to add one. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../components/i18n/text.ts';
import type { AddOutcome, TrustedEntry } from '../../storage/trusted.ts';
import type { TrustedName } from '../../storage/trusted-entry.ts';
import { AddForm } from './add-form.tsx';
import { EntryList } from './entry-list.tsx';
import { useChange } from '../../components/pages/use-change.tsx';

export interface TrustedMemory {
  list(): Promise<TrustedEntry[]>;
  add(name: TrustedName): Promise<AddOutcome>;
  remove(value: string): Promise<TrustedEntry | null>;
  restore(entry: TrustedEntry): Promise<void>;
}

export function Trusted({ memory, t }: { memory: TrustedMemory; t: Translate }): JSX.Element {
  const [entries, setEntries] = useState<TrustedEntry[]>([]);
  const refresh = async (): Promise<void> => setEntries(await memory.list());
  useEffect(() => void refresh(), []);
  const { change, line } = useChange(refresh, 'trusted', t);

  const add = async (name: TrustedName): Promise<AddOutcome | null> => {
    let outcome: AddOutcome | null = null;
    await change(async () => {
      outcome = await memory.add(name);
      if (outcome !== 'added') return null;
      return { text: t('options_added', { entry: name.value }), undo: () => memory.remove(name.value) };
    });
    return outcome;
  };
  const remove = (value: string): Promise<void> =>
    change(async () => {
      const entry = await memory.remove(value);
      if (!entry) return null;
      return { text: t('options_removed', { entry: value }), undo: () => memory.restore(entry) };
    });

  return (
    <section aria-labelledby="trusted">
      <h2 id="trusted">{t('options_heading')}</h2>
      <p class="intro">{t('options_intro')}</p>
      <ul class="list soft limits">
        <li>{t('options_limit_lure')}</li>
        <li>{t('options_limit_authentication')}</li>
        <li>{t('options_limit_exact')}</li>
      </ul>
      <AddForm add={add} t={t} />
      {line}
      <EntryList entries={entries} remove={remove} t={t} />
    </section>
  );
}
