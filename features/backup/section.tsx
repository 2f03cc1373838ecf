/** Export and import of all that is kept here: one file out, one file in, with a preview before anything changes. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { saveFile } from '../../components/extension-page/save-file.ts';
import { useChange } from '../../components/extension-page/use-change.tsx';
import { shortDateText } from '../../components/i18n/language.ts';
import { underscored, type Translate } from '../../components/i18n/text.ts';
import type { Contents } from './contents.ts';
import { readBackup, writeBackup, type BackupFault } from './file.ts';
import type { BackupMemory } from './memory.ts';
import type { ImportMode } from './merge.ts';
import { Preview } from './preview.tsx';

export interface BackupProps {
  memory: BackupMemory;
  /** Called after all that is kept here may have changed. */
  changed(): void;
  t: Translate;
}

/** A file that was read and waits for the person's word. */
interface Waiting {
  name: string;
  made: number;
  file: Contents;
  here: Contents;
}

/** The section of the options that saves everything to a file, and takes it back from one. */
export function Backup({ memory, changed, t }: BackupProps): JSX.Element {
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const [problem, setProblem] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const { change, line } = useChange(async () => {}, 'backup', t);

  const save = (): Promise<void> =>
    change(async () => {
      const made = Date.now();
      const name = `unasked-${new Date(made).toISOString().slice(0, 10)}.json`;
      saveFile(name, writeBackup(await memory.read(), made));
      return { text: t('backup_saved', { name }), undo: null };
    });
  const open = async (file: File): Promise<void> => {
    setWaiting(null);
    setProblem('');
    const text = await file.text().catch(() => null);
    if (text === null) return setProblem(t('backup_unreadable', { name: file.name }));
    const read = readBackup(text);
    if (!read.ok) return setProblem(faultText(read.fault, file.name, t));
    const here = await memory.read().catch(() => null);
    if (here === null) return setProblem(t('options_save_failed'));
    setWaiting({ name: file.name, made: read.made, file: read.contents, here });
  };
  const close = (): void => {
    setWaiting(null);
    if (field.current) field.current.value = '';
    field.current?.focus();
  };
  const take = async ({ name, file, here }: Waiting, mode: ImportMode): Promise<void> => {
    close();
    await change(async () => {
      await memory.restore(file, mode);
      changed();
      return { text: t('backup_taken', { name }), undo: () => memory.restore(here, 'replace').then(changed) };
    });
  };

  return (
    <section id="backup" data-part="backup">
      <h2>{t('backup_heading')}</h2>
      <p class="soft">{t('backup_intro')}</p>
      <div class="file-ways">
        <button type="button" class="button primary" data-part="backup-save" onClick={save}>
          {t('backup_save')}
        </button>
        <label>
          {t('backup_open')}
          <input
            ref={field}
            id="backup-file"
            type="file"
            accept=".json,application/json"
            aria-describedby="backup-problem"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file) void open(file);
            }}
          />
        </label>
      </div>
      <p id="backup-problem" class="problem" role="alert" data-part="backup-problem">
        {problem}
      </p>
      {waiting && (
        <Preview
          file={waiting.file}
          here={waiting.here}
          made={shortDateText(waiting.made, t)}
          take={(mode) => void take(waiting, mode)}
          close={close}
          t={t}
        />
      )}
      {line}
    </section>
  );
}

/** What is wrong, where it stands, and that nothing was taken. */
function faultText(fault: BackupFault, name: string, t: Translate): string {
  const { what, ...facts } = fault;
  const told = Object.fromEntries(Object.entries(facts).map(([fact, value]) => [fact, String(value)]));
  return t(`backup_fault_${underscored(what)}`, { name, ...told });
}
