/** Trusted senders, lists and sites: what an entry does and never does, a way to add one, the list. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useChange } from '../../components/extension-page/use-change.tsx';
import type { Translate } from '../../components/i18n/text.ts';
import type { AddOutcome, EditOutcome, TrustedEntry, TrustedName } from '../../storage/trusted.ts';
import { AddForm } from './add-form.tsx';
import { EntryList } from './entry-list.tsx';
import type { TrustedMemory } from './memory.ts';
import { outcomeProblem, type Problem } from './problem.ts';

/** The section of the options on trusted senders, lists and sites. */
export function Trusted({ memory, t }: { memory: TrustedMemory; t: Translate }): JSX.Element {
  const [entries, setEntries] = useState<TrustedEntry[]>([]);
  const refresh = async (): Promise<void> => setEntries(await memory.list());
  useEffect(() => void refresh(), []);
  const { change, line } = useChange(refresh, 'trusted', t);

  const add = async (name: TrustedName, note: string): Promise<AddOutcome | null> => {
    let outcome: AddOutcome | null = null;
    await change(async () => {
      outcome = await memory.add(name, note);
      if (outcome !== 'added') return null;
      return { text: t('options_added', { entry: name.value }), undo: () => memory.remove(name) };
    });
    return outcome;
  };
  const remove = (entry: TrustedEntry): Promise<void> =>
    change(async () => {
      const removed = await memory.remove(entry);
      if (!removed) return null;
      return { text: t('options_removed', { entry: entry.value }), undo: () => memory.restore(removed) };
    });
  const edit = async (entry: TrustedEntry, next: TrustedName & { note: string }): Promise<Problem | null> => {
    let outcome: EditOutcome = 'edited';
    await change(async () => {
      outcome = await memory.edit(entry, next);
      return outcome === 'edited' ? { text: t('trusted_edited', { entry: next.value }), undo: () => memory.edit(next, entry) } : null;
    });
    return outcomeProblem(outcome, next, t);
  };

  return (
    <section aria-labelledby="trusted">
      <h2 id="trusted">{t('options_heading')}</h2>
      <p class="intro">{t('options_intro')}</p>
      <ul class="list soft limits">
        <li>{t('options_limit_exact')}</li>
        <li>{t('options_limit_lure')}</li>
        <li>{t('options_limit_authentication')}</li>
        <li>{t('options_limit_genuine')}</li>
      </ul>
      <AddForm add={add} imitated={memory.imitated} t={t} />
      {line}
      <EntryList entries={entries} edit={edit} remove={remove} t={t} />
    </section>
  );
}
