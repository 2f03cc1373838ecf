import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelToUnicode } from '../../../../judge/hosts/shown-host.ts';

describe('Punycode', () => {
  it.each([
    ['xn--mnchen-3ya', 'münchen'],
    ['xn--80ak6aa92e', 'аррӏе'],
    ['xn--e1afmkfd', 'пример'],
    ['xn--wgv71a119e', '日本語'],
    ['plain', 'plain'],
    ['xn--', 'xn--'],
    ['xn--999999999', 'xn--999999999'],
  ])('%s reads %s', (label, shown) => expect(labelToUnicode(label)).toBe(shown));

  it('undoes what URL does to a host', () => {
    const unit = fc.constantFrom('ä', 'б', '語', 'a', '5');
    const host = fc.string({ unit, minLength: 1, maxLength: 12 }).map((label) => `a${label}.example`);
    const labelsOf = (ascii: string): string[] => ascii.split('.').map(labelToUnicode);
    fc.assert(fc.property(host, (shown) => labelsOf(new URL(`https://${shown}`).hostname).join('.') === shown));
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (rest) => labelToUnicode(`xn--${rest}`) !== ''));
  });
});
