import { describe, expect, it } from 'vitest';
import { saysHowLongAgo } from '../../../mailboxes/date-words.ts';

describe('a text', () => {
  it.each([
    ['2 hours ago', 'en', true],
    ['Yesterday', 'en', true],
    ['2h ago', '', true],
    ['vor 3 Tagen', 'de', true],
    ['3 часа назад', 'ru', true],
    ['قبل ٣ ساعات', 'ar', true],
    ['2 hours ago', 'de', true],
    ['vor 3 Tagen', 'en', false],
    ['2 hours ago, by Ada', 'en', false],
    ['Ada', 'en', false],
    ['', 'en', false],
    ['2 hours ago', 'no language', true],
  ])('"%s" in a page in "%s" says how long ago something was: %s', (text, language, says) => {
    expect(saysHowLongAgo(text, language)).toBe(says);
  });
});
