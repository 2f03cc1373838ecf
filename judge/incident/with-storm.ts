/** Adds a storm to a verdict that was already reached: what to do rises, the kind of verdict stays. */
import type { Platform } from '../../platforms/types.ts';
import type { Advice, Storm, Verdict } from '../types.ts';
import { adviceFor } from '../verdict/advice.ts';

const MOST = 3;

/**
 * `verdict` as part of `storm`; null takes an earlier storm off.
 * The steps then name the second factor and the look at sign-ins. Codes keep "change the password" instead of the
 * factor: a code that comes as a second step shows that the factor is on, and that somebody has the password.
 */
export function withStorm(verdict: Verdict, storm: Storm | null, platform: Platform | null): Verdict {
  const { storm: _before, ...rest } = verdict;
  const advice = adviceFor(verdict.kind, verdict.topic, platform);
  if (storm === null || verdict.kind !== 'unsolicited') return 'storm' in verdict ? { ...rest, advice } : verdict;
  const [main] = advice;
  const further = verdict.topic === 'code' ? advice.slice(1, 2) : harder(platform);
  const raised = [main, ...further, checkSignIns(platform)].filter((one) => one !== undefined);
  return { ...rest, advice: raised.slice(0, MOST), storm };
}

/** What stands after "ignore it" for a reset: the best sourced way to make the next attempt harder. */
function harder(platform: Platform | null): Advice[] {
  return adviceFor('unsolicited', 'reset', platform).filter(({ code }) => code === 'turn-on-2fa');
}

function checkSignIns(platform: Platform | null): Advice {
  const url = platform?.pages.sessions;
  return url ? { code: 'check-sign-ins', url } : { code: 'check-sign-ins' };
}
