/** Which advice the person has followed already, so that it is not given to them again. */
import type { AdviceCode, DoneAdvice, Verdict } from '../verdict.ts';
import type { NotedStep } from './account-steps.ts';

/** A step that was ticked off for a platform. */
export interface CheckedStep {
  platform: string;
  step: NotedStep;
  /** Milliseconds since the epoch. */
  at: number;
}

/** Advice by the step that is ticked off when it was followed. */
export const STEP_OF: Partial<Record<AdviceCode, NotedStep>> = {
  'turn-on-2fa': 'two-factor',
  'unique-password': 'unique-password',
  'sign-out-sessions': 'sessions',
  'check-sign-ins': 'sessions',
  'change-password': 'changed-password',
};

const CODES = Object.keys(STEP_OF) as AdviceCode[];

/** What stays as it was made. A look at sign-ins, or a change of the password, has seen nothing of what came after it. */
const LASTING: NotedStep[] = ['two-factor', 'unique-password'];

/**
 * `verdict` with the advice that was followed: what lasts whenever it was ticked, all else since the mail came. Advice that
 * is not given now counts too: the person's answer may bring it.
 * @param since when the mail came, milliseconds since the epoch; null where that is not known
 */
export function withDoneSteps(verdict: Verdict, checked: readonly CheckedStep[], since: number | null): Verdict {
  const { done: _before, ...rest } = verdict;
  const mine = checked.filter(
    ({ platform, step, at }) => platform === verdict.platform && (LASTING.includes(step) || (since !== null && at >= since)),
  );
  const done = CODES.flatMap((code) => mine.filter(({ step }) => step === STEP_OF[code]).map(({ at }): DoneAdvice => ({ code, at })));
  return done.length === 0 ? rest : { ...rest, done };
}
