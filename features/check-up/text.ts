/** One line on how an account is looked after. */
import type { AccountStep } from '../../judge/verdict/account-steps.ts';
import { agoText } from '../../components/i18n/ago.ts';
import type { Translate } from '../../components/i18n/text.ts';
import { underscored } from '../../components/i18n/text.ts';

/** A step that was ticked off at `at`, milliseconds since the epoch. */
export interface Ticked {
  step: AccountStep['step'];
  at: number;
}

/** "two-factor on, sign-ins looked at, 12 days ago", counted from the last tick. */
export function checkUpLine(steps: AccountStep[], ticked: Ticked[], now: number, t: Translate): string {
  const done = steps.flatMap(({ step }) => ticked.find((one) => one.step === step) ?? []);
  if (done.length === 0) return t('check_up_did_nothing');
  const ago = agoText(Math.max(...done.map(({ at }) => at)), now, t);
  if (done.length === steps.length) return t('check_up_did_all', { ago });
  return t('check_up_did', { steps: done.map(({ step }) => t(`check_up_did_${underscored(step)}`)).join(', '), ago });
}
