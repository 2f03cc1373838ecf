/** The report as a person reads and prints it, section by section. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Report, ReportPoint } from './format.ts';
import type { Translate } from '../../components/i18n/text.ts';
import { Events, Identify, Protect, Respond } from './sections.tsx';
import { Points } from './points-list.tsx';
import { sectionName, summary } from './codes.ts';
import { timesOf } from './times.ts';

export interface PaperProps {
  report: Report;
  /** Today, as 2026-01-31. */
  today: string;
  /** The report with the person's own marks and notes. */
  change(next: Report): void;
  /** Ordered under the functions of the NIST framework by name, as firms file it. */
  nist: boolean;
  t: Translate;
}

/** The report as it is printed. */
export function Paper({ report, today, change, nist, t }: PaperProps): JSX.Element {
  const times = useMemo(() => timesOf(t('language')), []);
  const { made, period, detect } = report;
  // Drawn once a report: 5,000 rows must not be drawn anew at each key press in a note.
  const events = useMemo(() => <Events events={detect.events} times={times} nist={nist} t={t} />, [detect, times, nist, t]);
  const shared = { report, times, nist, t };
  const setPoint = (next: ReportPoint): void => {
    const points = report.recover.points.map((one) => (one.point === next.point ? next : one));
    change({ ...report, recover: { points } });
  };
  // The period ends before its last moment, so that moment names the last day.
  const last = new Date(Date.parse(period.to) - 1).toISOString();
  return (
    <article data-part="report">
      <header>
        <h1>{t(nist ? 'report_title_nist' : 'report_title')}</h1>
        <p class="ordered">
          <b>{report.platform?.name ?? t('report_all')}</b>
          <span>{t('report_period', { from: times.day(period.from), to: times.day(last) })}</span>
        </p>
        <p class="soft">{t('report_zone', { zone: times.zone(period.from) })}</p>
      </header>
      <section data-part="summary">
        <h2>{t('report_summary')}</h2>
        {summary(report, t).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {nist && <p class="soft">{t('report_functions')}</p>}
      </section>
      <section>
        <h2>{sectionName('identify', nist, t)}</h2>
        <Identify {...shared} />
      </section>
      <section>
        <h2>{sectionName('protect', nist, t)}</h2>
        <Protect {...shared} />
      </section>
      <section>
        <h2>{sectionName('detect', nist, t)}</h2>
        {events}
      </section>
      <section>
        <h2>{sectionName('respond', nist, t)}</h2>
        <Respond {...shared} />
      </section>
      <section>
        <h2>{sectionName('recover', nist, t)}</h2>
        <p class="soft on-screen">{t('report_recover_intro')}</p>
        <Points
          points={report.recover.points}
          today={today}
          change={setPoint}
          times={times}
          label={sectionName('recover', nist, t)}
          t={t}
        />
      </section>
      <footer class="soft">{t('report_footer', { by: made.by, at: times.moment(made.at) })}</footer>
    </article>
  );
}
