import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HeaderLine, Receiver } from '../../../../judge/open-mail.ts';
import { readAuthentication } from '../../../../judge/origin/authentication.ts';

const received = (by: string): HeaderLine => ({ name: 'received', value: `from a.example by ${by} with ESMTPS id 1` });
const results = (value: string): HeaderLine => ({ name: 'authentication-results', value });
const UNKNOWN: Receiver = { kind: 'unknown' };
const GMAIL: Receiver = { kind: 'gmail' };
const MICROSOFT: Receiver = { kind: 'microsoft' };
const state = (headers: HeaderLine[], receiver: Receiver = UNKNOWN, domain = 'mail.instagram.com') =>
  readAuthentication(headers, receiver, domain).state;

const PASS = 'spf=pass smtp.mailfrom=mail.instagram.com; dkim=pass header.d=mail.instagram.com; dmarc=pass header.from=mail.instagram.com';

describe('the receiving side is believed', () => {
  it.each<[string, HeaderLine[], Receiver]>([
    ['Gmail in Gmail', [received('2002:a05:6a21::1'), received('mx.google.com'), results(`mx.google.com; ${PASS}`)], GMAIL],
    ['Gmail read elsewhere', [received('mx.google.com'), results(`mx.google.com; ${PASS}`)], UNKNOWN],
    [
      'Microsoft, which writes no name',
      [received('a.prod.outlook.com'), results(PASS), received('b.mail.protection.outlook.com')],
      UNKNOWN,
    ],
    ['a host of the same organisation', [received('store2.mail.example'), results(`mx1.mail.example; ${PASS}`)], UNKNOWN],
    ['a named receiver', [results(`mx1.mail.example; ${PASS}`)], { kind: 'host', host: 'mail.example' }],
    [
      'a named receiver whose mail is kept elsewhere',
      [received('store.keep.example'), received('mx1.mail.example'), results(`mx1.mail.example; ${PASS}`)],
      { kind: 'host', host: 'mail.example' },
    ],
    [
      'the first of several lines of one receiver',
      [received('mx.mail.example'), results(`mx.mail.example; ${PASS}`), results('mx.mail.example; spf=none')],
      UNKNOWN,
    ],
    [
      "a receiver behind another's line",
      [received('mx.mail.example'), results('filter.guard.example; spf=none'), results(`mx.mail.example; ${PASS}`)],
      UNKNOWN,
    ],
    [
      'one with a line for each method',
      [
        received('in.mail.icloud.com'),
        results('bimi.icloud.com; bimi=none'),
        results('dmarc.icloud.com; dmarc=pass header.from=mail.instagram.com'),
      ],
      UNKNOWN,
    ],
  ])('%s', (_who, headers, receiver) => {
    expect(state(headers, receiver)).toBe('pass');
  });
});

it('a refusal below a hop at somebody else’s counts: nobody forges one', () => {
  const refused = results('mx.mail.example; dmarc=fail header.from=mail.instagram.com');
  expect(state([received('mx.mail.example'), received('out.kqz.example'), refused])).toBe('fail');
});

describe('nobody else is believed', () => {
  it.each<[string, HeaderLine[], Receiver]>([
    ['no line at all', [received('mx.mail.example')], UNKNOWN],
    [
      'a line below a hop at somebody else’s',
      [received('mx.mail.example'), received('out.kqz.example'), results(`mx.mail.example; ${PASS}`)],
      UNKNOWN,
    ],
    ['a line by a stranger', [received('mx.mail.example'), results(`mx.google.com; ${PASS}`)], UNKNOWN],
    [
      'a forged line below the real one',
      [received('mx.mail.example'), results('mx.mail.example; dmarc=none'), received('evil.example'), results(`mx.mail.example; ${PASS}`)],
      UNKNOWN,
    ],
    [
      "a second line of the receiver's id",
      [received('mx.mail.example'), results('mx.mail.example; dmarc=none'), results(`mx.mail.example; ${PASS}`)],
      UNKNOWN,
    ],
    [
      'a second line of one that writes a line for each method',
      [received('in.mail.icloud.com'), results('dmarc.icloud.com; dmarc=none'), results('dmarc.icloud.com; dmarc=pass')],
      UNKNOWN,
    ],
    [
      'what stands behind a broken line',
      [received('mx.mail.example'), results('mx.mail.example; spf=fail (torn'), results(`mx.mail.example; ${PASS}`)],
      UNKNOWN,
    ],
    ['a nameless line outside Microsoft', [received('mx.mail.example'), results(PASS)], UNKNOWN],
    ['a nameless line in Gmail', [received('mx.google.com'), results(PASS)], GMAIL],
    [
      'a nameless line that no Microsoft host received',
      [received('mx.mail.example'), results(PASS), received('mx.mail.example')],
      MICROSOFT,
    ],
    ['a look-alike of the receiver', [received('mx.google.com'), results(`mx.google.com.evil.example; ${PASS}`)], UNKNOWN],
  ])('%s', (_who, headers, receiver) => {
    expect(state(headers, receiver)).toBe('unproved');
  });

  it('an unread source proves nothing', () => {
    expect(readAuthentication(null, GMAIL, 'mail.instagram.com').state).toBe('unproved');
  });
});

describe('what a result means', () => {
  it.each([
    ['dmarc=pass', 'pass'],
    ['dmarc=bestguesspass action=none header.from=mail.instagram.com', 'pass'],
    ['dkim=pass header.d=instagram.com', 'pass'],
    ['dkim=pass header.i=@mail.instagram.com header.s=s1', 'pass'],
    ['spf=pass smtp.mailfrom="bounce@mail.instagram.com"', 'pass'],
    ['spf=pass (sender IP is 1.2.3.4; dmarc=pass) smtp.mailfrom=evil.example', 'unproved'],
    ['dkim=pass header.d=evil.example', 'unproved'],
    ['dkim=pass header.d=notinstagram.com', 'unproved'],
    ['dkim=pass header.d=evil.example; dmarc=fail header.from=mail.instagram.com', 'fail'],
    ['dkim=pass header.d=instagram.com; dmarc=fail header.from=mail.instagram.com', 'fail'],
    ['dmarc=pass header.from=mail.instagram.com; dmarc=fail header.from=mail.instagram.com', 'fail'],
    ['spf=fail smtp.mailfrom=mail.instagram.com; dkim=pass header.d=instagram.com', 'pass'],
    ['spf=pass smtp.mailfrom="a; dmarc=pass header.from=mail.instagram.com; x="@evil.example', 'unproved'],
    ['spf=pass (a (b; dmarc=pass) c) smtp.mailfrom=evil.example', 'unproved'],
    ['spf=fail smtp.mailfrom=mail.instagram.com', 'fail'],
    ['spf=softfail smtp.mailfrom=mail.instagram.com; dmarc=none', 'unproved'],
    ['spf=temperror; dkim=none; dmarc=permerror', 'unproved'],
    ['spf=none; dkim=none; dmarc=none', 'unproved'],
    ['', 'unproved'],
  ])('%s: %s', (result, expected) => {
    expect(state([received('mx.mail.example'), results(`mx.mail.example; ${result}`)])).toBe(expected);
  });
});

describe('text that an attacker chooses', () => {
  const inside = fc.string({ maxLength: 80 }).map((text) => text.replace(/["\\\p{Cc}]/gu, ''));

  it('is no result inside a quoted local part', () => {
    fc.assert(
      fc.property(inside, (text) => {
        const value = `mx.mail.example; spf=pass smtp.mailfrom="${text}; dmarc=pass header.from=mail.instagram.com; ${text}"@evil.example`;
        expect(state([received('mx.mail.example'), results(value)])).toBe('unproved');
      }),
    );
  });

  it('is no result inside a comment', () => {
    fc.assert(
      fc.property(inside, (text) => {
        const value = `mx.mail.example; spf=pass (${text.replace(/[()]/g, '')}; dmarc=pass header.from=mail.instagram.com) smtp.mailfrom=evil.example`;
        expect(state([received('mx.mail.example'), results(value)])).toBe('unproved');
      }),
    );
  });
});
