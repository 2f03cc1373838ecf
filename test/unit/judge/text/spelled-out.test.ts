import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { respelled } from '../../../../judge/text/spelled-out.ts';

describe('a spelling that only people read', () => {
  it.each([
    ['digits in circles', 'Call ①⑧⓪⓪', 'Call 1800'],
    ['filled digits', '❷❹ ⓿', '24 0'],
    ['digits on keys', '7\uFE0F\u20E3 4\uFE0F\u20E3', '7 4'],
    ['wide digits', '０８１５', '0815'],
    ['Arabic digits', '٠٩٣', '093'],
    ['Bengali digits', '০৯৫', '095'],
    ['digits of a script that has several rows of them', '𝟘𝟡 𝟎𝟗', '09 09'],
    ['a full stop of another script', 'kqz。top', 'kqz.top'],
    ['a dot in brackets', 'kqz [.] top', 'kqz.top'],
    ['a dot as a word in brackets', 'kqz(dot)top', 'kqz.top'],
    ['a dot as a word', 'kqz punkt top', 'kqz.top'],
    ['a scheme that is cut', 'http: //kqz/', 'https://kqz/'],
    ['a scheme that is crossed out', 'hxxp://kqz.top', 'https://kqz.top'],
    ['letter by letter', 'at k q z - a b . t o p today', 'at kqz-ab.top today'],
  ])('is made plain: %s', (_what, text, plain) => {
    expect(respelled(text)).toBe(plain);
  });

  it.each([
    'One of two devices, and three or four more.',
    'We sent a code to i.n@reader.example.',
    'Connect the dot. Top right.',
    'A B C: it is as easy as 1 2 3.',
    'Dein Passwort wurde geändert。',
  ])('is seen in no plain sentence: %s', (text) => {
    expect(respelled(text)).toBe(text.replace('。', '。'));
  });

  it('gives a text of any kind, and of a plain one the same again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => typeof respelled(text) === 'string'),
      { numRuns: 200 },
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z,]{0,60}$/), (text) => respelled(text) === text),
      { numRuns: 100 },
    );
  });
});
