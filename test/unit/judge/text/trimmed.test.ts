import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trimmed, trimmedEnd, trimmedStart } from '../../../../judge/text/plain.ts';

describe('marks at the ends of a text', () => {
  it.each([
    ['both', trimmed(' "a"b" ', /["\s]/), 'a"b'],
    ['different ones', trimmed('<a,b>,', /</, /[>,]/), 'a,b'],
    ['only the first', trimmedStart('--a--', /-/), 'a--'],
    ['only the last', trimmedEnd('--a--', /-/), '--a'],
    ['nothing else', trimmed('***', /\*/), ''],
    ['none', trimmed('', /\*/), ''],
  ])('go: %s', (_which, given, wanted) => {
    expect(given).toBe(wanted);
  });

  it('go as the browser takes off blanks', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(' ', '\n', 'a', '😀', '\ud800') }), (text) => trimmed(text, /\s/) === text.trim()),
    );
  });
});
