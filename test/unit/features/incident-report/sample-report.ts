import type { CheckedStep } from '../../../../features/check-up/store.ts';
import type { HistoryEvent } from '../../../../features/history/event.ts';
import { composeReport } from '../../../../features/incident-report/compose.ts';
import type { ReportOrder, ReportSources } from '../../../../features/incident-report/compose.ts';
import type { Report } from '../../../../features/incident-report/format.ts';

const NAMES = new Map([
  ['instagram', 'Instagram'],
  ['paypal', 'PayPal'],
]);
export const INSTAGRAM = { id: 'instagram', name: 'Instagram' };

/** A report of these events, over the year 2026 and all platforms unless the order says otherwise. */
export function buildReport(
  events: HistoryEvent[],
  checked: CheckedStep[] = [],
  order: Partial<ReportOrder> & Partial<Pick<ReportSources, 'used' | 'firstAid'>> = {},
): Report {
  const period = { from: new Date(2026, 0, 1).getTime(), to: new Date(2027, 0, 1).getTime() };
  return composeReport(
    { period, platform: null, ...order },
    {
      events,
      checked,
      firstAid: order.firstAid ?? [],
      used: order.used ?? [],
      nameOf: (id) => NAMES.get(id) ?? id,
      listDate: '2026-10-01',
      made: { at: Date.UTC(2026, 10, 24), by: 'Unasked 0.1.0', browser: 'Firefox 140', timeZone: 'Europe/Berlin' },
      say: ({ reason }) => (reason ? `Because of ${reason.code}.` : ''),
    },
  );
}
