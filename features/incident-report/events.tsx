/** "Detect": every event as one row. */
import type { ComponentChildren, JSX } from 'preact';
import type { ReportEvent } from './format.ts';
import { cleanFacts } from '../../components/i18n/facts.ts';
import type { Translate } from '../../components/i18n/text.ts';
import { platformText } from './codes.ts';
import { Table } from './table.tsx';
import type { Times } from './times.ts';

export function Events({ events, times, t }: { events: ReportEvent[]; times: Times; t: Translate }): JSX.Element {
  if (events.length === 0) return <p>{t('report_detect_none')}</p>;
  const heads = ['no', 'when', 'platform', 'verdict', 'from', 'why'] as const;
  return (
    <Table
      label={t('report_detect')}
      heads={heads.map((head) => t(`report_column_${head}`))}
      rows={events.map((event) => cellsOf(event, times, t))}
      part="events"
    />
  );
}

function cellsOf({ no, at, kind, platformName, verdict, from, evidence }: ReportEvent, times: Times, t: Translate): ComponentChildren[] {
  const { address = '' } = cleanFacts({ address: from });
  return [
    no,
    times.moment(at),
    platformText(platformName, t),
    <span class="verdict" data-kind={verdict}>
      {t(`report_verdict_${verdict}`)}
    </span>,
    `${address} (${t(`report_kind_${kind}`)})`,
    evidence.map(({ says }) => says).join(' '),
  ];
}
