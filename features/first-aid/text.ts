/** The sentences of first aid, with the platform's own page where its facts name one. */
import type { AccountStep, NotedStep } from '../../judge/verdict/advice.ts';
import type { FirstAidStep } from './steps.ts';
import { factorText } from '../../components/i18n/advice.ts';
import { sentencesText } from '../../components/i18n/language.ts';
import { cleanFacts } from '../../components/i18n/facts.ts';
import type { TextKey, Translate } from '../../components/i18n/text.ts';
import { underscored } from '../../components/i18n/text.ts';

export interface FirstAidText {
  text: string;
  /** What to choose, or where it is done when there is no page; '' for nothing. */
  hint: string;
  /** The platform's own https page, '' for none. */
  url: string;
}

/** The platform that first aid is for; null where the lure named none that is listed. */
export interface FirstAidPlatform {
  name: string;
  steps: AccountStep[];
}

/** The step of an account's check-up that is done in the same place. */
const SAME_STEP: Partial<Record<FirstAidStep, AccountStep['step']>> = {
  'change-password': 'unique-password',
  'sign-out-sessions': 'sessions',
  'two-factor': 'two-factor',
  recovery: 'recovery',
};

/** What is noted of the account once a step of first aid is done: a changed password says nothing about where else it is used. */
export function notedBy(step: FirstAidStep): NotedStep | undefined {
  return step === 'change-password' ? 'changed-password' : SAME_STEP[step];
}

/** The words of one step. */
export function firstAidText(step: FirstAidStep, platform: FirstAidPlatform | null, t: Translate): FirstAidText {
  const same = SAME_STEP[step];
  if (!same) return { text: t(`first_aid_${underscored(step)}` as TextKey), hint: '', url: '' };
  const where = platform?.steps.find((one) => one.step === same);
  const key = `first_aid_${underscored(step)}${platform ? '_named' : ''}` as TextKey;
  const name = cleanFacts({ platform: platform?.name ?? '' });
  const url = where?.url ?? '';
  const hints = [
    platform && url === '' ? whereText(where?.path, name.platform ?? '', t) : '',
    step === 'two-factor' ? factorText(where?.factor, t) : '',
  ];
  return { text: t(key, name), hint: sentencesText(hints, t), url };
}

/** Where a step is done when no page of it is known. */
export function whereText(path: string | undefined, platform: string, t: Translate): string {
  return path ? t('step_yourself_path', { path }) : t('step_yourself', { platform });
}
