/** One row of the history in plain words. */
import type { DoneStep, HistoryEvent } from '../../judge/incident/incident.ts';
import { evidenceText } from '../../components/i18n/evidence.ts';
import { cleanFacts } from '../../components/i18n/facts.ts';
import { isNotice } from '../../components/i18n/state.ts';
import type { TextKey, Translate } from '../../components/i18n/text.ts';

export interface HistoryText {
  platform: string;
  verdict: string;
  /** The sender, or the page's host; '' where none is known. */
  from: string;
  reason: string;
  done: string[];
}

const DONE = new Map<DoneStep['code'], TextKey>([
  ['asked', 'history_done_asked'],
  ['not-asked', 'history_done_not_asked'],
  ['called-genuine', 'history_done_called_genuine'],
  ['trusted', 'history_done_trusted'],
  ['went-on', 'history_done_went_on'],
  ['left-page', 'history_done_left_page'],
  ['ignore', 'history_done_ignore'],
  ['turn-on-2fa', 'history_done_turn_on_2fa'],
  ['change-password', 'history_done_change_password'],
  ['sign-out-sessions', 'history_done_sign_out_sessions'],
  ['check-sign-ins', 'history_done_check_sign_ins'],
  ['report', 'history_done_report'],
]);

/** The words of `row`; a step or reason that this version has no words for falls away. */
export function historyText(row: HistoryEvent, t: Translate): HistoryText {
  const { platform = '', address = '' } = cleanFacts({ platform: row.platformName, address: row.from });
  return {
    platform: platform || t('history_no_name'),
    verdict: t(isNoticeOf(row) ? 'history_verdict_notice' : `history_verdict_${row.verdict}`),
    from: address && t(row.kind === 'page' ? 'history_on' : 'history_from', { from: address }),
    reason: reasonText(row, t),
    done: row.done.flatMap(({ code }) => DONE.get(code) ?? []).map((key) => t(key)),
  };
}

/** A genuine notice is nothing that anybody asks for. */
function isNoticeOf({ verdict, topic }: HistoryEvent): boolean {
  return verdict === 'unsolicited' && isNotice(topic);
}

function reasonText({ reason, verdict: kind, topic, platform, platformName }: HistoryEvent, t: Translate): string {
  if (!reason) return '';
  const verdict = { kind, topic, platform, platformName, evidence: [reason], unchecked: [], advice: [], targets: [] };
  return evidenceText(reason, verdict, t);
}
