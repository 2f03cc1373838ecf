import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEEDS, FIRST_AID_STEPS, firstAidSteps, withDeed } from '../../../../features/first-aid/steps.ts';
import { notedBy } from '../../../../features/first-aid/text.ts';
import type { Deed, FirstAidStep } from '../../../../features/first-aid/steps.ts';

describe('first aid', () => {
  it.each<[Deed[], FirstAidStep[]]>([
    [[], []],
    [['opened'], ['close-page', 'update-browser']],
    [['password'], ['change-password', 'sign-out-sessions', 'two-factor', 'recovery', 'other-sites']],
    [['code'], ['sign-out-sessions', 'change-password', 'recovery', 'two-factor']],
    [['card'], ['call-bank', 'watch-payments']],
    [['phrase'], ['new-wallet', 'move-funds', 'believe-no-rescuer']],
    [['file'], ['disconnect', 'ask-for-help', 'passwords-elsewhere']],
    [
      ['opened', 'card'],
      ['call-bank', 'watch-payments'],
    ],
    [
      ['code', 'password'],
      ['change-password', 'sign-out-sessions', 'two-factor', 'recovery', 'other-sites'],
    ],
  ])('for %j is %j', (deeds, steps) => expect(firstAidSteps(deeds)).toEqual(steps));

  it.each<[Deed[], Deed, boolean, Deed[]]>([
    [[], 'opened', true, ['opened']],
    [['opened'], 'password', true, ['password']],
    [['password', 'code'], 'opened', true, ['opened']],
    [['password'], 'code', true, ['password', 'code']],
    [['password', 'code'], 'password', false, ['code']],
    [['opened'], 'opened', false, []],
  ])('after %j, "%s" (%s) leaves %j: who only opened the link did nothing else', (deeds, deed, did, after) => {
    expect(withDeed(deeds, deed, did)).toEqual(after);
  });

  it.each(FIRST_AID_STEPS)('%s never says where else a password is used', (step) => {
    expect(notedBy(step)).not.toBe('unique-password');
  });

  it('names each step once, whatever was done in whatever order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...DEEDS]), (deeds) => {
        const steps = firstAidSteps(deeds);
        expect(new Set(steps).size).toBe(steps.length);
        expect(steps).toEqual(firstAidSteps(deeds.toReversed()));
      }),
    );
  });

  it('saves the device before the money and the money before the account', () => {
    const steps = firstAidSteps(['password', 'card', 'file']);
    const places = (['disconnect', 'call-bank', 'change-password'] as const).map((step) => steps.indexOf(step));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });
});
