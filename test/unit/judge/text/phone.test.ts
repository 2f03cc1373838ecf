import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPhones } from '../../../../judge/text/phone.ts';
import { leastCost, threadCpu } from '../../../../scripts/fuzz/cost.ts';

describe('phone numbers in a text', () => {
  it.each([
    ['Call +1 (888) 555-0142 now', '+1 (888) 555-0142', 5],
    ['(8O5) 555-Ol23', '(805) 555-0123', 0],
    ['call 1-800-555-0199.', '1-800-555-0199', 5],
    ['call 1 – 808 – 555 – 0119 now', '1 - 808 - 555 - 0119', 5],
    ['dial 888 555 0142 today', '888 555 0142', 5],
    ['+44 20 7946 0958', '+44 20 7946 0958', 0],
    ['Tel.: +49 (0) 30 123456', '+49 (0) 30 123456', 6],
    ['0800 123 4567', '0800 123 4567', 0],
    ['au 0 800 91 00 00', '0 800 91 00 00', 3],
    ['1-800-FLOWERS', '1-800-FLOWERS', 0],
    ['appelez le 01 55 00 00 00', '01 55 00 00 00', 11],
    ['appelez le 01.55.00.00.00.', '01.55.00.00.00', 11],
    ['Tel. 089 5550144', '089 5550144', 5],
    ['Rufen Sie 030/9018200 an', '030/9018200', 10],
    ['call 020 7946 0958 now', '020 7946 0958', 5],
    ['bel 0343-555 012', '0343-555 012', 4],
    ['４１５-５５５-２６７１', '415-555-2671', 0],
    ['4\u200B15-555-2671', '415-555-2671', 0],
    ['😀 𝟖𝟖𝟖-𝟓𝟓𝟓-𝟎𝟏𝟒𝟐', '888-555-0142', 3],
    ['shipping 888-555-0142', '888-555-0142', 9],
  ])('finds the one in %j', (text, number, offset) => expect(findPhones(text)).toEqual([{ number, offset }]));

  it.each([
    ['a date', '2026-01-12 10:20 and 12/31/2026'],
    ['an order number', 'order 114-3941689-8772232'],
    ['a number that a label names', 'Order number 415-555-2671, ticket #415-555-2671'],
    ['a code', 'Your code is 123 456 or 88214903'],
    ['bare digits', '8885550142'],
    ['a postal code', 'Palo Alto, CA 94304-1050'],
    ['an impossible area', '123-456-7890'],
    ['a time zone', 'GMT+0100'],
    ['an address', '192.168.100.100'],
    ['a card', '4111 1111 1111 1111'],
    ['an account', 'DE89 3704 0044 0532 0130 00'],
    ['a part of a link', 'https://shop.example/888-555-0142/'],
    ['a price', '€ 1.234.567,00'],
    ['a date with points', '05.01.2026 10:00 and 01.02.2026'],
    ['a parcel', '00340434161094015902 and 0034 0434 1610'],
    ['a postal code with a house', '01067 Dresden, 04109 12'],
  ])('passes over %s', (_, text) => expect(findPhones(text)).toEqual([]));

  it('keeps offsets inside the text and never throws', () => {
    const unit = fc.constantFrom('+', '1', '8', '0', '5', ' ', '-', '(', ')', 'O', 'é', '😀', '\u200B');
    const text = fc.string({ unit });
    fc.assert(fc.property(text, (any) => findPhones(any).every(({ offset }) => offset >= 0 && offset < any.length)));
  });

  it('reads a very long run of digits without stalling', () => {
    expect(findPhones('1 '.repeat(60_000))).toEqual([]);
    expect(findPhones('+'.repeat(90_000))).toEqual([]);
  });
});

describe('a text of letters that are no digits in any script', () => {
  it('tells where each of its numbers stands, whatever is unseen or wider before it', () => {
    const text = '\u{F0000}\u200Bñ Tel. 𝟖𝟖𝟖-𝟓𝟓𝟓-𝟎𝟏𝟒𝟐 — ＋４４ 20 7946 0958 😀 call 8\u00AD88 555 0143';
    expect(findPhones(text).map(({ number, offset }) => [number, text.slice(offset, offset + 2)])).toEqual([
      ['888-555-0142', '𝟖'],
      ['+44 20 7946 0958', '＋４'],
      ['888 555 0143', '8\u00AD'],
    ]);
  });

  it.each(['м', '\u{F0123}'])('is not read letter by letter: %s', (letter) => {
    expect(leastCost(() => findPhones(letter.repeat(50_000)), 10, threadCpu)).toBeLessThan(15);
  });
});
