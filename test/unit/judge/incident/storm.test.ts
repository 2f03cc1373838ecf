import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stormFor, withStorm } from '../../../../judge/incident/storm.ts';
import type { HistoryEvent } from '../../../../judge/incident/incident.ts';
import { HOUR } from '../../../../judge/time.ts';
import type { Storm, Topic, VerdictKind } from '../../../../judge/verdict.ts';
import { withUserAnswer } from '../../../../judge/verdict/user-context.ts';
import { adviceFor } from '../../../../judge/verdict/advice.ts';
import { readRules } from '../../../../scripts/rules.ts';
import { verdict } from '../../components/i18n/sample-verdict.ts';
import { buildEvent } from '../../features/history/sample-event.ts';
import { compiledAdvisory } from '../../platforms/advisory-sample.ts';

const { platforms } = await readRules();
const instagram = platforms.byId('instagram');

/** A mail that came `hours` after the first. */
function mail(hours: number, part: Partial<HistoryEvent> = {}): HistoryEvent {
  return buildEvent({ key: `m${hours}`, at: Date.parse('2026-05-01T08:00:00Z') + hours * HOUR, ...part });
}

describe('a storm', () => {
  it('gives a mail the rank of its own time, however late it is opened', () => {
    const all = [mail(0), mail(10), mail(20), mail(45)];
    expect(all.map((one) => stormFor(one, all, [])?.nth ?? 1)).toEqual([1, 2, 3, 4]);
    expect(stormFor(mail(45), all, [])).toEqual({ nth: 4, count: 4, hours: 45, lures: 0, topic: 'reset', advisory: null });
    expect(stormFor(mail(10), all, [])).toMatchObject({ nth: 2, count: 4, hours: 10 });
  });

  it('needs the mail in no list, and counts it once where it is in it', () => {
    expect(stormFor(mail(5), [mail(0)], [])?.nth).toBe(2);
    expect(stormFor(mail(5), [mail(0), mail(5), mail(5)], [])?.nth).toBe(2);
  });

  it.each<[what: string, other: HistoryEvent]>([
    ['asked for', mail(0, { verdict: 'requested' })],
    ['of another platform', mail(0, { platform: 'netflix' })],
    ['four days away', mail(-4 * 24 + 1)],
    ['a notice that nobody asks for', mail(0, { topic: 'signin-alert' })],
    ['without a date of its own', mail(0, { undated: true })],
    ['a lure', mail(0, { verdict: 'lure' })],
    ['a warned page', mail(0, { kind: 'page', verdict: 'lure' })],
  ])('is none where the only other one is %s', (_what, other) => {
    expect(stormFor(mail(1), [other], [])).toBeNull();
  });

  it.each<[what: string, event: HistoryEvent]>([
    ['a lure', mail(1, { verdict: 'lure' })],
    ['asked for', mail(1, { verdict: 'requested' })],
    ['a notice of a sign-in', mail(1, { topic: 'signin-alert' })],
    ['without a date', mail(1, { undated: true })],
    ['of no platform', mail(1, { platform: null })],
  ])('is never told of a mail that is %s', (_what, event) => {
    expect(stormFor(event, [mail(0), mail(0.5)], [])).toBeNull();
  });

  it('names lures of the same days, mails only', () => {
    const lures = [mail(2, { verdict: 'lure' }), mail(3, { verdict: 'lure', topic: null }), mail(4, { verdict: 'lure', kind: 'page' })];
    expect(stormFor(mail(5), [mail(0), ...lures], [])).toMatchObject({ nth: 2, lures: 2 });
  });

  it('tells no topic where they differ', () => {
    expect(stormFor(mail(5), [mail(0, { topic: 'code' })], [])?.topic).toBeNull();
  });

  const advisory = compiledAdvisory({ platform: 'instagram', start: '2026-05-01', last: '2026-05-02', topics: ['reset'] });
  it.each([
    ['in its days', mail(1), [advisory], advisory.id],
    ['days after its end', mail(60), [advisory], null],
    ['of another topic', mail(1, { topic: 'code' }), [advisory], null],
    ["about strangers' text", mail(1), [{ ...advisory, kind: 'third-party-text' as const }], null],
    ['of another platform', mail(1), [{ ...advisory, platform: 'netflix' }], null],
  ])('says that others get them only where an advisory says so: %s', (_what, event, advisories, id) => {
    expect(stormFor(event, [mail(0.5), mail(50)], advisories)?.advisory).toBe(id);
  });

  it('ranks no mail above the number of them, whatever came', () => {
    const event = fc.record({
      hours: fc.integer({ min: 0, max: 400 }),
      verdict: fc.constantFrom<VerdictKind>('unsolicited', 'lure', 'requested'),
      topic: fc.constantFrom<Topic>('reset', 'code', 'changed'),
    });
    fc.assert(
      fc.property(fc.uniqueArray(event, { selector: ({ hours }) => hours, minLength: 1, maxLength: 15 }), (drawn) => {
        const all = drawn.map(({ hours, ...part }) => mail(hours, part));
        for (const one of all) {
          const storm = stormFor(one, all, []);
          if (!storm) continue;
          expect(storm.nth).toBeGreaterThan(1);
          expect(storm.count).toBeGreaterThanOrEqual(storm.nth);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('a verdict in a storm', () => {
  const storm: Storm = { nth: 4, count: 4, hours: 40, lures: 0, topic: 'reset', advisory: null };
  const judged = (topic: Topic): ReturnType<typeof verdict> =>
    verdict({
      kind: 'unsolicited',
      topic,
      platform: 'instagram',
      platformName: 'Instagram',
      advice: adviceFor('unsolicited', topic, instagram),
    });
  const codes = (topic: Topic): string[] => withStorm(judged(topic), storm, instagram).advice.map(({ code }) => code);

  it('keeps its kind and its primary act, and asks for more', () => {
    expect(withStorm(judged('reset'), storm, instagram)).toMatchObject({ kind: 'unsolicited', storm });
    expect(codes('reset')).toEqual(['ignore', 'turn-on-2fa', 'check-sign-ins']);
    expect(codes('verify')).toEqual(['open-yourself', 'turn-on-2fa', 'check-sign-ins']);
    expect(codes('code')).toEqual(['tell-nobody', 'change-password', 'check-sign-ins']);
  });

  it('opens the page of sessions where a source names one', () => {
    const google = platforms.byId('google');
    expect(google?.pages.sessions).toMatch(/^https:/);
    expect(withStorm(judged('reset'), storm, google).advice.at(-1)).toEqual({ code: 'check-sign-ins', url: google?.pages.sessions });
  });

  it('loses the storm and its advice once the person asked for the mail', () => {
    const asked = withStorm(withUserAnswer(withStorm(judged('reset'), storm, instagram), 'asked', instagram), null, instagram);
    expect(asked).not.toHaveProperty('storm');
    expect(asked.advice).toEqual(adviceFor('requested', 'reset', instagram));
  });

  it('is the same object without one', () => {
    const calm = judged('reset');
    expect(withStorm(calm, null, instagram)).toBe(calm);
  });

  it('is never raised where it is a lure', () => {
    const lure = verdict({ kind: 'lure', topic: 'reset', platform: 'instagram' });
    expect(withStorm(lure, storm, instagram)).toBe(lure);
  });
});
