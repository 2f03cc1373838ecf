/** The report page: choose, read, note, print, save, open again. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Paper } from './paper.tsx';
import { sentencesText } from '../../components/i18n/language.ts';
import type { Translate } from '../../components/i18n/text.ts';
import type { ReportSources, Named } from './compose.ts';
import type { Report, ReportPoint } from './format.ts';
import { dayOf } from './points-list.tsx';
import { Choose, lastMonth, spanOf } from './choose.tsx';
import type { Choice } from './choose.tsx';
import type { Opened } from './save-and-open.ts';
import { reportFromRecords, platformsIn } from './compose.ts';
import type { Records } from './records.ts';

export interface IncidentReportPageProps {
  now: number;
  made: ReportSources['made'];
  read(span: { from: number; to: number }): Promise<Records>;
  save(report: Report): void;
  open(file: File): Promise<Opened>;
  print(): void;
  t: Translate;
}

type PointChanges = ReportPoint[];

/** The whole page of the incident report: choose, write, print, save, open again. */
export function IncidentReportPage({ now, made, read, save, open, print, t }: IncidentReportPageProps): JSX.Element {
  const [choice, setChoice] = useState<Choice>({ ...lastMonth(now), platform: '' });
  const [records, setRecords] = useState<Records | null>(null);
  const [unread, setUnread] = useState(false);
  /** What the person set: kept when days or platform change. */
  const [pointChanges, setPointChanges] = useState<PointChanges>([]);
  const [opened, setOpened] = useState<{ name: string; report: Report } | null>(null);
  const [fault, setFault] = useState('');
  const [nist, setNist] = useState(false);

  const span = useMemo(() => spanOf(choice), [choice.from, choice.to]);
  useEffect(() => {
    let isWanted = true;
    if (span.ok) {
      read(span)
        .catch(() => null)
        .then((found) => {
          if (!isWanted) return;
          setRecords(found);
          setUnread(found === null);
        });
    }
    return () => {
      isWanted = false;
    };
  }, [span]);

  const platforms = useMemo(() => withChosen(records ? platformsIn(records) : [], choice.platform, records), [records, choice.platform]);
  const own = useMemo(() => {
    if (!records || !span.ok) return null;
    const platform = platforms.find(({ id }) => id === choice.platform) ?? null;
    return reportFromRecords(records, { period: { from: span.from, to: span.to }, platform }, made, t);
  }, [records, span, platforms, choice.platform]);
  const report = opened?.report ?? (own && withPointChanges(own, pointChanges));

  const change = (next: Report): void => {
    if (opened) setOpened({ ...opened, report: next });
    else setPointChanges(next.recover.points.filter((point, index) => point !== own?.recover.points[index]));
  };
  const openFile = async (input: HTMLInputElement): Promise<void> => {
    const [file] = input.files ?? [];
    if (!file) return;
    const outcome = await open(file);
    setFault(outcome.ok ? '' : outcome.problem);
    if (outcome.ok) setOpened({ name: file.name, report: outcome.report });
    // The same file, mended, can be chosen again.
    input.value = '';
  };
  return (
    <>
      <div class="desk">
        <p class="intro">{t('report_intro')}</p>
        {opened ? (
          <p class="opened" role="status" data-part="opened">
            {t('report_opened', { name: opened.name })}{' '}
            <button type="button" class="plain" data-part="back" onClick={() => setOpened(null)}>
              {t('report_back')}
            </button>
          </p>
        ) : (
          <Choose choice={choice} platforms={platforms} choose={setChoice} t={t} />
        )}
        <div class="acts">
          <button type="button" class="button primary" data-part="print" disabled={!report} onClick={print}>
            {t('report_print')}
          </button>
          <button type="button" class="button primary" data-part="save" disabled={!report} onClick={() => report && save(report)}>
            {t('report_export')}
          </button>
          <label class="file">
            {t('report_open')}
            <input type="file" accept=".json,application/json" data-part="file" onChange={({ currentTarget }) => openFile(currentTarget)} />
          </label>
        </div>
        <label class="tick">
          <input type="checkbox" checked={nist} data-part="nist" onChange={({ currentTarget }) => setNist(currentTarget.checked)} />
          <span>{t('report_nist')}</span>
        </label>
        <p class="problem" role="alert" data-part="problem">
          {fault || (opened ? '' : problemOf(span, unread ? 'unread' : records, t))}
        </p>
      </div>
      {report ? <Paper report={report} today={dayOf(now)} change={change} nist={nist} t={t} /> : <h1>{t('report_title')}</h1>}
    </>
  );
}

function problemOf(span: ReturnType<typeof spanOf>, records: Records | 'unread' | null, t: Translate): string {
  if (!span.ok) return t(`report_days_${span.problem}`);
  if (records === 'unread') return t('report_unread');
  if (!records) return '';
  return sentencesText([records.events ? '' : t('report_failed'), records.names ? '' : t('report_list_unread')], t);
}

/** A chosen platform stays to choose, also in days that do not name it. */
function withChosen(found: Named[], chosen: string, records: Records | null): Named[] {
  if (chosen === '' || found.some(({ id }) => id === chosen)) return found;
  return [...found, { id: chosen, name: records?.names?.get(chosen) ?? chosen }];
}

function withPointChanges(report: Report, pointChanges: PointChanges): Report {
  if (pointChanges.length === 0) return report;
  const points = report.recover.points.map((point) => pointChanges.find((mark) => mark.point === point.point) ?? point);
  return { ...report, recover: { points } };
}
