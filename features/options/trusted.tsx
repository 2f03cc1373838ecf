/** Trusted senders and sites: what they do, the list, a way to add one. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Translate, TextKey } from '../../components/i18n/text.ts';
import type { AddOutcome, TrustedEntry } from '../../storage/trusted.ts';
import type { TrustedName, Refusal } from '../../storage/trusted-entry.ts';
import { useChange } from '../../components/extension-page/use-change.tsx';
import { underscored } from '../../components/i18n/text.ts';
import { readEntry } from '../../storage/trusted-entry.ts';

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

interface AddFormProps {
  /** Null where it could not be stored. */
  add(name: TrustedName): Promise<AddOutcome | null>;
  t: Translate;
}

interface Problem {
  text: string;
  /** A domain that could be trusted instead, '' for none. */
  instead: string;
}

function AddForm({ add, t }: AddFormProps): JSX.Element {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);

  const addName = async (name: TrustedName): Promise<void> => {
    const outcome = await add(name);
    if (outcome === 'added') setTyped('');
    const key = outcome === null ? null : OUTCOMES[outcome];
    setProblem(key ? { text: t(key, { entry: name.value }), instead: '' } : null);
  };
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const read = readEntry(typed);
    if (read.ok) await addName(read.name);
    else setProblem(problemOf(read.refusal, t));
  };
  return (
    <form class="add" onSubmit={submit} novalidate>
      <label for="entry">{t('options_label')}</label>
      <div class="row">
        <input
          id="entry"
          type="text"
          inputmode="email"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          value={typed}
          placeholder={t('options_placeholder')}
          aria-invalid={problem !== null}
          aria-describedby="problem"
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setProblem(null);
          }}
        />
        <button type="submit" class="button main">
          {t('options_add')}
        </button>
      </div>
      <p id="problem" class="problem" role="alert">
        {problem?.text}
        {problem?.instead && (
          <button type="button" class="plain" data-part="instead" onClick={() => addName({ kind: 'domain', value: problem.instead })}>
            {t('entry_use_instead', { domain: problem.instead })}
          </button>
        )}
      </p>
    </form>
  );
}

const OUTCOMES: Record<AddOutcome, TextKey | null> = {
  added: null,
  already: 'entry_error_already',
  full: 'entry_error_full',
};

function problemOf(refusal: Refusal, t: Translate): Problem {
  const { reason, ...facts } = refusal;
  return {
    text: t(`entry_error_${underscored(reason)}`, facts),
    instead: refusal.reason === 'subdomain' ? refusal.domain : '',
  };
}

interface EntryListProps {
  entries: TrustedEntry[];
  remove(value: string): void;
  t: Translate;
}

function EntryList({ entries, remove, t }: EntryListProps): JSX.Element {
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
