import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { registrable } from '../../../judge/hosts/host.ts';
import { readEntry } from '../../../storage/trusted-entry.ts';

describe('an entry that may be trusted', () => {
  it.each([
    ['anna@gmail.com', 'address', 'anna@gmail.com'],
    ['Anna Shop <Orders@Mail.Gardenshop.de>', 'address', 'orders@mail.gardenshop.de'],
    [' mailto:news@gardenshop.de ', 'address', 'news@gardenshop.de'],
    ["o'neil+shop@gardenshop.co.uk", 'address', "o'neil+shop@gardenshop.co.uk"],
    ['gardenshop.co.uk', 'domain', 'gardenshop.co.uk'],
    ['@gardenshop.de', 'domain', 'gardenshop.de'],
    ['https://www.gardenshop.de/account?x=1@y', 'domain', 'gardenshop.de'],
    ['GARDENSHOP.de.', 'domain', 'gardenshop.de'],
    ['gärtnerei.de', 'domain', 'xn--grtnerei-0za.de'],
  ])('%s', (typed, kind, value) => {
    expect(readEntry(typed)).toEqual({ ok: true, name: { kind, value } });
  });
});

describe('a list or a site that may be trusted', () => {
  it.each([
    ['list', 'List-Id: Garden news <News.Gardenshop.de>', 'news.gardenshop.de'],
    ['list', 'friends.googlegroups.com', 'friends.googlegroups.com'],
    ['site', 'https://www.gardenshop.de/account', 'gardenshop.de'],
    ['site', 'login.gardenshop.de', 'login.gardenshop.de'],
  ] as const)('%s: %s', (kind, typed, value) => {
    expect(readEntry(typed, kind)).toEqual({ ok: true, name: { kind, value } });
  });

  it.each([
    ['list', '', 'empty'],
    ['list', 'gardenshop.de', 'list-name'],
    ['list', 'Garden news', 'list-name'],
    ['list', 'co.uk', 'list-name'],
    ['list', '192.168.0.1', 'ip-address'],
    ['site', 'anna@gardenshop.de', 'site-address'],
    ['site', 'gmail.com', 'mailbox-provider'],
    ['site', 'co.uk', 'public-suffix'],
    ['site', 'sites.google.com', 'hosting'],
    ['site', 'garden.weebly.com', 'hosting'],
    ['site', '192.168.0.1', 'ip-address'],
  ] as const)('is refused: %s %s: %s', (kind, typed, reason) => {
    expect(readEntry(typed, kind)).toMatchObject({ ok: false, refusal: { reason } });
  });
});

describe('an entry that is refused', () => {
  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['gardenshop', 'malformed'],
    ['garden shop.de', 'malformed'],
    ['a@b@', 'malformed'],
    ['@', 'malformed'],
    ['anna@localhost', 'malformed'],
    ['an"na@gardenshop.de', 'malformed'],
    ['anna@gardenshop.de:25', 'malformed'],
    ['*.gardenshop.de', 'malformed'],
    [`${'a'.repeat(400)}.de`, 'malformed'],
    ['gmail.com', 'mailbox-provider'],
    ['outlook.com', 'mailbox-provider'],
    ['mail.gmail.com', 'mailbox-provider'],
    ['co.uk', 'public-suffix'],
    ['github.io', 'public-suffix'],
    ['anybody.github.io', 'hosting'],
    ['weebly.com', 'hosting'],
    ['garden.weebly.com', 'hosting'],
    ['sites.google.com', 'hosting'],
    ['192.168.0.1', 'ip-address'],
    ['https://[2001:db8::1]/', 'ip-address'],
    ['anna@[192.168.0.1]', 'malformed'],
    ['anna@192.168.0.1', 'ip-address'],
    ['a..b.de', 'malformed'],
    ['mail.gardenshop.de', 'subdomain'],
  ])('%s: %s', (typed, reason) => {
    expect(readEntry(typed)).toMatchObject({ ok: false, refusal: { reason } });
  });

  it('names the domain that could be trusted instead', () => {
    expect(readEntry('mail.gardenshop.de')).toEqual({
      ok: false,
      refusal: { reason: 'subdomain', host: 'mail.gardenshop.de', domain: 'gardenshop.de' },
    });
  });
});

describe('whatever is typed', () => {
  it('never throws, and a domain is always a registrable one', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.emailAddress(), fc.domain()), (typed) => {
        const read = readEntry(typed);
        if (read.ok && read.name.kind === 'domain') expect(registrable(read.name.value)).toBe(read.name.value);
      }),
    );
  });

  it('is read the same when it is read again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.emailAddress(), fc.domain()), fc.constantFrom('sender', 'list', 'site'), (typed, as) => {
        const read = readEntry(typed, as);
        if (read.ok) expect(readEntry(read.name.value, as)).toEqual(read);
      }),
    );
  });
});
