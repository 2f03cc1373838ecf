import { describe, expect, it } from 'vitest';
import { parseBlind } from '../../../../scripts/evaluate/blind.ts';
import { gaps } from '../../../../scripts/evaluate/gap.ts';
import type { Aims } from '../../../../scripts/evaluate/figures.ts';

const PRINTED = `abused-sender             4  lure 2  unlisted 2
ham-account              10  unlisted 8  unsolicited 1  lure 1
ham-modern               20  none 19  suspicious 1
lure                    100  lure 80  none 14  suspicious 6
lures warned 0.860 per mail, 0.750 per campaign; red 0.800, 0.700; abused senders warned 0.500; false alarms 2 of 30; precision of red 0.9880
`;

describe('the totals of unseen mail', () => {
  it('are read from what the scorer prints', () => {
    const totals = parseBlind(PRINTED);
    expect(totals?.sets.map((one) => [one.name, one.mails])).toEqual([
      ['abused-sender', 4],
      ['ham-account', 10],
      ['ham-modern', 20],
      ['lure', 100],
    ]);
    expect(totals?.sets[3]?.verdicts).toEqual({ lure: 80, none: 14, suspicious: 6 });
    expect(totals?.aims).toEqual({
      warned: { mails: 0.86, campaigns: 0.75 },
      red: { mails: 0.8, campaigns: 0.7 },
      abusedWarned: 0.5,
      honest: 30,
      alarms: 2,
      redAlarms: 1,
      redPrecision: 0.988,
    });
  });

  it.each(['', 'something else entirely', 'lure  5  lure 5', PRINTED.replace('per mail', 'each')])(
    'are not guessed where the form is another: %j',
    (printed) => {
      expect(parseBlind(printed)).toBeNull();
    },
  );
});

describe('a gap between read and unseen mail', () => {
  const aims = (mails: number, alarms: number, abusedWarned: number | null = null): Aims => ({
    warned: { mails, campaigns: null },
    red: { mails: null, campaigns: null },
    abusedWarned,
    honest: 100,
    alarms,
    redAlarms: 0,
    redPrecision: null,
  });

  it('is told from more than three points on', () => {
    expect(gaps(aims(0.9, 0), aims(0.871, 0))).toEqual([]);
    expect(gaps(aims(0.9, 0), aims(0.85, 0))).toEqual([
      'lures warned, per mail: 5.0 points better on mail that was read (90.0 %) than on unseen mail (85.0 %).',
    ]);
  });

  it('is no defect where unseen mail does better', () => {
    expect(gaps(aims(0.8, 10), aims(0.9, 0))).toEqual([]);
  });

  it('is looked for in false alarms too, and not where a figure is missing', () => {
    expect(gaps(aims(0.9, 0, 0.9), aims(0.9, 4))).toEqual([expect.stringContaining('honest mail without an alarm: 4.0 points')]);
  });
});
