/** How a person says "this was me". */
import type { Verdict } from '../../judge/types.ts';
import { isExpectation } from './evidence.ts';
import { isNotice } from './state.ts';
import type { TextKey } from './text.ts';

/** Key of the button that takes the person's word; a sign-in notice is not "asked for". */
export function askedLabel(verdict: Verdict): TextKey {
  if (isNotice(verdict.topic)) return 'label_was_me';
  return isExpectation(verdict) ? 'label_expected' : 'label_asked';
}

/** The person's own word made this verdict, so it can be taken back. */
export function isSaidByPerson({ kind, evidence }: Verdict): boolean {
  if (kind !== 'requested' && kind !== 'unsolicited') return false;
  return evidence.some(({ code }) => code === 'asked-by-person' || code === 'not-asked-by-person');
}
