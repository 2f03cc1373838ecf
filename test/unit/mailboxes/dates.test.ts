import { describe, expect, it } from 'vitest';
import { shownDate } from '../../../mailboxes/dates.ts';

describe('a shown date', () => {
  it.each([
    ['2026-05-04 09:12', new Date(2026, 4, 4, 9, 12)],
    ['2026-05-04T09:12:00Z', new Date(Date.UTC(2026, 4, 4, 9, 12))],
    ['Mon, 4 May 2026, 09:12', new Date(2026, 4, 4, 9, 12)],
    ['04.05.2026 9:12', new Date(2026, 4, 4, 9, 12)],
    ['May 4th, 2026 at 9:12 AM', new Date(2026, 4, 4, 9, 12)],
  ])('%s is read', (text, date) => {
    expect(shownDate(text)).toBe(date.getTime());
  });

  it.each(['', '4 May', '09:12', 'mardi 5 mai 2026', '99.99.2026'])('"%s" is not guessed', (text) => {
    expect(shownDate(text)).toBeNull();
  });
});
