import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { VerdictKind } from '../../../../judge/verdict.ts';
import { aimsOf, figuresBy, shareOf } from '../../../../scripts/evaluate/figures.ts';
import { outcome } from './outcome.ts';

describe('counting by campaign', () => {
  it('counts a campaign once, however many copies of it there are', () => {
    const copies = Array.from({ length: 9 }, () => outcome('lure', 'lure', { group: 'large' }));
    const shares = shareOf([...copies, outcome('none', 'lure', { group: 'small' })], (one) => one.fault === null);
    expect(shares).toEqual({ mails: 0.9, campaigns: 0.5 });
  });

  it('counts a campaign in part where only some of its copies are found', () => {
    const some = [outcome('lure', 'lure'), outcome('none', 'lure'), outcome('lure', 'lure', { group: 'b' })];
    expect(shareOf(some, (one) => one.fault === null).campaigns).toBe(0.75);
  });

  it('says nothing of nothing', () => {
    expect(shareOf([], () => true)).toEqual({ mails: null, campaigns: null });
  });

  it('equals the share of mails where every mail is its own campaign', () => {
    const kinds = fc.array(fc.constantFrom<VerdictKind>('lure', 'none', 'unlisted'), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(kinds, (some) => {
        const { mails, campaigns } = shareOf(
          some.map((kind, at) => outcome(kind, 'lure', { group: `${at}` })),
          (one) => one.fault === null,
        );
        expect(campaigns).toBeCloseTo(mails ?? -1, 9);
      }),
    );
  });
});

describe('figures of a set', () => {
  it('tells size, campaigns, what is right and each kind of fault, in order of names', () => {
    const some = [
      outcome('lure', 'lure', { set: 'b' }),
      outcome('suspicious', 'lure', { set: 'b', group: 'other' }),
      outcome('lure', 'none', { set: 'a' }),
      outcome('unsolicited', 'lure', { set: 'a' }),
    ];
    const figures = figuresBy(some, (one) => one.label.set);
    expect(figures.map(({ name, mails, campaigns, right }) => [name, mails, campaigns, right.mails])).toEqual([
      ['a', 2, 1, 0],
      ['b', 2, 2, 0.5],
    ]);
    expect(figures[0]?.faults).toMatchObject({ 'false red': 1, 'false vouch': 1, missed: 0 });
    expect(figures[1]?.faults).toMatchObject({ 'amber for red': 1, missed: 0 });
  });
});

describe('the aims', () => {
  const some = [
    outcome('lure', 'lure'),
    outcome('suspicious', 'lure|suspicious', { group: 'b' }),
    outcome('unlisted', 'lure', { group: 'c' }),
    outcome('none', 'lure|suspicious', { set: 'abused-sender' }),
    outcome('lure', 'lure|suspicious', { set: 'abused-sender' }),
    outcome('unlisted', 'unlisted', { set: 'abused-sender' }),
    outcome('lure', 'unsolicited', { set: 'ham-account' }),
    outcome('suspicious', 'none', { set: 'ham-modern' }),
    outcome('suspicious', 'none', { set: 'ham-modern', tolerated: 'suspicious' }),
    outcome('none', 'none', { set: 'ham-modern' }),
    outcome('lure', 'suspicious|none', { set: 'reported' }),
  ];

  it('counts warnings over all lures, red over those of which red alone is right', () => {
    const { warned, red } = aimsOf(some);
    expect(warned.mails).toBeCloseTo(2 / 3);
    expect(red.mails).toBe(0.5);
  });

  it('counts abused senders that had to be warned of, and no alarm that is tolerated', () => {
    const aims = aimsOf(some);
    expect(aims.abusedWarned).toBe(0.5);
    expect([aims.honest, aims.alarms, aims.redAlarms]).toEqual([5, 2, 1]);
  });

  it('judges the precision of red by mail that is plainly an attack or plainly honest', () => {
    expect(aimsOf(some).redPrecision).toBeCloseTo(2 / 3);
  });
});
