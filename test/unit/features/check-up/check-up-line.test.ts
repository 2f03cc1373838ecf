import { describe, expect, it } from 'vitest';
import { checkUpLine } from '../../../../features/check-up/check-up.tsx';
import { DAY } from '../../../../judge/time.ts';
import { accountSteps } from '../../../../judge/verdict/advice.ts';
import { samplePlatform } from '../../judge/verdict/sample-platforms.ts';
import { t } from '../../components/i18n/sample-verdict.ts';

const NOW = new Date(2026, 10, 24, 0, 5).getTime();
const steps = accountSteps(samplePlatform('full'));

describe('the line of a check-up', () => {
  it('names what was done and when the last of it was', () => {
    const ticked = [
      { step: 'sessions' as const, at: NOW - 12 * DAY },
      { step: 'two-factor' as const, at: NOW - 40 * DAY },
    ];
    expect(checkUpLine(steps, ticked, t)).toBe('two-factor on, sign-ins looked at, 12 Nov 2026');
  });

  it('is short where all is done, and where nothing is', () => {
    const all = steps.map(({ step }) => ({ step, at: NOW }));
    expect(checkUpLine(steps, all, t)).toBe('all done, 24 Nov 2026');
    expect(checkUpLine(steps, [], t)).toBe('not looked at yet');
  });

  it('passes over a step that the platform no longer has', () => {
    const without = accountSteps({ ...samplePlatform('full'), twoFactor: false });
    expect(checkUpLine(without, [{ step: 'two-factor', at: NOW }], t)).toBe('not looked at yet');
  });
});
