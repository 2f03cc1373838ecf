/** How a person answers "this was me". */
import type { Verdict } from '../../judge/verdict.ts';
import { isExpectation } from './evidence.ts';
import { isNotice } from './state.ts';
import type { TextKey } from './text.ts';

/** Key of the button that takes the person's answer; a sign-in notice is not "asked for". */
export function answerLabel(verdict: Verdict): TextKey {
  if (isNotice(verdict.topic)) return 'label_was_me';
  return isExpectation(verdict) ? 'label_expected' : 'label_asked';
}

/** The person's answer made this verdict, so it can be taken back. */
export function isUserAnswer({ kind, evidence }: Verdict): boolean {
  if (kind !== 'requested' && kind !== 'unsolicited') return false;
  return evidence.some(({ code }) => code === 'asked-by-person' || code === 'not-asked-by-person');
}
