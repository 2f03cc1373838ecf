import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { shownDate } from '../../../mailboxes/dates.ts';

const NOW = new Date(2026, 4, 6, 18, 0).getTime();
const at = (day: number, hour = 9, minute = 12) => new Date(2026, 4, day, hour, minute).getTime();

/** The languages of account mail, with the regions whose webmails number days in another order. */
const LANGUAGES = [
  'ar-EG',
  'cs',
  'da',
  'de',
  'el',
  'en-US',
  'en-GB',
  'es',
  'fi',
  'fr',
  'he',
  'hi',
  'hu',
  'id',
  'it',
  'ja',
  'ko',
  'ms',
  'nb',
  'nl',
  'pl',
  'pt-BR',
  'ro',
  'ru',
  'sv',
  'th',
  'tr',
  'uk',
  'vi',
  'zh-Hans',
  'zh-Hant',
  'fa-u-ca-gregory',
];
const FORMATS: Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'full', timeStyle: 'short' },
  { dateStyle: 'long', timeStyle: 'medium' },
  { dateStyle: 'medium', timeStyle: 'short' },
  { day: 'numeric', month: 'numeric', year: 'numeric', hour: 'numeric', minute: '2-digit' },
];

describe('a shown date', () => {
  it.each([
    ['2026-05-04 09:12', '', at(4)],
    ['2026-05-04T09:12:00Z', '', Date.UTC(2026, 4, 4, 9, 12)],
    ['2026-05-04T09:12:00+02:00', '', Date.UTC(2026, 4, 4, 7, 12)],
    ['Mon, 4 May 2026, 09:12', '', at(4)],
    ['Mon, 4 May 2026 09:12:00 -0400', '', Date.UTC(2026, 4, 4, 13, 12)],
    ['04.05.2026 9:12', '', at(4)],
    ['May 4th, 2026 at 9:12 AM', '', at(4)],
    ['4/5/2026, 9:12', 'en-GB', at(4)],
    ['5/4/2026, 9:12 PM', 'en-US', at(4, 21)],
    ['4/5/2026 09:12', 'pt-BR', at(4)],
    ['5/4/2026 12:05 am', 'en-US', at(4, 0, 5)],
    ['mardi 5 mai 2026, 9:12', '', at(5)],
    ['Today 09:12', 'en', at(6)],
    ['Gestern, 09:12', 'de', at(5)],
    ['今天 09:12', 'zh-Hans', at(6)],
    ['2026年5月4日 9:12', '', at(4)],
    ['2026년 5월 4일 오후 9:12', 'ko', at(4, 21)],
    ['4 พ.ค. 2569 09:12', 'th', at(4)],
    ['٤ مايو ٢٠٢٦ ٩:١٢ م', 'ar-EG', at(4, 21)],
  ])('"%s" (%s) is read', (text, language, time) => {
    expect(shownDate(text, language, NOW)).toBe(time);
  });

  it.each([
    ['', ''],
    ['4 May', ''],
    ['09:12', ''],
    ['Today', 'en'],
    ['4 May 2026', ''],
    ['4/5/2026 09:12', 'en'],
    ['4/5/2026 09:12', ''],
    ['99.99.2026', ''],
    ['31 Feb 2026 10:00', ''],
    ['4 May 2099 10:00', ''],
    ['۱۴ اردیبهشت ۱۴۰۵، ۹:۱۲', 'fa'],
    ['4 Listopad-like 2026', ''],
    ['Yesterdays 10:00', 'en'],
  ])('"%s" (%s) is not guessed', (text, language) => {
    expect(shownDate(text, language, NOW)).toBeNull();
  });

  it.each(LANGUAGES)('is right or unread, in %s', (language) => {
    const dates = fc.date({ min: new Date(2001, 0, 1), max: new Date(2026, 0, 1), noInvalidDate: true });
    let read = 0;
    for (const format of FORMATS.map((options) => new Intl.DateTimeFormat(language, options))) {
      fc.assert(
        fc.property(dates, (date) => {
          const time = shownDate(format.format(date), language, NOW);
          if (time === null) return;
          read += 1;
          expect(Math.floor(time / 60_000), format.format(date)).toBe(Math.floor(date.getTime() / 60_000));
        }),
        { numRuns: 5 },
      );
    }
    expect(read).toBeGreaterThan(10);
  });
});

describe('a year of two digits', () => {
  it.each([
    ['05/04/26 (09:12:00)', 'en-US', at(4)],
    ['04/05/26 09:12', 'en-GB', at(4)],
    ['04-05-26 09:12', 'nl', at(4)],
    ['05/04/26 (09:12:00 UTC)', 'en-US', Date.UTC(2026, 4, 4, 9, 12)],
    ['05/04/98 (09:12:00)', 'en-US', new Date(1998, 4, 4, 9, 12).getTime()],
  ])('is read where the language tells its place: %s in %s', (text, language, expected) => {
    expect(shownDate(text, language, NOW)).toBe(expected);
  });

  it.each([
    ['05/04/26 09:12', ''],
    ['05/04/26 09:12', 'en'],
    ['26/05/04 09:12', 'ja'],
    ['26-05-04 09:12', 'sv'],
    ['13/04/26 09:12', 'en-US'],
    ['05/04/26', 'en-US'],
    ['1/05/04/26 09:12', 'en-US'],
    ['04.05.26', 'de'],
  ])('is no guess elsewhere: %s in "%s"', (text, language) => {
    expect(shownDate(text, language, NOW)).toBeNull();
  });
});

describe('the words of a language', () => {
  it('are asked of the browser once, however many dates are read', () => {
    const read = (): void =>
      ['4 tammikuuta 2026 klo 9.12', 'eilen klo 9.12', '4/5/26 9:12', 'soon'].forEach((text) => void shownDate(text, 'fi', NOW));
    read();
    const made = [vi.spyOn(Intl, 'DateTimeFormat'), vi.spyOn(Intl, 'RelativeTimeFormat')];
    read();
    expect(made.map((one) => one.mock.calls)).toEqual([[], []]);
    vi.restoreAllMocks();
  });
});
