import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIpAddress, isUnder, parseTarget, registrable, registrableIcann } from '../../../../../judge/hosts/host.ts';
import { ANY_LETTER } from '../../../any-letter.ts';

describe('what a link leads to', () => {
  it.each([
    ['https://Shop.Example.COM./a?b#c', 'shop.example.com'],
    ['  HTTPS:\\\\shop.example.com\\x', 'shop.example.com'],
    ['https:shop.example.com', 'shop.example.com'],
    ['ht\ntps://shop.exa\tmple.com', 'shop.example.com'],
    ['//shop.example.com/y', 'shop.example.com'],
    ['\\\\shop.example.com/y', 'shop.example.com'],
    ['www.example.com', 'www.example.com'],
    ['example.com/a', 'example.com'],
    ['example.com:8080/a', 'example.com'],
    ['https://%65xample.com', 'example.com'],
    ['http://0x7f000001/', '127.0.0.1'],
    ['http://2130706433', '127.0.0.1'],
    ['http://[::1]:80/', '[::1]'],
    ['view-source:https://example.com', 'example.com'],
  ])('%j goes to %s', (href, host) => expect(parseTarget(href)).toMatchObject({ kind: 'web', host }));

  it('keeps what stands before the @ apart from the host', () => {
    const target = parseTarget('https://instagram.com%2Freset:x@shop.example/a');
    expect(target).toMatchObject({ kind: 'web', host: 'shop.example', userInfo: 'instagram.com/reset:x', path: '/a' });
  });

  it.each([
    ['mailto:Help@Example.COM?subject=x', ['Help@example.com']],
    ['mailto:?to=a%40example.com&cc=b@example.com', ['a@example.com', 'b@example.com']],
    ['mailto:Desk%20%3Cdesk@example.com%3E', ['desk@example.com']],
    ['someone@example.com', ['someone@example.com']],
  ])('%j writes to %j', (href, addresses) => expect(parseTarget(href)).toEqual({ kind: 'mail', address: addresses[0], addresses }));

  it.each([
    ['tel:+1-888-555-0142', '+1-888-555-0142'],
    ['sms:+18885550142?body=x', '+18885550142'],
  ])('%j calls %s', (href, number) => expect(parseTarget(href)).toEqual({ kind: 'phone', number }));

  it.each([
    ['javascript:alert(1)', 'javascript'],
    ['java\nscript:1/alert(1)', 'javascript'],
    ['\u0001data:text/html,x', 'data'],
    ['VBScript:x', 'vbscript'],
    ['blob:https://example.com/1', 'blob'],
    ['file:///etc/x', 'file'],
    ['ms-appinstaller:?source=x', 'ms-appinstaller'],
  ])('%j runs or opens something local', (href, scheme) => expect(parseTarget(href)).toEqual({ kind: 'script', scheme }));

  const nowhere = ['', '#top', '/path', 'page.php', 'image.zip', 'cid:1@x', 'about:blank', 'http://', 'http://a b.com'];
  it.each([...nowhere, 'mailto:', 'tel:'])('%j leads nowhere', (href) => expect(parseTarget(href)).toEqual({ kind: 'none' }));

  it.each([
    ['https://münchen.example', 'münchen.example'],
    ['https://пример.example', 'пример.example'],
    ['https://аррӏе.example', 'xn--80ak6aa92e.example'],
    ['https://gооgle.example', 'xn--ggle-55da.example'],
    ['https://日本語.example', '日本語.example'],
  ])('%s is shown as %s', (href, shownHost) => expect(parseTarget(href)).toMatchObject({ shownHost }));

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: ANY_LETTER }), (href) => parseTarget(href).kind !== undefined));
    fc.assert(fc.property(fc.string(), (rest) => parseTarget(`https://${rest}`).kind !== undefined));
  });
});

describe('the registrable domain', () => {
  it.each([
    ['a.user1.github.io', 'user1.github.io', 'github.io'],
    ['github.io', 'github.io', 'github.io'],
    ['www.amazon.co.uk', 'amazon.co.uk', 'amazon.co.uk'],
    ['x.web.app', 'x.web.app', 'web.app'],
    ['1.2.3.4', '', ''],
    ['[::1]', '', ''],
    ['localhost', '', ''],
    ['', '', ''],
  ])('of %j is %j, by ICANN suffixes %j', (host, own, icann) => {
    expect(registrable(host)).toBe(own);
    expect(registrableIcann(host)).toBe(icann);
  });

  it('stays right when more hosts pass by than are remembered', () => {
    for (let index = 0; index < 2500; index += 1) registrable(`a.h${index}.example.com`);
    expect(registrable('a.h0.example.com')).toBe('example.com');
  });
});

describe('lying under a domain', () => {
  it.each([
    ['instagram.com', 'instagram.com', true],
    ['MAIL.Instagram.com.', 'instagram.com', true],
    ['notinstagram.com', 'instagram.com', false],
    ['instagram.com', 'gram.com', false],
    ['instagram.com.evil.example', 'instagram.com', false],
    ['instagram.com', 'mail.instagram.com', false],
    ['1.2.3.4', '3.4', false],
    ['1.2.3.4', '1.2.3.4', true],
    ['a.com', '', false],
    ['', '', false],
  ])('%j under %j: %s', (host, domain, under) => expect(isUnder(host, domain)).toBe(under));

  it('holds for the domain and what ends in a dot and the domain, and nothing else', () => {
    const glue = fc.string({ minLength: 1 }).filter((text) => !text.endsWith('.') && !/[\s]/.test(text));
    fc.assert(fc.property(fc.domain(), (domain) => isUnder(domain, domain) && isUnder(`a.${domain}`, domain)));
    fc.assert(fc.property(fc.domain(), glue, (domain, before) => !isUnder(`${before}${domain}`, domain)));
    const other = fc.tuple(fc.domain(), fc.domain()).filter(([domain, after]) => !`.${after}`.endsWith(`.${domain}`));
    fc.assert(fc.property(other, ([domain, after]) => !isUnder(`${domain}.${after}`, domain)));
  });
});

describe('an address', () => {
  it.each([
    ['127.0.0.1', true],
    ['[2001:db8::1]', true],
    ['1.2.3', false],
    ['1.2.3.4.example', false],
  ])('%s: %s', (host, is) => expect(isIpAddress(host)).toBe(is));
});
