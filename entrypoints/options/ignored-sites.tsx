/** The sites whose pages are not judged: a way to add one, and the list. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Translate } from '../../components/i18n/text.ts';

export interface IgnoredSiteFormProps {
  /** Answers why it was refused, '' where it was added. */
  add(typed: string): Promise<string>;
  t: Translate;
}

export function IgnoredSiteForm({ add, t }: IgnoredSiteFormProps): JSX.Element {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const refused = await add(typed);
    setProblem(refused);
    if (refused === '') setTyped('');
  };
  return (
    <form class="add ignored-add" onSubmit={submit} novalidate>
      <label for="ignored-site">{t('pages_ignored_label')}</label>
      <div class="row">
        <input
          id="ignored-site"
          type="text"
          inputmode="url"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          value={typed}
          placeholder="shop.example"
          aria-invalid={problem !== ''}
          aria-describedby="ignored-problem"
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setProblem('');
          }}
        />
        <button type="submit" class="button main">
          {t('options_add')}
        </button>
      </div>
      <p id="ignored-problem" class="problem" role="alert">
        {problem}
      </p>
    </form>
  );
}

export function IgnoredSiteList({ hosts, remove, t }: { hosts: string[]; remove(host: string): void; t: Translate }): JSX.Element {
  if (hosts.length === 0) return <p class="empty soft">{t('pages_ignored_empty')}</p>;
  return (
    <ul class="entries">
      {hosts.toReversed().map((host) => (
        <li key={host} data-part="ignored-site">
          <span class="value">{host}</span>
          <button type="button" class="plain" aria-label={t('options_remove_entry', { entry: host })} onClick={() => remove(host)}>
            {t('options_remove')}
          </button>
        </li>
      ))}
    </ul>
  );
}
