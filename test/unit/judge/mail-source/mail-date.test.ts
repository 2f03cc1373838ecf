import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailDate } from '../../../../judge/mail-source/mail-date.ts';

const at = Date.UTC(2026, 0, 9, 14, 3, 20);

describe('a date as mail writes it', () => {
  it.each([
    ['Fri, 9 Jan 2026 14:03:20 +0000'],
    ['Fri, 09 Jan 2026 15:03:20 +0100 (CET)'],
    ['Fri, 9 Jan 2026 06:03:20 -0800 (Pacific (winter) time)'],
    ['9 Jan 26 14:03:20 UT'],
    ['Fri, 9 Jan 2026 09:03:20 EST'],
    ['  Friday, 09-Jan-2026 14:03:20 GMT'],
    ['Fri, 9 January 2026 14:03:20.512 Z'],
  ])('%s', (text) => expect(mailDate(text)).toBe(at));

  it.each([
    ['a year of two digits in the last century', '9 Jan 98 14:03:20 GMT', Date.UTC(1998, 0, 9, 14, 3, 20)],
    ['a year of three digits', '9 Jan 126 14:03:20 GMT', at],
    ['no seconds and no zone', 'Fri, 9 Jan 2026 14:03', Date.UTC(2026, 0, 9, 14, 3)],
    ['a leap second', 'Wed, 31 Dec 2025 23:59:60 +0000', Date.UTC(2025, 11, 31, 23, 59, 59)],
  ])('with %s', (_, text, time) => expect(mailDate(text)).toBe(time));

  it.each(['', 'yesterday', '31 Feb 2026 10:00:00 +0000', '9 Foo 2026 10:00:00 +0000', '9 Jan 2026 25:00:00 +0000', '9 Jan 2026'])(
    '"%s" is none',
    (text) => expect(mailDate(text)).toBeNull(),
  );

  it('is read back, whatever the day and the zone', () => {
    const zones = fc.integer({ min: -12 * 60, max: 14 * 60 });
    const dates = fc.date({ min: new Date(Date.UTC(1971, 0, 1)), max: new Date(Date.UTC(2099, 0, 1)), noInvalidDate: true });
    fc.assert(
      fc.property(dates, zones, (date, minutes) => {
        const local = new Date(date.getTime() + minutes * 60_000).toUTCString().replace(/^\w+, |GMT$/g, '');
        const size = Math.abs(minutes);
        const zone = `${minutes < 0 ? '-' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}${String(size % 60).padStart(2, '0')}`;
        expect(mailDate(`${local}${zone}`)).toBe(Math.floor(date.getTime() / 1000) * 1000);
      }),
    );
  });
});
