/** The sections: which platforms it is about, which steps were noted, what was seen, what was done then. */
import type { JSX, ComponentChildren } from 'preact';
import type { Report, ReportEvent } from './format.ts';
import { listText, numberText, sentenceGap, sentencesText } from '../../components/i18n/language.ts';
import type { Translate } from '../../components/i18n/text.ts';
import { actText, aidText, deedText, platformText, sectionName, stepText, verdictText } from './codes.ts';
import { explanationsOf } from '../explain/explanations.ts';
import type { Times } from './times.ts';
import { cleanFacts } from '../../components/i18n/facts.ts';

interface SectionProps {
  report: Report;
  times: Times;
  nist: boolean;
  t: Translate;
}

/** The part of the report on what happened. */
export function Identify({ report, times, nist, t }: SectionProps): JSX.Element {
  const { platforms, listDate } = report.identify;
  const heads = ['platform', 'in_use', 'events', 'lures'] as const;
  return (
    <>
      {platforms.length === 0 ? (
        <p>{t('report_identify_none')}</p>
      ) : (
        <Table
          label={sectionName('identify', nist, t)}
          heads={heads.map((head) => t(`report_column_${head}`))}
          rows={platforms.map(({ name, inUse, events, lures }) => [
            platformText(name, t),
            t(inUse ? 'report_yes' : 'report_not_noted'),
            numberText(events, t),
            numberText(lures, t),
          ])}
          part="platforms"
        />
      )}
      {/^\d{4}-\d{2}-\d{2}$/.test(listDate) && <p class="soft">{t('report_list_date', { date: times.plainDay(listDate) })}</p>}
      <p class="soft">{madeText(report.made, t)}</p>
    </>
  );
}

/** The part of the report on how the accounts are looked after. */
export function Protect({ report, times, nist, t }: SectionProps): JSX.Element {
  const { steps } = report.protect;
  if (steps.length === 0) return <p>{t('report_protect_none')}</p>;
  const heads = ['platform', 'step', 'when'] as const;
  return (
    <Table
      label={sectionName('protect', nist, t)}
      heads={heads.map((head) => t(`report_column_${head}`))}
      rows={steps.map(({ platform, step, at }) => [platform, stepText(step, t), times.day(at)])}
      part="steps"
    />
  );
}

/** The part of the report on what was done about it. */
export function Respond({ report, times, nist, t }: SectionProps): JSX.Element {
  const { acts, firstAid } = report.respond;
  if (acts.length === 0 && firstAid.length === 0) return <p>{t('report_respond_none')}</p>;
  const heads = ['when', 'act', 'about'] as const;
  const aidHeads = ['begun', 'platform', 'happened', 'aid_done'] as const;
  return (
    <>
      {firstAid.length > 0 && (
        <Table
          label={t('report_first_aid')}
          heads={aidHeads.map((head) => t(`report_column_${head}`))}
          rows={firstAid.map(({ platform, at, deeds, done }) => [
            times.moment(at),
            platformText(platform, t),
            notedText(
              deeds.map((code) => deedText(code, t)),
              t,
            ),
            notedText(
              done.map((code) => aidText(code, t)),
              t,
            ),
          ])}
          part="first-aid"
        />
      )}
      {acts.length > 0 && (
        <Table
          label={sectionName('respond', nist, t)}
          heads={heads.map((head) => t(`report_column_${head}`))}
          rows={acts.map(({ event, code, at }) => [times.moment(at), actText(code, t), event])}
          part="acts"
        />
      )}
    </>
  );
}

function notedText(parts: string[], t: Translate): string {
  return parts.length === 0 ? t('report_not_noted') : listText(parts, t);
}

function madeText({ by, browser }: Report['made'], t: Translate): string {
  return browser === '' ? t('report_version', { by }) : t('report_versions', { by, browser });
}

/** The table of mails and pages in a report. */
export function Events({ events, times, nist, t }: { events: ReportEvent[] } & Omit<SectionProps, 'report'>): JSX.Element {
  if (events.length === 0) return <p>{t('report_detect_none')}</p>;
  const heads = ['no', 'when', 'platform', 'verdict', 'from', 'why'] as const;
  return (
    <Table
      label={sectionName('detect', nist, t)}
      heads={heads.map((head) => t(`report_column_${head}`))}
      rows={events.map((event) => cellsOf(event, times, t))}
      part="events"
    />
  );
}

function cellsOf(event: ReportEvent, times: Times, t: Translate): ComponentChildren[] {
  const { no, at, kind, platformName, verdict, from, evidence } = event;
  const { address = '' } = cleanFacts({ address: from });
  return [
    no,
    times.moment(at),
    platformText(platformName, t),
    <span class="verdict" data-kind={verdict}>
      {verdictText(event, t)}
    </span>,
    t('report_seen_from', { address, kind: t(`report_kind_${kind}`) }),
    <>
      {sentencesText(
        evidence.map(({ says }) => says),
        t,
      )}
      {evidence.slice(0, 1).map(({ code }) => (
        <Explained key={code} code={code} t={t} />
      ))}
    </>,
  ];
}

/** The way to what a reason means; nothing for a code of another version. Not printed. */
function Explained({ code, t }: { code: string; t: Translate }): JSX.Element | null {
  if (explanationsOf([code]).length === 0) return null;
  return (
    <>
      {sentenceGap(t)}
      <a class="on-screen soft" href={`/explain.html#${code}`} target="_blank" rel="noopener" title={t('label_new_tab')}>
        {t('explain_open_one')}
      </a>
    </>
  );
}

interface TableProps {
  /** Names the table for those who cannot see where it stands. */
  label: string;
  heads: string[];
  /** Each row a list of cells; the first cell names the row. */
  rows: ComponentChildren[][];
  part: string;
}

/** A table with a caption, which screen readers say, and its heads. */
export function Table({ label, heads, rows, part }: TableProps): JSX.Element {
  return (
    // Focusable, so that a table wider than the window can be moved by keyboard too.
    <div class="scroll" role="region" aria-label={label} tabIndex={0}>
      <table aria-label={label} data-part={part}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            // Rows never change places: the report is drawn anew as a whole.
            <tr key={row}>
              {cells.map((cell, column) =>
                column === 0 ? (
                  <th key={column} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={column} data-head={heads[column]}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
