/** Sentences for a mail that is one of several. */
import type { Storm, Verdict } from '../../judge/verdict.ts';
import { cleanFacts } from './facts.ts';
import { plural, sentencesText } from './language.ts';
import type { PluralKey, Translate } from './text.ts';

const HOURS_A_DAY = 24;

/**
 * What is said of the storm in `verdict`, '' where there is none: which one this is, in how long they came, whether
 * others get them too, and how many of those days were lures.
 */
export function stormText({ storm, platformName }: Verdict, t: Translate): string {
  if (!storm) return '';
  const facts = cleanFacts({ platform: platformName });
  return sentencesText(
    [
      plural(nthKey(storm), storm.nth, t, facts, 'ordinal'),
      spanText(storm.hours, t),
      storm.advisory === null ? '' : t('storm_others_too'),
      storm.lures === 0 ? '' : plural('storm_lures', storm.lures, t, facts),
    ],
    t,
  );
}

function nthKey({ topic }: Storm): PluralKey {
  if (topic === 'reset') return 'storm_nth_reset';
  return topic === 'code' ? 'storm_nth_code' : 'storm_nth_mail';
}

/** Whole hours below a day, else whole days, both rounded up: "within" must hold. */
function spanText(hours: number, t: Translate): string {
  if (hours < HOURS_A_DAY) return plural('storm_span_hours', Math.max(1, Math.ceil(hours)), t);
  return plural('storm_span_days', Math.ceil(hours / HOURS_A_DAY), t);
}
