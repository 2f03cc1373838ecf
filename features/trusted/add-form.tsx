/** The form to trust a name: what it is, the name, a note; it refuses with a reason and warns before a look-alike is added. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { TextKey, Translate } from '../../components/i18n/text.ts';
import { LONGEST_NOTE, type AddOutcome, type TrustedName } from '../../storage/trusted.ts';
import { readEntry, type NamedAs } from '../../storage/trusted-entry.ts';
import { outcomeProblem, refusalProblem, type Problem } from './problem.ts';

export interface AddFormProps {
  /** Null where it could not be stored. */
  add(name: TrustedName, note: string): Promise<AddOutcome | null>;
  /** Site name of a listed platform that `name` imitates, '' for none. */
  imitated(name: TrustedName): Promise<string>;
  t: Translate;
}

interface Doubt {
  name: TrustedName;
  /** The genuine name. */
  like: string;
}

const CHOICES: Record<NamedAs, { choice: TextKey; label: TextKey; placeholder: string }> = {
  sender: { choice: 'trusted_as_sender', label: 'options_label', placeholder: 'news@shop.example' },
  list: { choice: 'trusted_as_list', label: 'trusted_label_list', placeholder: 'news.shop.example' },
  site: { choice: 'trusted_as_site', label: 'trusted_label_site', placeholder: 'shop.example' },
};

/** The form by which a sender, list or site is trusted; it warns of names that imitate a platform. */
export function AddForm({ add, imitated, t }: AddFormProps): JSX.Element {
  const [as, setAs] = useState<NamedAs>('sender');
  const [typed, setTyped] = useState('');
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [doubt, setDoubt] = useState<Doubt | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const calm = (): void => {
    setProblem(null);
    setDoubt(null);
  };

  const store = async (name: TrustedName): Promise<void> => {
    const outcome = await add(name, note.trim());
    setDoubt(null);
    setProblem(outcome && outcomeProblem(outcome, name, t));
    if (outcome === 'added') {
      setTyped('');
      setNote('');
    }
    field.current?.focus();
  };
  const addName = async (name: TrustedName): Promise<void> => {
    const like = await imitated(name);
    if (like === '') return store(name);
    setProblem(null);
    setDoubt({ name, like });
  };
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const read = readEntry(typed, as);
    if (read.ok) await addName(read.name);
    else setProblem(refusalProblem(read.refusal, t));
  };
  return (
    <form class="add" onSubmit={submit} novalidate data-part="trusted-add">
      <div class="fields">
        <label for="entry-as">{t('trusted_as_label')}</label>
        <select
          id="entry-as"
          value={as}
          onChange={(event) => {
            setAs(event.currentTarget.value as NamedAs);
            calm();
          }}
        >
          {(Object.keys(CHOICES) as NamedAs[]).map((one) => (
            <option key={one} value={one}>
              {t(CHOICES[one].choice)}
            </option>
          ))}
        </select>
        <label for="entry">{t(CHOICES[as].label)}</label>
        <input
          id="entry"
          ref={field}
          type="text"
          inputmode="email"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          value={typed}
          placeholder={CHOICES[as].placeholder}
          aria-invalid={problem !== null}
          aria-describedby="problem"
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            calm();
          }}
        />
        <p id="problem" class="problem" role="alert">
          {problem?.text}
          {problem?.instead && (
            <button type="button" class="plain" data-part="instead" onClick={() => addName({ kind: 'domain', value: problem.instead })}>
              {t('entry_use_instead', { domain: problem.instead })}
            </button>
          )}
        </p>
        <div role="alert">
          {doubt && (
            <div class="notice doubt" data-kind="suspicious" data-part="trusted-doubt">
              <p>{t('trusted_looks_like', { like: doubt.like })}</p>
              <button type="button" class="plain" data-part="trusted-anyway" onClick={() => store(doubt.name)}>
                {t('trusted_anyway')}
              </button>
            </div>
          )}
        </div>
        <label for="entry-note">{t('trusted_note_label')}</label>
        <input
          id="entry-note"
          type="text"
          autocomplete="off"
          maxLength={LONGEST_NOTE}
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </div>
      <button type="submit" class="button primary">
        {t('options_add')}
      </button>
    </form>
  );
}
