import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timelineRows, timelineStart } from '../../../../features/history/timeline-rows.ts';
import type { HistoryEvent } from '../../../../features/history/event.ts';
import { DAY } from '../../../../judge/time.ts';
import { buildEvent } from './sample-event.ts';

const NOW = new Date(2026, 10, 24, 15, 30).getTime();
const event = (parts: Partial<HistoryEvent>): HistoryEvent =>
  buildEvent({ platform: 'instagram', platformName: 'Instagram', verdict: 'lure', at: NOW, ...parts });

describe('the rows of the timeline', () => {
  it('count the mails of one day and verdict as one mark', () => {
    const [row] = timelineRows([event({ at: NOW - 1000 }), event({ at: NOW - 2000 }), event({ verdict: 'unsolicited' })], NOW);
    expect(row?.marks.map(({ kind, day, count }) => [kind, day, count])).toEqual([
      ['lure', 29, 2],
      ['unsolicited', 29, 1],
    ]);
    expect(row?.counts).toEqual({ lure: 2, suspicious: 0, unsolicited: 1, notice: 0, requested: 0 });
  });

  it('begin with the platform of the latest mail', () => {
    const rows = timelineRows([event({ at: NOW - 3 * DAY }), event({ platform: 'google', platformName: 'Google', at: NOW - DAY })], NOW);
    expect(rows.map(({ platform }) => platform)).toEqual(['google', 'instagram']);
  });

  it('hold the first moment of the first day and nothing before it', () => {
    const start = timelineStart(NOW);
    expect(timelineRows([event({ at: start })], NOW)[0]?.marks[0]?.day).toBe(0);
    expect(timelineRows([event({ at: start - 1 })], NOW)).toEqual([]);
  });

  it.each(['unlisted', 'none'] as const)('leave out %s, which is no incident', (verdict) => {
    expect(timelineRows([event({ verdict })], NOW)).toEqual([]);
  });

  it.each([
    ['signin-alert', 'notice'],
    ['changed', 'notice'],
    ['reset', 'unsolicited'],
  ] as const)('call a genuine mail about %s a %s', (topic, kind) => {
    expect(timelineRows([event({ verdict: 'unsolicited', topic })], NOW)[0]?.marks[0]?.kind).toBe(kind);
  });

  it('leave out mails from days to come', () => expect(timelineRows([event({ at: NOW + DAY })], NOW)).toEqual([]));

  it('put mails of no listed platform into a row of their own, without their claimed name', () => {
    expect(timelineRows([event({ platform: null, platformName: 'x' })], NOW)).toMatchObject([{ platform: '', name: '' }]);
  });

  it('lose no mail and invent none', () => {
    const events = fc.array(
      fc.record({
        at: fc.integer({ min: timelineStart(NOW), max: NOW }),
        verdict: fc.constantFrom('lure', 'suspicious', 'unsolicited', 'requested'),
        platform: fc.constantFrom('a', 'b', null),
      }),
    );
    fc.assert(
      fc.property(events, (parts) => {
        const marks = timelineRows(parts.map(event), NOW).flatMap((row) => row.marks);
        expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(parts.length);
      }),
      { numRuns: 50 },
    );
  });
});
