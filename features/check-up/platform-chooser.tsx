/** The platforms that a person uses: a search field, a list with boxes, and how many are chosen. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ListedPlatform } from '../../messages/requests.ts';
import { plural, rowText } from '../../components/i18n/language.ts';
import type { Translate } from '../../components/i18n/text.ts';

export interface ChooserMemory {
  /** All that can be chosen, in the order in which they are shown. */
  list(): Promise<ListedPlatform[]>;
  used(): Promise<string[]>;
  /** Stores one choice and answers all that are in use; rejects where that failed. */
  choose(id: string, used: boolean): Promise<string[]>;
}

export interface ChooserProps {
  memory: ChooserMemory;
  /** Ids of those to show before anything is searched for, beside those in use; without it all are shown. */
  first?: string[];
  t: Translate;
}

/** A field to search platforms and brands by, and those that the person uses. */
export function PlatformChooser({ memory, first, t }: ChooserProps): JSX.Element {
  const [platforms, setPlatforms] = useState<ListedPlatform[]>([]);
  const [used, setUsed] = useState<string[]>([]);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  useEffect(() => {
    // Sorted once: a line that jumped away under the pointer when it is ticked would be lost.
    const read = async (): Promise<void> => {
      const [all, chosen] = await Promise.all([memory.list(), memory.used()]);
      setPlatforms(usedFirst(all, chosen));
      setUsed(chosen);
    };
    read().catch(() => setProblem(t('chooser_unread')));
  }, []);

  const choose = async ({ id, name }: ListedPlatform, box: HTMLInputElement): Promise<void> => {
    const wanted = box.checked;
    try {
      setUsed(await memory.choose(id, wanted));
      setProblem('');
    } catch {
      box.checked = !wanted;
      setProblem(t('chooser_failed', { platform: name }));
    }
  };
  const isFew = first !== undefined && typed.trim() === '';
  const found = isFew ? firstOf(platforms, first, used) : matching(platforms, typed);
  const chosen = platforms.filter(({ id }) => used.includes(id)).map(({ name }) => name);
  return (
    <div class="chooser" data-part="chooser">
      <label for="chooser-search">{t(first ? 'chooser_search_more' : 'chooser_search')}</label>
      <input
        id="chooser-search"
        type="search"
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <p class="chosen">
        <span role="status" data-part="chooser-count">
          {chosen.length === 0 ? t('chooser_count_none') : plural('chooser_count', chosen.length, t)}
        </span>
        {/* Outside what is read out at each tick: it grows long. */}
        {chosen.length > 0 && <span data-part="chooser-names">{rowText(chosen, t)}</span>}
      </p>
      <p class="problem" role="alert">
        {problem}
      </p>
      <fieldset>
        <legend>{t('chooser_legend')}</legend>
        {platforms.length > 0 && found.length === 0 && <p class="chooser-none">{t('chooser_none')}</p>}
        {found.map((platform) => (
          <label key={platform.id}>
            <input
              type="checkbox"
              checked={used.includes(platform.id)}
              data-platform={platform.id}
              onChange={(event) => choose(platform, event.currentTarget)}
            />
            <span>{platform.name}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}

/** Those in use, and those of `first` in its order. */
function firstOf(platforms: ListedPlatform[], first: string[], used: string[]): ListedPlatform[] {
  const offered = first.flatMap((id) => platforms.find((one) => one.id === id) ?? []);
  return [...platforms.filter(({ id }) => used.includes(id) && !first.includes(id)), ...offered];
}

/** Those with a name that holds `typed`; names that begin with it first, otherwise in their order. Case and accents do not count. */
export function matching(platforms: ListedPlatform[], typed: string): ListedPlatform[] {
  const wanted = plain(typed);
  if (wanted === '') return platforms;
  const rank = ({ name, aliases }: ListedPlatform): number => {
    const names = [name, ...aliases].map(plain);
    if (names.some((one) => one.startsWith(wanted))) return 0;
    return names.some((one) => one.includes(wanted)) ? 1 : 2;
  };
  const ranked = platforms.map((platform) => ({ platform, rank: rank(platform) }));
  return [0, 1].flatMap((wantedRank) => ranked.filter((one) => one.rank === wantedRank).map(({ platform }) => platform));
}

/** The platforms with those in use first, otherwise in their order. */
export function usedFirst(platforms: ListedPlatform[], used: string[]): ListedPlatform[] {
  return [...platforms.filter(({ id }) => used.includes(id)), ...platforms.filter(({ id }) => !used.includes(id))];
}

function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .trim();
}
