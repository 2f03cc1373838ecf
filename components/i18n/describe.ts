/** All that is said about one verdict, as plain strings. */
import type { Advice, Verdict } from '../../judge/types.ts';
import { adviceHint, adviceText, mainAct } from './advice.ts';
import { reasons } from './evidence.ts';
import { headline } from './headline.ts';
import { leadingReasons, meaning } from './story.ts';
import type { Translate } from './text.ts';
import { notChecked } from './unchecked.ts';

export interface Step {
  advice: Advice;
  text: string;
  /** What to choose, said after it; '' where there is nothing to choose. */
  hint: string;
}

export interface Description {
  headline: string;
  /** What this kind of mail means, '' where the evidence speaks for itself. */
  meaning: string;
  /** One or two reasons that stand beside the headline. */
  leading: string[];
  /** The reasons that are left for "why". */
  further: string[];
  /** The main act, '' where there is none. */
  act: string;
  /** At most three, the main act first. */
  steps: Step[];
  notChecked: string[];
}

/** Puts `verdict` into words. */
export function describe(verdict: Verdict, t: Translate): Description {
  const leading = leadingReasons(verdict, t);
  return {
    headline: headline(verdict, t),
    meaning: meaning(verdict, t),
    leading,
    further: reasons(verdict, t).filter((reason) => !leading.includes(reason)),
    act: mainAct(verdict, t),
    steps: verdict.advice.slice(0, 3).map((advice) => ({ advice, text: adviceText(advice, verdict, t), hint: adviceHint(advice, verdict, t) })),
    notChecked: notChecked(verdict, t),
  };
}
