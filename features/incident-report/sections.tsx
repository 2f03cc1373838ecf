/** The short sections: which platforms it is about, which steps were noted, what was done then. */
import type { JSX } from 'preact';
import type { Report } from './format.ts';
import type { Translate } from '../../components/i18n/text.ts';
import { actText, aidText, deedText, platformText, stepText } from './codes.ts';
import { Table } from './table.tsx';
import type { Times } from './times.ts';

export interface SectionProps {
  report: Report;
  times: Times;
  t: Translate;
}

export function Identify({ report, times, t }: SectionProps): JSX.Element {
  const { platforms, listDate } = report.identify;
  const heads = ['platform', 'in_use', 'events', 'lures'] as const;
  return (
    <>
      {platforms.length === 0 ? (
        <p>{t('report_identify_none')}</p>
      ) : (
        <Table
          label={t('report_identify')}
          heads={heads.map((head) => t(`report_column_${head}`))}
          rows={platforms.map(({ name, inUse, events, lures }) => [
            platformText(name, t),
            t(inUse ? 'report_yes' : 'report_not_noted'),
            events.toLocaleString(),
            lures.toLocaleString(),
          ])}
          part="platforms"
        />
      )}
      {/^\d{4}-\d{2}-\d{2}$/.test(listDate) && <p class="soft">{t('report_list_date', { date: times.plainDay(listDate) })}</p>}
      <p class="soft">{madeText(report.made, t)}</p>
    </>
  );
}

export function Protect({ report, times, t }: SectionProps): JSX.Element {
  const { steps } = report.protect;
  if (steps.length === 0) return <p>{t('report_protect_none')}</p>;
  const heads = ['platform', 'step', 'when'] as const;
  return (
    <Table
      label={t('report_protect')}
      heads={heads.map((head) => t(`report_column_${head}`))}
      rows={steps.map(({ platform, step, at }) => [platform, stepText(step, t), times.day(at)])}
      part="steps"
    />
  );
}

export function Respond({ report, times, t }: SectionProps): JSX.Element {
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
            listText(deeds.map((code) => deedText(code, t)), times, t),
            listText(done.map((code) => aidText(code, t)), times, t),
          ])}
          part="first-aid"
        />
      )}
      {acts.length > 0 && (
        <Table
          label={t('report_respond')}
          heads={heads.map((head) => t(`report_column_${head}`))}
          rows={acts.map(({ event, code, at }) => [times.moment(at), actText(code, t), event])}
          part="acts"
        />
      )}
    </>
  );
}

function listText(parts: string[], times: Times, t: Translate): string {
  return parts.length === 0 ? t('report_not_noted') : times.list(parts);
}

function madeText({ by, browser }: Report['made'], t: Translate): string {
  return browser === '' ? t('report_version', { by }) : t('report_versions', { by, browser });
}
