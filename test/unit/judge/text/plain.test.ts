import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain } from '../../../../judge/text/plain.ts';
import { ANY_LETTER } from '../../any-letter.ts';

describe('plain text', () => {
  it.each([
    ['Reset  your\tpassword', 'reset your password'],
    ['  One line \r\n\r\n  another ', 'one line\nanother'],
    ['Pass\u200Bword\u00AD \u202EX', 'password x'],
    ['your\u2800password\u3164reset', 'your password reset'],
    ['Ｃｏｄｅ ①', 'code 1'],
    ['ŞİFRE', 'şifre'],
    ['a\u{E0041}\uFE0Fb', 'ab'],
    ['a\u2028b\u0085c', 'a\nb\nc'],
    ['', ''],
  ])('reads %j as %j', (text, expected) => expect(plain(text)).toBe(expected));

  it('never throws and is settled after one pass, lone surrogates included', () => {
    fc.assert(fc.property(fc.string({ unit: ANY_LETTER }), (text) => plain(plain(text)) === plain(text)));
    expect(() => plain('a\uD800b\uDC00')).not.toThrow();
  });
});
