/** What an import would change, before it does: merge or replace, in figures, and the names that would fall silent. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { listText, numberText, plural, sentenceGap } from '../../components/i18n/language.ts';
import { underscored, type TextKey, type Translate } from '../../components/i18n/text.ts';
import type { Contents } from './contents.ts';
import { changesBetween, imported, quietedBy, type ImportMode, type PartChange } from './merge.ts';

export interface PreviewProps {
  file: Contents;
  here: Contents;
  /** Day on which the file was made, in words. */
  made: string;
  take(mode: ImportMode): void;
  close(): void;
  t: Translate;
}

const MODES: Record<ImportMode, TextKey> = { merge: 'backup_merge', replace: 'backup_replace' };
/** More names are not read one by one. */
const MOST_NAMES = 12;

/** What a file would change, and the choice to add to what is here or to replace it. */
export function Preview({ file, here, made, take, close, t }: PreviewProps): JSX.Element {
  const [mode, setMode] = useState<ImportMode>('merge');
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const after = imported(here, file, mode);
  const changes = changesBetween(here, after);
  const quieted = quietedBy(here, after);
  return (
    <div class="preview" data-part="backup-preview">
      <h3 ref={heading} tabIndex={-1}>
        {t('backup_preview', { day: made })}
      </h3>
      <fieldset class="choices">
        <legend>{t('backup_mode')}</legend>
        {(Object.keys(MODES) as ImportMode[]).map((one) => (
          <label key={one}>
            <input type="radio" name="backup-mode" value={one} checked={mode === one} onChange={() => setMode(one)} />
            {t(MODES[one])}
          </label>
        ))}
      </fieldset>
      <div role="status">
        {changes.length === 0 ? (
          <p class="soft">{t('backup_no_change')}</p>
        ) : (
          <ul class="list" data-part="backup-changes">
            {changes.map((change) => (
              <li key={change.part}>{changeText(change, t)}</li>
            ))}
          </ul>
        )}
        {quieted.length > 0 && (
          <p data-part="backup-quiet">
            {t('backup_ignored', { names: listText(quieted.slice(0, MOST_NAMES), t) })}
            {sentenceGap(t)}
            {quieted.length > MOST_NAMES && plural('backup_ignored_more', quieted.length - MOST_NAMES, t)}
          </p>
        )}
      </div>
      <div class="row">
        {changes.length > 0 && (
          <button type="button" class="button primary" data-part="backup-take" onClick={() => take(mode)}>
            {t(mode === 'merge' ? 'backup_take_merge' : 'backup_take_replace')}
          </button>
        )}
        <button type="button" class="plain" data-part="backup-leave" onClick={close}>
          {t('backup_leave')}
        </button>
      </div>
    </div>
  );
}

/** "Trusted names: 3 new, 1 removed" */
function changeText({ part, added, changed, removed }: PartChange, t: Translate): string {
  const counts = [
    added > 0 ? t('backup_added', { count: numberText(added, t) }) : '',
    changed > 0 ? t('backup_changed', { count: numberText(changed, t) }) : '',
    removed > 0 ? t('backup_removed', { count: numberText(removed, t) }) : '',
  ].filter(Boolean);
  return t('backup_part_change', { part: t(`backup_part_${underscored(part)}`), changes: listText(counts, t) });
}
