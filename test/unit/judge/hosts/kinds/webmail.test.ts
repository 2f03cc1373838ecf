import { describe, expect, it } from 'vitest';
import { hostKinds, isWebmailHost } from '../../../../../judge/hosts/kinds.ts';
import { entriesOf } from '../../../../../platforms/sourced.ts';
import { WEBMAIL_HOSTS } from '../../../../../platforms/hosts/webmails.ts';

const listed = entriesOf(WEBMAIL_HOSTS);

describe('webmails that many people use', () => {
  it.each([
    'mail.google.com',
    'outlook.live.com',
    'mail.yahoo.com',
    'mail.aol.com',
    'www.icloud.com',
    'mail.proton.me',
    'app.fastmail.com',
    'mail.zoho.eu',
    '3c.gmx.net',
    '3c.web.de',
    'navigator-lxa.mail.com',
    'mail.yandex.ru',
    'e.mail.ru',
    'mail.qq.com',
    'mail.163.com',
    'mail.126.com',
    'app.tuta.com',
    'app.hey.com',
    'mail.naver.com',
    'mail.daum.net',
  ])('are known by their host: %s', (host) => expect(isWebmailHost(host)).toBe(true));

  it.each(['www.google.com', 'sites.google.com', 'google.com', 'mail.google.com.example', 'xmail.google.com', 'gmx.net', ''])(
    'are not their neighbours: %s',
    (host) => expect(isWebmailHost(host)).toBe(false),
  );

  it('are listed once, in small letters, and carry no pages of their users', () => {
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed.filter((host) => !/^[a-z0-9.-]+$/.test(host) || hostKinds(host).userContent)).toEqual([]);
  });
});
