/**
 * The words of the report: of its codes, where those that another version wrote get words that hold for any, and its
 * summary, which never says that nobody got in, only that nothing seen here shows it.
 */
import type { Report, ReportEvent } from './format.ts';
import { VERDICT_KINDS } from '../../judge/verdict.ts';
import { FIRST_AID_STEPS } from '../first-aid/steps.ts';
import type { Deed } from '../first-aid/steps.ts';
import { listText, plural } from '../../components/i18n/language.ts';
import type { TextKey, Translate } from '../../components/i18n/text.ts';
import { underscored } from '../../components/i18n/text.ts';

const DEED_TEXTS: Record<Deed, TextKey> = {
  opened: 'report_deed_opened',
  password: 'report_deed_password',
  code: 'report_deed_code',
  card: 'report_deed_card',
  phrase: 'report_deed_phrase',
  file: 'report_deed_file',
};

const ACTS: Record<string, TextKey> = {
  asked: 'report_act_asked',
  'not-asked': 'report_act_not_asked',
  'called-genuine': 'report_act_called_genuine',
  trusted: 'report_act_trusted',
  'went-on': 'report_act_went_on',
  'left-page': 'report_act_left_page',
  delete: 'report_act_delete',
  'leave-page': 'report_act_leave_page',
  'allow-nothing': 'report_act_leave_page',
  ignore: 'report_act_ignore',
  'ignore-if-not-asked': 'report_act_ignore_if_not_asked',
  'turn-on-2fa': 'report_act_turn_on_2fa',
  'tell-nobody': 'report_act_tell_nobody',
  'was-this-you': 'report_act_was_this_you',
  'change-password': 'report_act_change_password',
  'sign-out-sessions': 'report_act_sign_out_sessions',
  'open-yourself': 'report_act_open_yourself',
  'ask-the-sender-otherwise': 'report_act_ask_the_sender_otherwise',
  report: 'report_act_report',
  'go-on': 'report_act_go_on',
};

/** What an advice is called in the report. */
export function actText(code: string, t: Translate): string {
  const key = Object.hasOwn(ACTS, code) ? ACTS[code] : undefined;
  return key ? t(key) : t('report_act_unknown', { code });
}

/** What something that the person did is called in the report. */
export function deedText(code: string, t: Translate): string {
  return Object.hasOwn(DEED_TEXTS, code) ? t(DEED_TEXTS[code as Deed]) : t('report_act_unknown', { code });
}

/** A step of first aid, short. */
export function aidText(code: string, t: Translate): string {
  const step = FIRST_AID_STEPS.find((one) => one === code);
  return step ? t(`report_aid_${underscored(step)}`) : t('report_act_unknown', { code });
}

/** The name of a section: plain, or with the function of the NIST framework that it stands under. */
export function sectionName(section: 'identify' | 'protect' | 'detect' | 'respond' | 'recover', nist: boolean, t: Translate): string {
  return t(nist ? `report_${section}` : `report_plain_${section}`);
}

/** What a step of the check-up is called in the report. */
export function stepText(step: Report['protect']['steps'][number]['step'], t: Translate): string {
  return t(`report_step_${underscored(step)}`);
}

/** "No listed platform" stands where a mail named none. */
export function platformText(name: string, t: Translate): string {
  return name === '' ? t('report_no_platform') : name;
}

/** What a report tells apart: a genuine notice is nothing that anybody asks for. */
const TOLD_KINDS = [...VERDICT_KINDS, 'notice'] as const;

function toldKind(event: ReportEvent): (typeof TOLD_KINDS)[number] {
  return isNotice(event) ? 'notice' : event.verdict;
}

/** The verdict on one mail or page in the words of the report. */
export function verdictText(event: ReportEvent, t: Translate): string {
  return t(`report_verdict_${toldKind(event)}`);
}

/** "2 lures, one mail that you asked for"; '' for no events. */
export function countsText(events: ReportEvent[], t: Translate): string {
  const kinds = events.map(toldKind);
  const parts = TOLD_KINDS.flatMap((kind) => {
    const count = kinds.filter((one) => one === kind).length;
    return count === 0 ? [] : [plural(`report_counted_${kind}`, count, t)];
  });
  return listText(parts, t);
}

/** The sentences of the summary, in order. */
export function summary(report: Report, t: Translate): string[] {
  const { events } = report.detect;
  const aided = report.respond.firstAid.length > 0 ? [t('report_aided')] : [];
  if (events.length === 0) return [t('report_summary_none'), ...aided, t('report_limits')];
  const wentOn = isThereAct(report, 'went-on');
  const notices = events.some(isNotice);
  return [
    t('report_summary_counts', { counts: countsText(events, t) }),
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
