/** Adds one entry; says plainly why one is refused. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { TextKey, Translate } from '../../components/i18n/text.ts';
import { underscored } from '../../components/i18n/text.ts';
import type { AddOutcome } from '../../storage/trusted.ts';
import { readEntry } from '../../storage/trusted-entry.ts';
import type { Refusal, TrustedName } from '../../storage/trusted-entry.ts';

export interface AddFormProps {
  /** Null where it could not be stored. */
  add(name: TrustedName): Promise<AddOutcome | null>;
  t: Translate;
}

interface Problem {
  text: string;
  /** A domain that could be trusted instead, '' for none. */
  instead: string;
}

export function AddForm({ add, t }: AddFormProps): JSX.Element {
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
          <button
            type="button"
            class="plain"
            data-part="instead"
            onClick={() => addName({ kind: 'domain', value: problem.instead })}
          >
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
