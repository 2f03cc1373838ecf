/** "Report it": where the platform takes reports, and a text to copy. Nothing is made before the person asks for it. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type Verdict, warns } from '../../judge/verdict.ts';
import type { TextKey, Translate } from '../../components/i18n/text.ts';

export interface MadeLureReport {
  text: string;
  /** '' where none is known. */
  address: string;
  /** It is not the platform's, but of the person's organisation. */
  byOrganisation: boolean;
}

export interface LureReportProps {
  verdict: Verdict;
  make(): Promise<MadeLureReport>;
  /** Rejects where the browser refuses the clipboard. */
  copy(text: string): Promise<void>;
  t: Translate;
}

/** Drawn for what is worth a report: a lure, or what does not add up. */
export function LureReportView({ verdict, make, copy, t }: LureReportProps): JSX.Element | null {
  const [made, setMade] = useState<MadeLureReport | null>(null);
  const [failed, setFailed] = useState(false);
  if (!warns(verdict.kind)) return null;
  const press = (): Promise<void> =>
    make().then(
      (report) => {
        setMade(report);
        setFailed(false);
      },
      () => setFailed(true),
    );
  return (
    <section class="report" data-part="lure-report">
      {made ? (
        <>
          <h2>{t('lure_report_heading')}</h2>
          {made.address === '' ? (
            <p>{nowhere(verdict, t)}</p>
          ) : (
            <>
              <p>{where(made, verdict, t)}</p>
              <Copied name="address" value={made.address} copy={copy} label={where(made, verdict, t)} t={t} />
            </>
          )}
          <p class="fine">{t('lure_report_read_first')}</p>
          <Copied name="text" value={made.text} copy={copy} label={t('lure_report_text')} t={t} />
        </>
      ) : (
        <button type="button" class="plain link" data-part="report" onClick={press}>
          {t('lure_report_open')}
        </button>
      )}
      {failed && <p role="alert">{t('lure_report_failed')}</p>}
    </section>
  );
}

function where({ byOrganisation }: MadeLureReport, { platformName }: Verdict, t: Translate): string {
  return byOrganisation ? t('lure_report_where_organisation') : t('lure_report_where', { platform: platformName });
}

function nowhere({ platformName }: Verdict, t: Translate): string {
  return platformName === '' ? t('lure_report_nowhere_no_name') : t('lure_report_nowhere', { platform: platformName });
}

interface CopiedProps {
  name: 'address' | 'text';
  value: string;
  label: string;
  copy(text: string): Promise<void>;
  t: Translate;
}

/** A field that cannot be changed, with a button that copies it; where that is refused the field is selected. */
function Copied({ name, value, label, copy, t }: CopiedProps): JSX.Element {
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<TextKey | null>(null);
  const press = (): Promise<void> =>
    copy(value).then(
      () => setSaid('lure_report_copied'),
      () => {
        field.current?.focus();
        field.current?.select();
        setSaid('lure_report_not_copied');
      },
    );
  const shared = { ref: field, readOnly: true, value, 'aria-label': label, 'data-part': `report-${name}` };
  return (
    <div class="copied">
      {name === 'text' ? <textarea rows={8} {...shared} /> : <input type="text" {...shared} />}
      <button type="button" class="button primary" data-part={`copy-${name}`} onClick={press}>
        {t(`lure_report_copy_${name}`)}
      </button>
      <span role="status">{said && t(said)}</span>
    </div>
  );
}
