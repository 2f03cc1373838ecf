import { expect, it } from 'vitest';
import { isOutdated } from '../../../platforms/index.ts';

it.each([
  ['on their own day', '2026-11-23', '2026-11-23T12:00:00Z', false],
  ['after eleven months', '2026-11-23', '2027-10-23T00:00:00Z', false],
  ['at the end of their year', '2026-11-23', '2027-11-23T00:00:00Z', false],
  ['a day later', '2026-11-23', '2027-11-24T00:00:00Z', true],
  ['a day after a leap day and a year', '2028-02-29', '2029-03-02T00:00:00Z', true],
  ['by a clock that runs behind them', '2026-11-23', '2020-01-01T00:00:00Z', false],
  ['without a date', '', '2026-11-23T00:00:00Z', true],
  ['with a date that is none', 'soon', '2026-11-23T00:00:00Z', true],
])('facts are outdated %s: %s', (_when, date, now, expected) => {
  expect(isOutdated(date, Date.parse(now))).toBe(expected);
});
