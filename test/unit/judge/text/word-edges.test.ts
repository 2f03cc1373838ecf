import { describe, expect, it } from 'vitest';
import { unicodeWords } from '../../../../judge/text/word-edges.ts';

describe('the edges of words', () => {
  const found = unicodeWords(/\b(?:you|вас|débité\p{L}*|hesab\p{L}*|счёт)\b/u);

  it.each(['to you.', 'для вас тут', 'a été débité hier', 'banka hesabı kapandı', 'ваш счёт', 'вас'])('are found in %s', (text) => {
    expect(found.test(text)).toBe(true);
  });

  it.each(['younger', 'квасом', 'счётчик', 'вас_1', ''])('are no place inside a word: %s', (text) => {
    expect(found.test(text)).toBe(false);
  });
});
