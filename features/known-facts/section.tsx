/** What is known and from where: a search over every platform and brand, each line opening to its facts. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { plural } from '../../components/i18n/language.ts';
import type { Translate } from '../../components/i18n/text.ts';
import { searchFacts, type KnownEntry } from '../../platforms/known-facts.ts';
import { Entry } from './entry.tsx';
import type { FactsMemory } from './read.ts';

/** Nobody reads on; whoever wants another types one more letter. */
const MOST_SHOWN = 30;

export function KnownFacts({ memory, t }: { memory: FactsMemory; t: Translate }): JSX.Element {
  const [typed, setTyped] = useState('');
  const [entries, setEntries] = useState<KnownEntry[] | 'unread' | 'reading' | 'failed'>('unread');
  // Two thousand entries are read only for those who look one up.
  const read = (): void => {
    if (entries !== 'unread' && entries !== 'failed') return;
    setEntries('reading');
    memory.read().then(setEntries, () => setEntries('failed'));
  };
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
      {found.slice(0, MOST_SHOWN).map((entry) => (
        <Entry key={entry.id} entry={entry} t={t} />
      ))}
    </section>
  );
}

function countText(count: number, t: Translate): string {
  if (count === 0) return t('facts_none');
  return count > MOST_SHOWN ? plural('facts_more', count, t, { shown: String(MOST_SHOWN) }) : plural('facts_count', count, t);
}
