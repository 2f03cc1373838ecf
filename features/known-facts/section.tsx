/** What is known and from where: a search over every platform and brand, each line opening to its facts. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useChange } from '../../components/extension-page/use-change.tsx';
import { plural } from '../../components/i18n/language.ts';
import type { Translate } from '../../components/i18n/text.ts';
import { searchFacts, type KnownEntry } from '../../platforms/known-facts.ts';
import { Entry } from './entry.tsx';
import { Chosen } from './chosen.tsx';
import type { FactChoices, FactsMemory } from './read.ts';

/** Nobody reads on; whoever wants another types one more letter. */
const MOST_SHOWN = 30;

/** The section of the options on what is known, and from where. */
export function KnownFacts({ memory, t }: { memory: FactsMemory; t: Translate }): JSX.Element {
  const [typed, setTyped] = useState('');
  const [entries, setEntries] = useState<KnownEntry[] | 'unread' | 'reading' | 'failed'>('unread');
  // Two thousand entries are read only for those who look one up.
  const read = (): void => {
    if (entries !== 'unread' && entries !== 'failed') return;
    setEntries('reading');
    memory.read().then(setEntries, () => setEntries('failed'));
  };
  const [choices, setChoices] = useState<FactChoices>({ platformsOff: [], distrustedSenders: [] });
  const refresh = async (): Promise<void> => setChoices(await memory.choices());
  useEffect(() => void refresh(), []);
  const { change, line } = useChange(refresh, 'facts', t);
  const switchOff = ({ id, name }: Pick<KnownEntry, 'id' | 'name'>, off: boolean): Promise<void> =>
    change(async () => {
      await memory.switchOff(id, off);
      return { text: t(off ? 'facts_switched_off' : 'facts_switched_on', { platform: name }), undo: () => memory.switchOff(id, !off) };
    });
  const distrust = (sender: string, distrusted: boolean): Promise<void> =>
    change(async () => {
      await memory.distrust(sender, distrusted);
      const text = t(distrusted ? 'facts_distrusted' : 'facts_vouched_again', { entry: sender });
      return { text, undo: () => memory.distrust(sender, !distrusted) };
    });
  const found = typeof entries === 'string' ? [] : searchFacts(entries, typed);
  return (
    <section class="known-facts" data-part="known-facts" aria-labelledby="known-facts">
      <h2 id="known-facts">{t('facts_heading')}</h2>
      <p class="soft">{t('facts_intro')}</p>
      <label for="facts-search">{t('facts_search')}</label>
      <input
        id="facts-search"
        type="search"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        value={typed}
        onFocus={read}
        onInput={(event) => {
          read();
          setTyped(event.currentTarget.value);
        }}
      />
      <p class="soft" role="status" data-part="facts-count">
        {typed.trim() !== '' && typeof entries !== 'string' && countText(found.length, t)}
      </p>
      <p class="problem" role="alert">
        {entries === 'failed' && t('facts_unread')}
      </p>
      {line}
      {found.slice(0, MOST_SHOWN).map((entry) => (
        <Entry key={entry.id} entry={entry} choices={choices} switchOff={switchOff} distrust={distrust} t={t} />
      ))}
      <Chosen choices={choices} entries={typeof entries === 'string' ? [] : entries} switchOff={switchOff} distrust={distrust} t={t} />
    </section>
  );
}

function countText(count: number, t: Translate): string {
  if (count === 0) return t('facts_none');
  return count > MOST_SHOWN ? plural('facts_more', count, t, { shown: String(MOST_SHOWN) }) : plural('facts_count', count, t);
}
