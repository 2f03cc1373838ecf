/** The words of the report's codes. Codes that another version wrote get words that hold for any. */
import type { Report, ReportEvent } from './format.ts';
import { FIRST_AID_STEPS } from '../../judge/verdict/first-aid.ts';
import type { Deed } from '../../judge/verdict/first-aid.ts';
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
  'went-on': 'report_act_went_on',
  'left-page': 'report_act_left_page',
  delete: 'report_act_delete',
  'leave-page': 'report_act_leave_page',
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

export function actText(code: string, t: Translate): string {
  const key = Object.hasOwn(ACTS, code) ? ACTS[code] : undefined;
  return key ? t(key) : t('report_act_unknown', { code });
}

export function deedText(code: string, t: Translate): string {
  return Object.hasOwn(DEED_TEXTS, code) ? t(DEED_TEXTS[code as Deed]) : t('report_act_unknown', { code });
}

/** A step of first aid, short. */
export function aidText(code: string, t: Translate): string {
  const step = FIRST_AID_STEPS.find((one) => one === code);
  return step ? t(`report_aid_${underscored(step)}`) : t('report_act_unknown', { code });
}

export function stepText(step: Report['protect']['steps'][number]['step'], t: Translate): string {
  return t(`report_step_${underscored(step)}`);
}

/** "No listed platform" stands where a mail named none. */
export function platformText(name: string, t: Translate): string {
  return name === '' ? t('report_no_platform') : name;
}

/** "2 lures, one mail that you asked for"; '' for no events. */
export function countsText(events: ReportEvent[], t: Translate, join: (parts: string[]) => string): string {
  const kinds = ['lure', 'suspicious', 'unsolicited', 'unlisted', 'requested', 'none'] as const;
  const parts = kinds.flatMap((kind) => {
    const count = events.filter(({ verdict }) => verdict === kind).length;
    if (count === 0) return [];
    if (count === 1) return [t('report_count_one', { what: t(`report_counted_${kind}_one`) })];
    return [t('report_count', { count: count.toLocaleString(), what: t(`report_counted_${kind}`) })];
  });
  return parts.length === 0 ? '' : join(parts);
}
