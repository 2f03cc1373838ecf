/** One trusted name: what it is, since when, from where, its note; to be edited in its place, or removed. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { shortDateText } from '../../components/i18n/language.ts';
import type { TextKey, Translate } from '../../components/i18n/text.ts';
import { LONGEST_NOTE, type TrustedEntry, type TrustedKind, type TrustedName, type TrustedSource } from '../../storage/trusted.ts';
import { namedAs, readEntry } from '../../storage/trusted-entry.ts';
import { refusalProblem, type Problem } from './problem.ts';

export const KIND_TEXTS: Record<TrustedKind, TextKey> = {
  address: 'options_kind_address',
  domain: 'options_kind_domain',
  list: 'trusted_kind_list',
  site: 'trusted_kind_site',
};
const SOURCE_TEXTS: Record<TrustedSource, TextKey> = {
  options: 'trusted_source_options',
  mail: 'trusted_source_mail',
  page: 'trusted_source_page',
  file: 'trusted_source_file',
  earlier: 'trusted_source_earlier',
};

export interface EntryRowProps {
  entry: TrustedEntry;
  remove(entry: TrustedEntry): void;
  /** Null where the entry was changed. */
  edit(entry: TrustedEntry, next: TrustedName & { note: string }): Promise<Problem | null>;
  t: Translate;
}

/** One trusted name with its note, source and day. */
export function EntryRow({ entry, remove, edit, t }: EntryRowProps): JSX.Element {
  const [isEdited, setEdited] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasEdited = useRef(false);
  useLayoutEffect(() => {
    if (wasEdited.current && !isEdited) opener.current?.focus();
    wasEdited.current = isEdited;
  }, [isEdited]);
  const { kind, value, note, at, source } = entry;
  if (isEdited) return <EditForm entry={entry} edit={edit} close={() => setEdited(false)} t={t} />;
  return (
    <li data-part="entry">
      <span class="named">
        <span class="value">{value}</span> <span class="soft">{t(KIND_TEXTS[kind])}</span>
      </span>
      <span class="acts">
        <button
          type="button"
          class="plain"
          ref={opener}
          data-part="entry-edit"
          aria-label={t('trusted_edit_entry', { entry: value })}
          onClick={() => setEdited(true)}
        >
          {t('trusted_edit')}
        </button>
        <button
          type="button"
          class="plain"
          data-part="entry-remove"
          aria-label={t('options_remove_entry', { entry: value })}
          onClick={() => remove(entry)}
        >
          {t('options_remove')}
        </button>
      </span>
      {note !== '' && <span class="note">{note}</span>}
      <span class="soft origin">{t(SOURCE_TEXTS[source], { day: shortDateText(at, t) })}</span>
    </li>
  );
}

interface EditFormProps extends Pick<EntryRowProps, 'entry' | 'edit' | 't'> {
  close(): void;
}

function EditForm({ entry, edit, close, t }: EditFormProps): JSX.Element {
  const [value, setValue] = useState(entry.value);
  const [note, setNote] = useState(entry.note);
  const [problem, setProblem] = useState<Problem | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const read = readEntry(value, namedAs(entry.kind));
    const refused = read.ok ? await edit(entry, { ...read.name, note: note.trim() }) : refusalProblem(read.refusal, t);
    setProblem(refused);
    if (!refused) close();
  };
  return (
    <li data-part="entry">
      <form class="edit" onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && close()} novalidate>
        <label for="edit-entry">{t(KIND_TEXTS[entry.kind])}</label>
        <input
          id="edit-entry"
          ref={field}
          type="text"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          value={value}
          aria-invalid={problem !== null}
          aria-describedby="edit-problem"
          onInput={(event) => setValue(event.currentTarget.value)}
        />
        <label for="edit-note">{t('trusted_note_label')}</label>
        <input
          id="edit-note"
          type="text"
          autocomplete="off"
          maxLength={LONGEST_NOTE}
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
        <p id="edit-problem" class="problem" role="alert">
          {problem?.text}
        </p>
        <div class="row">
          <button type="submit" class="button primary" data-part="edit-save">
            {t('trusted_save')}
          </button>
          <button type="button" class="plain" data-part="edit-cancel" onClick={close}>
            {t('trusted_cancel')}
          </button>
        </div>
      </form>
    </li>
  );
}
