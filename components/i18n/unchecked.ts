/** What was not checked, in plain words. */
import type { Verdict } from '../../judge/types.ts';
import type { Translate } from './text.ts';
import { underscored } from './text.ts';

/** One sentence for each thing that was not checked. */
export function notChecked(verdict: Verdict, t: Translate): string[] {
  return [...new Set(verdict.unchecked)].map((code) => t(`unchecked_${underscored(code)}`));
}
