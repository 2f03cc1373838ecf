import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { incidentsOf } from '../../../../judge/incident/incident.ts';
import { DAY } from '../../../../judge/time.ts';
import { buildEvent } from '../../features/history/sample-event.ts';

const at = (days: number, part: Parameters<typeof buildEvent>[0] = {}): ReturnType<typeof buildEvent> =>
  buildEvent({ key: `m${days}`, at: days * DAY, ...part });

describe('incidents', () => {
  it('join what lies at most three days apart, in whatever order it was read', () => {
    const [first, second] = incidentsOf([at(12), at(3), at(0), at(6)]);
    expect(first).toMatchObject({ platform: 'instagram', platformName: 'Instagram', first: 0, last: 6 * DAY, unsolicited: 3, lures: 0 });
    expect(second).toMatchObject({ first: 12 * DAY, unsolicited: 1 });
  });

  it('count lures of the same days apart from genuine mails', () => {
    expect(incidentsOf([at(0), at(1, { verdict: 'lure' }), at(2, { verdict: 'lure', kind: 'page' })])).toMatchObject([
      { unsolicited: 1, lures: 2 },
    ]);
  });

  it('keep platforms apart', () => {
    expect(incidentsOf([at(0), at(1, { platform: 'netflix' })])).toHaveLength(2);
  });

  it.each([
    ['asked for', { verdict: 'requested' }],
    ['suspicious', { verdict: 'suspicious' }],
    ['unlisted', { verdict: 'unlisted' }],
    ['of no platform', { platform: null }],
  ] as const)('hold no mail that is %s', (_what, part) => {
    expect(incidentsOf([at(0, part)])).toEqual([]);
  });

  it('hold no lure that the person called genuine', () => {
    expect(incidentsOf([at(0, { verdict: 'lure', done: [{ code: 'called-genuine', at: 0 }] })])).toEqual([]);
  });

  it('count the same mail once', () => expect(incidentsOf([at(0), at(0)])[0]?.unsolicited).toBe(1));

  it('lose no event and overlap nowhere, whatever their times', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 100 }), { maxLength: 20 }), (days) => {
        const incidents = incidentsOf(days.map((day) => at(day)));
        expect(incidents.flatMap(({ events }) => events.map(({ key }) => key))).toEqual(
          days.toSorted((a, b) => a - b).map((day) => `m${day}`),
        );
        for (const [index, { first }] of incidents.entries()) {
          const before = incidents[index - 1];
          if (before) expect(first - before.last).toBeGreaterThan(3 * DAY);
        }
      }),
    );
  });
});
