/** How far the check-up of all accounts is. */
import type { CheckedStep } from './store.ts';
import type { PlatformGuide } from '../../messages/requests.ts';

/** Steps that are ticked, of all that the accounts have. */
export function checkUpCount(guides: PlatformGuide[], ticks: CheckedStep[]): { done: number; all: number } {
  const steps = guides.flatMap(({ id, steps: own }) => own.map(({ step }) => ({ id, step })));
  const done = steps.filter(({ id, step }) => ticks.some((one) => one.platform === id && one.step === step));
  return { done: done.length, all: steps.length };
}
