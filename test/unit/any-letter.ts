import fc from 'fast-check';

/**
 * Any code point, halves of pairs too: what fast-check calls the unit `binary`. Its own makes a map of a million of them in each process first,
 * which takes longer than the tests.
 */
export const ANY_LETTER = fc.nat(0x10_ffff).map(
  (code) => String.fromCodePoint(code),
  (letter) => {
    const code = typeof letter === 'string' ? letter.codePointAt(0) : undefined;
    if (code === undefined || String.fromCodePoint(code) !== letter) throw new Error('This is not one letter.');
    return code;
  },
);
