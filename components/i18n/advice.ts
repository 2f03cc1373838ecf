/** What to do, in plain words; the words of one advice differ by topic. */
import type { Advice, AdviceCode, SecondFactor, Verdict } from '../../judge/verdict.ts';
import { cleanFacts } from './facts.ts';
import { sentencesText, shortDateText } from './language.ts';
import { isExpectation } from './evidence.ts';
import { hasEvidence, isNotice, isPage } from './state.ts';
import type { TextKey, Translate } from './text.ts';
import { underscored } from './text.ts';

/** The sentence for one piece of advice. */
export function adviceText(advice: Advice, verdict: Verdict, t: Translate): string {
  return t(keyOf(advice, verdict), cleanFacts({ platform: verdict.platformName, path: advice.path ?? '', address: advice.address ?? '' }));
}

/** Where to find the second step if no page is known, and which kind to choose; '' for other advice. */
export function adviceHint({ code, factor, url, path }: Advice, { platformName }: Verdict, t: Translate): string {
  if (code !== 'turn-on-2fa') return '';
  const known = url || path || platformName === '';
  const where = known ? '' : t('step_yourself', cleanFacts({ platform: platformName }));
  return sentencesText([where, factorText(factor, t)], t);
}

/** Keys and apps before codes by SMS. */
export function factorText(factor: SecondFactor | undefined, t: Translate): string {
  return t(`advice_factor_${factor ?? 'unknown'}`);
}

/** The one act above all others, '' where there is nothing to do. */
export function primaryAct(verdict: Verdict, t: Translate): string {
  const [first] = openAdvice(verdict);
  if (!first) return '';
  return thenTwoFactor(verdict) ? t('act_ignore_then', { next: t('act_turn_on_2fa') }) : adviceText(first, verdict, t);
}

/** The second factor, where the primary act is to ignore the mail and then turn it on. */
export function thenTwoFactor(verdict: Verdict): Advice | undefined {
  const advice = openAdvice(verdict);
  return advice[0]?.code === 'ignore' && !isNotice(verdict.topic) ? advice.find(({ code }) => code === 'turn-on-2fa') : undefined;
}

/** The advice that the person has not followed yet. */
export function openAdvice({ advice, done = [] }: Verdict): Advice[] {
  return advice.filter(({ code }) => !done.some((one) => one.code === code));
}

/** Advice that was followed, with the day of it: "Two-factor: on since 26 Nov 2026." */
export function doneTexts({ advice, done = [] }: Verdict, t: Translate): string[] {
  return done.flatMap(({ code, at }) => (advice.some((one) => one.code === code) ? doneText(code, at, t) : []));
}

/** `code` followed at `at`, milliseconds since the epoch; nothing for advice that leaves no trace. */
export function doneText(code: AdviceCode, at: number, t: Translate): string[] {
  const key = DONE[code];
  return key ? [t(key, { day: shortDateText(at, t) })] : [];
}

const DONE: Partial<Record<AdviceCode, TextKey>> = {
  'turn-on-2fa': 'done_turn_on_2fa',
  'unique-password': 'done_unique_password',
  'sign-out-sessions': 'done_sign_out_sessions',
  'check-sign-ins': 'done_check_sign_ins',
  'change-password': 'done_change_password',
};

/** Texts that name the platform have a twin that does not. */
function keyOf({ code, path, address }: Advice, verdict: Verdict): TextKey {
  const { topic, platformName, platform } = verdict;
  const named = platformName !== '';
  switch (code) {
    case 'ignore':
      return isNotice(topic) ? wasThisYouKey(verdict) : 'advice_ignore';
    case 'ignore-if-not-asked':
      if (isNotice(topic)) return 'advice_look_yourself';
      return topic === null || topic === 'reset' || topic === 'code' || topic === 'verify'
        ? 'advice_ignore_if_not_asked'
        : 'advice_ignore_if_not_asked_expected';
    case 'was-this-you':
      return wasThisYouKey(verdict);
    case 'go-on':
      return isNotice(topic) || isExpectation(verdict) ? 'advice_nothing_more' : 'advice_go_on';
    case 'turn-on-2fa':
      if (!named) return 'advice_turn_on_2fa';
      return path ? 'advice_turn_on_2fa_path' : 'advice_turn_on_2fa_named';
    case 'tell-nobody':
      return topic === 'code' ? 'advice_tell_nobody_code' : 'advice_tell_nobody';
    case 'change-password':
      if (!named) return topic === 'code' ? 'advice_change_password_code_no_name' : 'advice_change_password';
      return topic === 'code' ? 'advice_change_password_code' : 'advice_change_password_named';
    case 'unique-password':
      return named ? 'advice_unique_password_named' : 'advice_unique_password';
    case 'see-mail-list':
      return named && path ? 'advice_see_mail_list_path' : 'advice_see_mail_list';
    case 'open-yourself':
      if (verdict.kind === 'suspicious' && !isPage(verdict)) return useNothingKey(verdict);
      if (topic === 'quota' && platform === null) return 'advice_open_yourself_quota';
      return named ? 'advice_open_yourself_named' : 'advice_open_yourself';
    case 'report':
      if (named && address) return 'advice_report_address';
      return named ? 'advice_report_named' : 'advice_report';
    default:
      return `advice_${underscored(code)}`;
  }
}

/** A question until the person says that it was not them; then where to begin. */
function wasThisYouKey(verdict: Verdict): TextKey {
  if (!hasEvidence(verdict, 'not-asked-by-person')) return 'advice_was_this_you';
  const begin = verdict.topic === 'changed' ? 'advice_was_not_you_changed' : 'advice_was_not_you';
  return verdict.platformName === '' ? begin : `${begin}_named`;
}

/** A doubtful mail is used for nothing, before anything else is said. */
function useNothingKey({ topic, platform, platformName }: Verdict): TextKey {
  if (topic === 'quota' && platform === null) return 'advice_use_nothing_quota';
  return platformName === '' ? 'advice_use_nothing' : 'advice_use_nothing_named';
}
