/** One sentence or two for a mail that is one of several. */
import type { Storm, Verdict } from '../../judge/types.ts';
import { cleanFacts } from './facts.ts';
import type { TextKey, Translate } from './text.ts';

const HOURS_A_DAY = 24;
const ENGLISH_ORDINALS = new Intl.PluralRules('en', { type: 'ordinal' });
const SUFFIXES: Partial<Record<Intl.LDMLPluralRule, TextKey>> = { one: 'storm_ordinal_st', two: 'storm_ordinal_nd', few: 'storm_ordinal_rd' };

/**
 * What is said of the storm in `verdict`, '' where there is none: which one this is, in how long, whether others get
 * them too, and how many of those days were lures.
 */
export function stormText({ storm, platformName }: Verdict, t: Translate): string {
  if (!storm) return '';
  const { platform = '' } = cleanFacts({ platform: platformName });
  const facts = { platform, nth: ordinal(storm.nth, t), count: String(storm.lures), span: span(storm.hours, t) };
  const sentences = [t(nthKey(storm), facts)];
  if (storm.advisory !== null) sentences.push(t('storm_others_too'));
  if (storm.lures > 0) sentences.push(t(storm.lures === 1 ? 'storm_lures_one' : 'storm_lures', facts));
  return sentences.join(' ');
}

function nthKey({ topic }: Storm): TextKey {
  if (topic === 'reset') return 'storm_nth_reset';
  return topic === 'code' ? 'storm_nth_code' : 'storm_nth_mail';
}

/** 2nd, 3rd, 11th, 21st, 112th. */
function ordinal(nth: number, t: Translate): string {
  return t(SUFFIXES[ENGLISH_ORDINALS.select(nth)] ?? 'storm_ordinal_th', { nth: String(nth) });
}

/** Whole hours below a day, else whole days, both rounded up: "within" must hold. */
function span(hours: number, t: Translate): string {
  if (hours <= 1) return t('storm_span_hour');
  if (hours < HOURS_A_DAY) return t('storm_span_hours', { count: String(hours) });
  const days = Math.ceil(hours / HOURS_A_DAY);
  return days === 1 ? t('storm_span_day') : t('storm_span_days', { count: String(days) });
}
