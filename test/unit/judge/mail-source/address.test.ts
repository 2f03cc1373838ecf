import { describe, expect, it } from 'vitest';
import { mailtoAddress, normalAddress, shownAddress } from '../../../../judge/mail-source/address.ts';

describe('an address', () => {
  it.each([
    ['has a host in lower case', 'Ada@Example.COM', 'Ada@example.com'],
    ['has a host in ASCII', 'a@Bücher.example', 'a@xn--bcher-kva.example'],
    ['loses brackets and a last dot', '<a@b.example.>', 'a@b.example'],
    ['is none without a host', 'a@', ''],
    ['is none without @', 'ada', ''],
  ])('%s', (_name, text, address) => {
    expect(normalAddress(text)).toBe(address);
  });

  it.each([
    ['Ada <a@b.example>', 'Ada', 'a@b.example'],
    ['"Lovelace, Ada" <a@b.example>', 'Lovelace, Ada', 'a@b.example'],
    ['security@bank.example <x@evil.example>', 'security@bank.example', 'x@evil.example'],
    ['Ada (a@b.example)', 'Ada', 'a@b.example'],
    ['"" "Ada" "" <a@b.example>', 'Ada', 'a@b.example'],
    ['"Ada"77 <a@b.example>', 'Ada77', 'a@b.example'],
    ["'Ada' <a@b.example>", 'Ada', 'a@b.example'],
    ["Ada O'' <a@b.example>", "Ada O''", 'a@b.example'],
    ['a@b.example', '', 'a@b.example'],
    ['<a@b.example', '', 'a@b.example'],
    ['山田 <y@メール.example>', '山田', 'y@xn--4dkua4c.example'],
  ])('is read from %s', (text, name, address) => {
    expect(shownAddress(text)).toEqual({ name, address });
  });

  it.each(['', 'Ada', '@ada', 'write to ada@work'])('is not read from "%s"', (text) => {
    expect(shownAddress(text)).toBeNull();
  });

  it('is read from a mailto link', () => {
    expect(mailtoAddress('mailto:a%40b.example?subject=x')).toBe('a@b.example');
    expect(mailtoAddress('https://a.example')).toBe('');
  });
});
