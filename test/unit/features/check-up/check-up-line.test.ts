import { describe, expect, it } from 'vitest';
import { agoText } from '../../../../components/i18n/language.ts';
import { checkUpLine } from '../../../../features/check-up/check-up.tsx';
import { DAY, MINUTE } from '../../../../judge/time.ts';
import { accountSteps } from '../../../../judge/verdict/account-steps.ts';
import { samplePlatform } from '../../judge/verdict/sample-platforms.ts';
import { t } from '../../components/i18n/sample-verdict.ts';

const NOW = new Date(2026, 10, 24, 0, 5).getTime();
const steps = accountSteps(samplePlatform('full'));

describe('how long ago', () => {
  it.each([
    [0, 'today'],
    [10 * MINUTE, 'yesterday'],
    [12 * DAY, '12 days ago'],
    [-DAY, 'today'],
  ])('%i milliseconds are %s, by the days of the calendar', (before, words) => expect(agoText(NOW - before, NOW, t)).toBe(words));
});

describe('the line of a check-up', () => {
  it('names what was done and when the last of it was', () => {
    const ticked = [
      { step: 'sessions' as const, at: NOW - 12 * DAY },
      { step: 'two-factor' as const, at: NOW - 40 * DAY },
    ];
    expect(checkUpLine(steps, ticked, NOW, t)).toBe('two-factor on, sign-ins looked at, 12 days ago');
  });

  it('is short where all is done, and where nothing is', () => {
    const all = steps.map(({ step }) => ({ step, at: NOW }));
    expect(checkUpLine(steps, all, NOW, t)).toBe('all done, today');
    expect(checkUpLine(steps, [], NOW, t)).toBe('not looked at yet');
  });

  it('passes over a step that the platform no longer has', () => {
    const without = accountSteps({ ...samplePlatform('full'), twoFactor: false });
    expect(checkUpLine(without, [{ step: 'two-factor', at: NOW }], NOW, t)).toBe('not looked at yet');
  });
});
