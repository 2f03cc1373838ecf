import { describe, expect, it } from 'vitest';
import { TOPICS, VERDICT_KINDS, type Topic } from '../../../../../judge/verdict.ts';
import { accountSteps, adviceFor } from '../../../../../judge/verdict/advice.ts';
import { readRules } from '../../../../../scripts/rules.ts';
import type { Platform } from '../../../../../platforms/platform.ts';
import { samplePlatform } from '../sample-platforms.ts';

const { platforms } = await readRules();
const KINDS = VERDICT_KINDS.filter((kind) => kind !== 'none');
const everyCase = KINDS.flatMap((kind) => TOPICS.map((topic) => ({ kind, topic })));

const MAIN_ACT: Record<Topic, string> = {
  reset: 'ignore',
  code: 'tell-nobody',
  'signin-alert': 'was-this-you',
  changed: 'was-this-you',
  verify: 'open-yourself',
  suspend: 'open-yourself',
  expire: 'open-yourself',
  quota: 'open-yourself',
};

/** Every https address lies on the platform's own host, or its file says why not. */
function isOwn(platform: Platform, url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' && (platforms.byWebHost(hostname).includes(platform) || url === platform.pages.twoFactorHelp);
}

describe.each(everyCase)('what to do about $kind / $topic', ({ kind, topic }) => {
  const platformsAndNone = [samplePlatform('full'), samplePlatform('bare'), null, ...platforms.all];
  const all = platformsAndNone.map((platform) => adviceFor(kind, topic, platform));

  it('is one to three steps, each once', () => {
    for (const advice of all) {
      expect(advice.length).toBeGreaterThan(0);
      expect(advice.length).toBeLessThanOrEqual(3);
      expect(new Set(advice.map(({ code }) => code)).size).toBe(advice.length);
    }
  });

  it('begins with the primary act', () => {
    const first = {
      lure: 'delete',
      suspicious: 'open-yourself',
      unsolicited: MAIN_ACT[topic],
      requested: 'go-on',
      unlisted: 'ignore-if-not-asked',
    }[kind as 'lure'];
    expect(new Set(all.map(([main]) => main?.code))).toEqual(new Set([first]));
  });

  it('tells nobody to ignore a sign-in or a change', () => {
    const ignoring = all.flat().some(({ code }) => code === 'ignore');
    expect(ignoring).toBe(kind === 'unsolicited' && topic === 'reset');
  });
});

describe('where a step leads', () => {
  it.each(platforms.all.map((platform) => [platform.id, platform] as const))(
    "%s: nowhere but to the platform's own pages",
    (_id, platform) => {
      const urls = [...everyCase.flatMap(({ kind, topic }) => adviceFor(kind, topic, platform)), ...accountSteps(platform)].flatMap(
        ({ url }) => url ?? [],
      );
      expect(urls.filter((url) => !isOwn(platform, url))).toEqual([]);
    },
  );
});

describe('a platform without a second factor', () => {
  const without = { ...samplePlatform('full'), twoFactor: false };

  it('is given a password of its own instead', () => {
    const advice = adviceFor('unsolicited', 'reset', without);
    expect(advice.map(({ code }) => code)).toEqual(['ignore', 'unique-password', 'see-mail-list']);
    expect(accountSteps(without).map(({ step }) => step)).not.toContain('two-factor');
  });
});

describe('the best second factor', () => {
  it.each([
    [['sms', 'totp', 'u2f'], 'key'],
    [['sms', 'custom-hardware'], 'key'],
    [['sms', 'totp'], 'app'],
    [['custom-software', 'email'], 'app'],
    [['sms', 'email', 'call'], 'code'],
    [[], undefined],
  ])('of %j is %s', (twoFactorMethods, factor) => {
    const [first] = accountSteps({ ...samplePlatform('full'), twoFactorMethods });
    expect(first).toMatchObject({ step: 'two-factor' });
    expect(first?.factor).toBe(factor);
  });
});
