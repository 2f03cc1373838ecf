import { describe, expect, it } from 'vitest';
import type { Topic, VerdictKind } from '../../../../../judge/verdict.ts';
import { adviceFor } from '../../../../../judge/verdict/advice.ts';
import { readRules } from '../../../../../scripts/rules.ts';

const rules = await readRules();
const instagram = rules.platforms.byId('instagram');
const codes = (kind: VerdictKind, topic: Topic | null) => adviceFor(kind, topic, instagram).map((one) => one.code);

describe('the primary act comes first', () => {
  it.each<[VerdictKind, Topic, string]>([
    ['lure', 'reset', 'delete'],
    ['lure', 'signin-alert', 'delete'],
    ['suspicious', 'quota', 'open-yourself'],
    ['unlisted', 'reset', 'ignore-if-not-asked'],
    ['requested', 'reset', 'go-on'],
    ['unsolicited', 'reset', 'ignore'],
    ['unsolicited', 'code', 'tell-nobody'],
    ['unsolicited', 'signin-alert', 'was-this-you'],
    ['unsolicited', 'changed', 'was-this-you'],
    ['unsolicited', 'verify', 'open-yourself'],
    ['unsolicited', 'suspend', 'open-yourself'],
    ['unsolicited', 'expire', 'open-yourself'],
    ['unsolicited', 'quota', 'open-yourself'],
  ])('%s %s: %s', (kind, topic, first) => {
    expect(codes(kind, topic)[0]).toBe(first);
    expect(codes(kind, topic).length).toBeLessThanOrEqual(3);
  });

  it('never says "ignore" about a sign-in or a change', () => {
    expect([...codes('unsolicited', 'signin-alert'), ...codes('unsolicited', 'changed')]).not.toContain('ignore');
  });

  it.each<[Topic, 'listed' | 'nobody', boolean]>([
    ['verify', 'nobody', true],
    ['verify', 'listed', false],
    ['quota', 'nobody', false],
  ])('has the sender asked only where that can be a colleague or a firm: %s, %s', (topic, whom, asked) => {
    const told = adviceFor('suspicious', topic, whom === 'listed' ? instagram : null).map((one) => one.code);
    expect(told.includes('ask-the-sender-otherwise')).toBe(asked);
  });

  it('says nothing about what is no account mail', () => {
    expect(codes('none', 'reset')).toEqual([]);
    expect(codes('unsolicited', null)).toEqual([]);
  });
});

describe('two-factor authentication', () => {
  it.each(rules.platforms.all.map((platform) => [platform.id, platform] as const))(
    '%s: offered only where a fact names a page, words or a method',
    (_id, platform) => {
      const step = adviceFor('unsolicited', 'reset', platform).find((one) => one.code === 'turn-on-2fa');
      const { twoFactor, twoFactorHelp, twoFactorPath } = platform.pages;
      const sourced = twoFactor ?? twoFactorHelp;
      expect(step?.url).toBe(platform.twoFactor ? sourced : undefined);
      const known = sourced ?? twoFactorPath ?? platform.twoFactorMethods[0];
      expect(step === undefined).toBe(!platform.twoFactor || known === undefined);
    },
  );
});
