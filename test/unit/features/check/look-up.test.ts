import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressIn, readPasted } from '../../../../features/check/input.ts';
import { lookUpLink, lookUpSender } from '../../../../features/check/look-up.ts';
import { readRules } from '../../../../scripts/rules.ts';

const names = await readRules();

describe('a link', () => {
  it.each<[href: string, code: string, host: string, domain: string]>([
    ['https://www.instagram.com/accounts/', 'link_platform', 'www.instagram.com', 'instagram.com'],
    ['www.instagram.com', 'link_platform', 'www.instagram.com', 'instagram.com'],
    ['https://login.lnstagram.com/', 'link_lookalike', 'login.lnstagram.com', 'lnstagram.com'],
    ['https://kqz-data.example/x', 'link_unknown', 'kqz-data.example', 'kqz-data.example'],
    ['https://bit.ly/3xyz', 'link_hidden', 'bit.ly', 'bit.ly'],
    ['https://sites.google.com/view/x', 'link_users', 'sites.google.com', 'google.com'],
    ['http://203.0.113.9/x', 'link_number', '203.0.113.9', ''],
    ['mailto:help@kqz-data.example?subject=x', 'link_mail', 'kqz-data.example', 'kqz-data.example'],
    ['tel:+15550100', 'link_call', '', ''],
    ['javascript:alert(1)', 'link_program', '', ''],
    ['data:text/html,<form>', 'link_inline', '', ''],
  ])('%s: %s', (href, code, host, domain) => {
    const found = lookUpLink(href, names);
    expect(found).toMatchObject({ host, domain });
    expect(found?.findings[0]?.code).toBe(code);
  });

  it('is followed through what wraps it, and past what stands before its host', () => {
    const wrapped = 'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fkqz-data.example%2F&data=1';
    expect(lookUpLink(wrapped, names)).toEqual({
      host: 'kqz-data.example',
      domain: 'kqz-data.example',
      findings: [
        { code: 'link_unknown', host: 'kqz-data.example' },
        { code: 'link_passes', host: 'eur01.safelinks.protection.outlook.com' },
      ],
    });
    const [, really] = lookUpLink('https://www.instagram.com@kqz-data.example/', names)?.findings ?? [];
    expect(really).toEqual({ code: 'link_really', host: 'kqz-data.example', shown: 'www.instagram.com' });
  });
});

describe('a link that writes a mail', () => {
  it('tells of each whom it writes to what is known of them', () => {
    const found = lookUpLink('mailto:help@lnstagram.com,anna@gmail.com?cc=anna@gmail.com', names);
    expect(found?.host).toBe('');
    expect(found?.findings.map((one) => one.code)).toEqual(['link_mail', 'sender_lookalike', 'link_mail', 'sender_personal']);
  });
});

describe("a sender's address", () => {
  it.each([
    ['security@mail.instagram.com', 'sender_listed'],
    ['help@lnstagram.com', 'sender_lookalike'],
    ['anna@gmail.com', 'sender_personal'],
    ['desk@kqz-data.example', 'sender_unknown'],
  ])('%s: %s', (address, code) => {
    expect(lookUpSender(address, names)?.findings.map((one) => one.code)).toEqual([code]);
  });

  it.each(['a@b', '@', 'nobody'])('%s is none', (typed) => expect(lookUpSender(typed, names)).toBeNull());
});

describe('what is pasted', () => {
  it.each([
    ['', 'empty'],
    ['  \n ', 'empty'],
    ['From: a@b.example\nSubject: x\n\nText', 'mail'],
    ['Dear user,\nyour mailbox is full.', 'unknown'],
    ['https://shop.example/x?a=b@c', 'link'],
    ['shop.example/x', 'link'],
    ['Anna <anna@shop.example>', 'sender'],
    ['anna@shop.example', 'sender'],
    ['mailto:anna@shop.example', 'link'],
    ['hello', 'unknown'],
    ['hello you there.', 'unknown'],
    [`https://shop.example/${'x'.repeat(9000)}`, 'long-link'],
    [`data:text/html,${'x'.repeat(9000)}`, 'link'],
    ['x'.repeat(50_000_001), 'too-large'],
  ])('is told by its form: %#', (text, is) => expect(readPasted(text).is).toBe(is));

  it('never makes the look-up throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.emailAddress()), (text) => {
        const pasted = readPasted(text);
        if (!('text' in pasted)) return;
        lookUpLink(pasted.text, names);
        lookUpSender(pasted.text, names);
      }),
    );
  });
});

describe('what is selected', () => {
  it.each([
    ['anna@shop.example', 'anna@shop.example'],
    ['  “anna@shop.example”. ', 'anna@shop.example'],
    ['Anna <anna@shop.example>', 'anna@shop.example'],
    ['Write to anna@shop.example, please!', 'anna@shop.example'],
    ['mailto:anna@shop.example', 'anna@shop.example'],
    ['(shop.example)', 'shop.example'],
    ['https://shop.example@kqz.example/x', 'https://shop.example@kqz.example/x'],
    ['a@shop.example or b@shop.example', 'a@shop.example or b@shop.example'],
    ['Dear user', 'Dear user'],
    [' , ', ','],
  ])('is read as an address where it holds one: %j', (selected, text) => expect(addressIn(selected)).toBe(text));
});
