/** "Copy a diagnosis": for an issue on a wrong verdict, or on a webmail that could not be read. Shown before it is sent anywhere. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { TextKey, Translate } from '../../components/i18n/text.ts';

export interface DiagnosisProps {
  make(): Promise<string>;
  /** Rejects where the browser refuses the clipboard. */
  copy(text: string): Promise<void>;
  t: Translate;
}

/** The button that copies a diagnosis, and what it copied. */
export function Diagnosis({ make, copy, t }: DiagnosisProps): JSX.Element {
  const [text, setText] = useState('');
  const [said, setSaid] = useState<TextKey | null>(null);
  const press = async (): Promise<void> => {
    try {
      const made = await make();
      setText(made);
      setSaid(
        await copy(made).then(
          () => 'diagnosis_copied',
          () => 'diagnosis_not_copied',
        ),
      );
    } catch {
      setSaid('diagnosis_failed');
    }
  };
  return (
    <section class="report" data-part="diagnosis">
      <button type="button" class="plain link" data-part="copy-diagnosis" onClick={press}>
        {t('diagnosis_copy')}
      </button>
      <p role="status">{said && t(said)}</p>
      {text !== '' && <textarea rows={6} dir="auto" readOnly value={text} aria-label={t('diagnosis_copy')} data-part="diagnosis-text" />}
    </section>
  );
}
