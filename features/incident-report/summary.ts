/** What is known in short, and what is not. It never says that nobody got in, only that nothing seen here shows it. */
import type { Report, ReportEvent } from './format.ts';
import type { Translate } from '../../components/i18n/text.ts';
import { countsText } from './codes.ts';

/** The sentences of the summary, in order. `join` makes one list of several words in the person's language. */
export function summary(report: Report, t: Translate, join: (parts: string[]) => string): string[] {
  const { events } = report.detect;
  const aided = report.respond.firstAid.length > 0 ? [t('report_aided')] : [];
  if (events.length === 0) return [t('report_summary_none'), ...aided, t('report_limits')];
  const wentOn = isThereAct(report, 'went-on');
  const notices = events.some(isNotice);
  return [
    t('report_summary_counts', { counts: countsText(events, t, join) }),
    ...(events.some(({ verdict }) => verdict === 'unsolicited') && !notices ? [t('report_genuine')] : []),
    ...(notices ? [t('report_notices')] : []),
    ...(wentOn ? [t('report_went_on')] : []),
    ...aided,
    ...(notices || wentOn || aided.length > 0 ? [] : [t('report_no_sign')]),
    t('report_limits'),
  ];
}

/** A genuine notice of a sign-in or change that the person has not called their own ("This was me" makes it `requested`). */
function isNotice({ verdict, topic }: ReportEvent): boolean {
  return verdict === 'unsolicited' && (topic === 'signin-alert' || topic === 'changed');
}

function isThereAct({ respond }: Report, code: string): boolean {
  return respond.acts.some((act) => act.code === code);
}
