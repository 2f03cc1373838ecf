import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressesIn, addressesOf, parseHeaderBlock } from '../../../../judge/mail-source/headers.ts';

describe('a header block', () => {
  it('is unfolded, named in lower case and kept in order', () => {
    expect(parseHeaderBlock('Received: by a\r\n\tfrom b\r\nFROM: x@y.example\r\nReceived: c\r\n\r\nBody: no')).toEqual([
      { name: 'received', value: 'by a from b' },
      { name: 'from', value: 'x@y.example' },
      { name: 'received', value: 'c' },
    ]);
  });

  it('skips what is no field', () => {
    expect(parseHeaderBlock('From a@b.example Mon May  4 09:12:00 2026\nnonsense\nSubject : hi\n')).toEqual([
      { name: 'subject', value: 'hi' },
    ]);
  });

  it('may begin after empty lines and be nothing at all', () => {
    expect(parseHeaderBlock('\r\n\r\nTo: a@b.example')).toHaveLength(1);
    expect(parseHeaderBlock('')).toEqual([]);
  });

  it('has an end, however long it is written', () => {
    expect(parseHeaderBlock('A: b\n'.repeat(10_000)).length).toBeLessThanOrEqual(2000);
    expect(parseHeaderBlock(`A: ${'b'.repeat(100_000)}\n ${'c'.repeat(10)}`)[0]?.value.length).toBeLessThan(33_000);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void addressesOf(parseHeaderBlock(text))));
  });
});

describe('who wrote', () => {
  it.each([
    ['a name and an address', 'Ada <a@b.example>', 'Ada', 'a@b.example'],
    ['an encoded name', '=?utf-8?B?QmFuayDDhA==?= <a@b.example>', 'Bank Ä', 'a@b.example'],
    ['a name that looks like an address', '"help@bank.example" <x@evil.example>', 'help@bank.example', 'x@evil.example'],
    ['a quoted address before the real one', '"help@bank.example", <x@evil.example>', 'help@bank.example', 'x@evil.example'],
    ['a comma that nobody quoted', 'Support, Bank <a@b.example>', 'Support, Bank', 'a@b.example'],
    ['no brackets', 'Ada a@b.example', 'Ada', 'a@b.example'],
    ['space inside the brackets', 'Ada <a@b.example >', 'Ada', 'a@b.example'],
    ['an international host', 'Ada <a@bücher.example>', 'Ada', 'a@xn--bcher-kva.example'],
    ['a name only', 'Ada', 'Ada', ''],
  ])('is read from %s', (_name, value, name, address) => {
    expect(addressesOf([{ name: 'from', value }]).from).toEqual({ name, address });
  });

  it('is nobody where nothing is said', () => {
    expect(addressesOf([])).toEqual({ from: null, replyTo: [], subject: '', date: null });
    expect(addressesOf([{ name: 'from', value: '' }]).from).toBeNull();
  });

  it('comes with subject, date and where answers go', () => {
    const headers = parseHeaderBlock(
      'Subject: =?utf-8?Q?Gr=C3=BC=C3=9Fe?=\nDate: Mon, 4 May 2026 09:12:00 +0200 (CEST)\nReply-To: a@b.example, C <c@d.example>',
    );
    expect(addressesOf(headers)).toEqual({
      from: null,
      subject: 'Grüße',
      date: Date.UTC(2026, 4, 4, 7, 12),
      replyTo: [
        { name: '', address: 'a@b.example' },
        { name: 'C', address: 'c@d.example' },
      ],
    });
  });

  it('may be several', () => {
    expect(addressesIn('a@b.example, C <c@d.example>')).toHaveLength(2);
  });
});

describe('the time of a mail', () => {
  const written = 'Date: Fri, 9 Jan 2026 14:00:00 +0000';
  const delivered = 'Received: from a.example by mx.b.example (Postfix) id 1; Fri, 9 Jan 2026 14:05:00 +0000';

  it.each([
    ['is that of the topmost Received line', [delivered, 'Received: from c by a.example; Fri, 9 Jan 2026 13:00:00 +0000', written], 5],
    ['is that of Date where nothing tells of delivery', [written], 0],
    ['is that of Date where the Received line has none', ['Received: by mx.b.example', written], 0],
    ['is not that of a Date in the future', [delivered, 'Date: Fri, 9 Jan 2099 14:00:00 +0000'], 5],
  ])('%s', (_, lines, minute) => {
    expect(addressesOf(parseHeaderBlock(lines.join('\n'))).date).toBe(Date.UTC(2026, 0, 9, 14, minute));
  });

  it('is unknown where no line can be read', () => {
    expect(addressesOf(parseHeaderBlock('Date: soon\nReceived: by b; later')).date).toBeNull();
  });
});
