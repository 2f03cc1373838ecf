import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPlatformIndex } from '../../../platforms/index.ts';
import { readPlatformTable } from '../../../scripts/platforms/read.ts';
import { samplePlatform } from './sample.ts';

const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,6}[a-z0-9])?$/);
const table = readPlatformTable();
const shipped = createPlatformIndex(table);
const senders = table.platforms.flatMap((platform) => platform.senderDomains.map((sender) => ({ platform, ...sender })));
const anySender = fc.constantFrom(...senders);

const example = samplePlatform({
  id: 'example',
  senderDomains: [
    { domain: 'mail.example.com', exact: false },
    { domain: 'only.example.net', exact: true },
  ],
  senderAddresses: ['code@bulk.example.org'],
  unconfirmedSenderDomains: ['news.example.org'],
  webDomains: ['example.com', 'account.pages.example'],
  clickHosts: ['click.example.io'],
  userContentHosts: ['docs.example.com', 'example.com/share', '*.pages.example', 'invite.example'],
  userContentSenders: ['notes@mail.example.com', 'mail.example.com'],
  securitySendersAbused: ['code@bulk.example.org'],
});
const sister = samplePlatform({ id: 'sister', senderDomains: [{ domain: 'mail.example.com', exact: false }] });
const index = createPlatformIndex({ date: '2026-11-22', platforms: [example, sister] });
const idsOf = (address: string): string[] => index.bySender(address).map((one) => `${one.platform.id} by ${one.match}`);

describe('senders', () => {
  it.each([
    ['security@mail.example.com', ['example by domain', 'sister by domain']],
    ['Security@MAIL.example.com.', ['example by domain', 'sister by domain']],
    ['a@deep.mail.example.com', ['example by domain', 'sister by domain']],
    ['a@only.example.net', ['example by domain']],
    ['a@sub.only.example.net', []],
    ['code@bulk.example.org', ['example by address']],
    ['else@bulk.example.org', []],
    ['a@example.com', []],
    ['a@notmail.example.com', []],
    ['a@mail.example.com.evil.org', []],
    ['mail.example.com', []],
    ['', []],
  ])('reads %s', (address, expected) => {
    expect(idsOf(address)).toEqual(expected);
  });

  it('keeps what is unconfirmed apart', () => {
    expect(idsOf('a@news.example.org')).toEqual([]);
    expect(index.byUnconfirmedSender('x.news.example.org')).toEqual([example]);
  });

  it('accepts every shipped sender domain, and its subdomains unless it is exact', () => {
    fc.assert(
      fc.property(anySender, label, ({ platform, domain, exact }, sub) => {
        const names = (address: string): boolean => shipped.bySender(address).some((one) => one.platform === platform);
        const below = `${sub}.${domain}`;
        const listed = platform.senderDomains.some((one) => one.domain === below);
        expect(names(`a@${domain}`)).toBe(true);
        if (!listed) expect(names(`a@${below}`)).toBe(!exact);
      }),
    );
  });

  it('accepts no domain that merely contains, extends or shortens a sender domain', () => {
    const strange = fc.tuple(anySender, label, fc.constantFrom('before', 'behind', 'inside', 'cut')).map(([sender, text, how]) => {
      const { domain } = sender;
      if (how === 'before') return `${text}-${domain}`;
      if (how === 'behind') return `${domain}.${text}.example`;
      if (how === 'inside') return `${domain.replaceAll('.', '-')}.${text}.example`;
      return domain.slice(1);
    });
    const known = new Set(senders.map((one) => one.domain));
    fc.assert(
      fc.property(strange, (domain) => {
        const right = domain.split('.').some((_, at, labels) => known.has(labels.slice(at).join('.')));
        if (!right) expect(shipped.bySender(`a@${domain}`)).toEqual([]);
      }),
    );
  });

  it('accepts no look-alike letter', () => {
    const swaps: [string, string][] = [
      ['a', 'а'],
      ['o', '0'],
      ['l', '1'],
      ['m', 'rn'],
      ['i', 'l'],
      ['e', 'ė'],
    ];
    const known = new Set(senders.map((one) => one.domain));
    fc.assert(
      fc.property(anySender, fc.constantFrom(...swaps), ({ domain }, [plain, like]) => {
        const name = domain.split('.').slice(0, -1).join('.').replace(plain, like);
        const strange = `${name}.${domain.split('.').at(-1)}`;
        fc.pre(strange !== domain && !known.has(strange));
        const parent = strange.split('.').some((_, at, labels) => at > 0 && known.has(labels.slice(at).join('.')));
        if (!parent) expect(shipped.bySender(`a@${strange}`)).toEqual([]);
      }),
    );
  });
});

describe('hosts', () => {
  it.each([
    ['example.com', true],
    ['www.Example.com', true],
    ['notexample.com', false],
    ['example.com.evil.org', false],
    ['com', false],
    ['', false],
  ])('knows whether %s is a site of the platform', (host, own) => {
    expect(index.byWebHost(host).includes(example)).toBe(own);
  });

  it.each([
    ['docs.example.com', true],
    ['https://docs.example.com/d/1?x=1', true],
    ['a.docs.example.com', true],
    ['www.example.com', false],
    ['https://example.com/share', true],
    ['https://www.example.com/share/1', true],
    ['https://example.com/shared', false],
    ['https://example.com/?next=/share', false],
    ['somebody.pages.example', true],
    ['pages.example', false],
    ['www.pages.example', false],
    ['account.pages.example', false],
    ['https://docs.example.com@example.com/', false],
    ['https://example.com:443/share', true],
    ['', false],
  ])('knows whether strangers publish at %s', (place, expected) => {
    expect(index.isUserContent(example, place)).toBe(expected);
  });

  it('knows click hosts with their subdomains only', () => {
    expect(index.isClickHost(example, 'u1.click.example.io')).toBe(true);
    expect(index.isClickHost(example, 'xclick.example.io')).toBe(false);
    expect(index.isClickHost(sister, 'click.example.io')).toBe(false);
  });
});

describe("strangers' text", () => {
  it.each([
    ['notes@mail.example.com', 'sender'],
    ['other@mail.example.com', 'sender'],
    ['code@bulk.example.org', 'abused'],
    ['a@example.com', null],
  ])('of %s is known as %s', (address, expected) => {
    expect(index.thirdPartyText(example, address)).toBe(expected);
  });

  it('is not laid at the door of a confirmed address because its domain carries some', () => {
    const facebook = shipped.byId('facebook');
    expect(facebook && shipped.thirdPartyText(facebook, 'security@facebookmail.com')).toBeNull();
    expect(facebook && shipped.thirdPartyText(facebook, 'notification@facebookmail.com')).toBe('sender');
  });
});

it('finds a platform by its id', () => {
  expect(index.byId('sister')).toBe(sister);
  expect(index.byId('nobody')).toBeNull();
  expect(index.all).toHaveLength(2);
});
