import { describe, expect, it } from 'vitest';
import { checkCatalogue } from '../../../platforms/catalogue.ts';
import type { PlatformFile } from '../../../platforms/schema.ts';
import { sampleFile } from './sample.ts';

function problemsOf(data: unknown, others: PlatformFile[] = []): string[] {
  const raw = [{ file: 'example.json', data }, ...others.map((other) => ({ file: `${other.id}.json`, data: other }))];
  return checkCatalogue(raw).problems;
}

function sender(domain: string, exact?: true): Partial<PlatformFile> {
  return { senderAddresses: [], senderDomains: [{ confidence: 'high', domain, ...(exact && { exact }), sources: ['a list'] }] };
}

function sharedWith(id: string): PlatformFile['shared'] {
  return [{ domain: 'example.com', reason: 'sister', with: [id] }];
}

function page(change: object): object {
  return { pages: { changePassword: { confidence: 'high', source: 'help', url: 'https://www.example.com/', ...change } } };
}

const other = sampleFile({ id: 'other', name: 'Other', aliases: [], webDomains: [{ domain: 'other.org', source: 'help' }] });
const elsewhere = { ...other, pages: {}, senderDomains: [], senderAddresses: [] };

describe('the catalogue', () => {
  it('takes a file whose facts all have a source', () => {
    expect(checkCatalogue([{ file: 'example.json', data: sampleFile() }])).toEqual({ files: [sampleFile()], problems: [] });
  });

  it.each<[what: string, data: object, line: string]>([
    ['a mailbox domain', sender('gmail.com'), 'example.json: senderDomains[0].domain: gmail.com is a mailbox domain'],
    ['a shared sender', sender('amazonses.com'), 'example.json: senderDomains[0].domain: amazonses.com is a shared sender'],
    [
      'a name below a shared sender',
      sender('em1.sendgrid.net', true),
      'example.json: senderDomains[0].domain: em1.sendgrid.net is a shared sender',
    ],
    ['a public suffix', sender('co.uk'), 'example.json: senderDomains[0].domain: co.uk is a public suffix'],
    ['a private suffix', sender('github.io'), 'example.json: senderDomains[0].domain: github.io is a public suffix'],
    [
      'free hosting',
      sender('wordpress.com'),
      'example.json: senderDomains[0].domain: wordpress.com is free hosting: name the exact domain only',
    ],
    [
      'a sender that is refused in the same file',
      { ...sender('mail.example.com'), neverSenders: [{ domain: 'mail.example.com', reason: 'mailboxes' }] },
      'example.json: senderDomains[0].domain: mail.example.com stands under neverSenders too',
    ],
    [
      'a mailbox as exact address',
      { senderAddresses: [{ address: 'example@gmail.com', confidence: 'high', purpose: 'all', source: 'a list' }] },
      'example.json: senderAddresses[0].address: gmail.com is a mailbox domain',
    ],
    [
      'an unconfirmed shared sender',
      { unconfirmedSenderDomains: [{ domain: 'sendgrid.net', sources: ['a list'] }] },
      'example.json: unconfirmedSenderDomains[0].domain: sendgrid.net is a shared sender',
    ],
    [
      'an unconfirmed domain below a confirmed one',
      { unconfirmedSenderDomains: [{ domain: 'a.mail.example.com', sources: ['a list'] }] },
      'example.json: unconfirmedSenderDomains[0].domain: a.mail.example.com is confirmed by mail.example.com',
    ],
    [
      'a sender domain without source',
      { senderDomains: [{ confidence: 'high', domain: 'mail.example.com', sources: [] }] },
      'example.json: senderDomains[0].sources: names no source',
    ],
    [
      'a sender domain of low confidence',
      { senderDomains: [{ confidence: 'low', domain: 'mail.example.com', sources: ['a list'] }] },
      'example.json: senderDomains[0].confidence: is neither high nor medium: such a fact is unconfirmed',
    ],
    ['an http link', page({ url: 'http://www.example.com/' }), 'example.json: pages.changePassword.url: is no https link'],
    [
      'a page from memory',
      page({ source: 'recall: known to the author' }),
      'example.json: pages.changePassword.source: comes from memory ("recall"): drop the fact or find a source',
    ],
    [
      'a page on a foreign host',
      page({ url: 'https://example.com.evil.org/' }),
      "example.json: pages.changePassword: example.com.evil.org is not the platform's: say why",
    ],
    [
      'a reason for a foreign host where the host is its own',
      page({ elsewhere: 'partner' }),
      'example.json: pages.changePassword: www.example.com is the platform\'s own: drop "elsewhere"',
    ],
    ['no web domain', { webDomains: [], pages: {} }, 'example.json: webDomains: names no web domain'],
    [
      'a host with a scheme',
      { webDomains: [{ domain: 'https://example.com', source: 'help' }] },
      'example.json: webDomains[0].domain: is no host name in lower case',
    ],
    ["an id that is not the file's name", { id: 'sample' }, 'example.json: id: "sample" is not the file\'s name'],
    ['a name twice', { weakAliases: ['EXAMPLE'] }, 'example.json: weakAliases[0]: "EXAMPLE" is already a name of example'],
    ['no date', { date: 'yesterday' }, 'example.json: date: is no ISO date'],
    [
      'an entry that is no host',
      { userContentHosts: [{ hostPath: '*.example.com/share', source: 'help' }] },
      'example.json: userContentHosts[0].hostPath: is no host, host/path or *.host',
    ],
    [
      'a way to a second factor that is not offered',
      {
        pages: { twoFactorPath: { source: 'help', path: 'Settings' } },
        twoFactor: { methods: [], offered: false, source: 'help' },
      },
      'example.json: pages.twoFactorPath: stands there, but twoFactor.offered is false',
    ],
    [
      'a method that is not offered',
      { twoFactor: { methods: ['sms'], offered: false, source: 'help' } },
      'example.json: twoFactor.methods: names a method, but offered is false',
    ],
    [
      'a page of an account that does not exist',
      { noAccount: { source: 'help' } },
      'example.json: pages.changePassword: stands there, but noAccount says that there is no account',
    ],
    ['an absent account without source', { noAccount: {} }, 'example.json: noAccount.source: is missing'],
    [
      'a domain said to be shared with nobody',
      { shared: [{ domain: 'example.com', reason: 'sister', with: ['other'] }] },
      'example.json: shared: example.com is no domain of other',
    ],
  ])('refuses %s and names file, key and reason', (_, change, line) => {
    const data = { ...sampleFile(), ...change };
    expect(problemsOf(Object.fromEntries(Object.entries(data).toSorted()))).toContain(line);
  });

  it('takes free hosting as sender where only the exact domain counts', () => {
    expect(problemsOf(sampleFile(sender('wordpress.com', true)))).toEqual([]);
  });

  it('refuses an unknown key, and a file that is no object', () => {
    expect(problemsOf({ ...sampleFile(), zeal: 1 })).toContain('example.json: (file): has no such key as zeal');
    expect(problemsOf('nothing')).toEqual(['example.json: (file): is no object']);
  });

  it('refuses keys out of order, however deep', () => {
    const { aliases, ...rest } = sampleFile({ webDomains: [] });
    const data = { ...rest, webDomains: [{ source: 'help', domain: 'example.com' }], aliases };
    expect(problemsOf(data)).toEqual([
      'example.json: aliases: keys are not in alphabetical order',
      'example.json: webDomains[0].domain: keys are not in alphabetical order',
    ]);
  });

  it('refuses a name that another platform has', () => {
    expect(problemsOf(sampleFile(), [{ ...elsewhere, aliases: ['example mail'] }])).toEqual([
      'other.json: aliases[0]: "example mail" is already a name of example',
    ]);
  });

  it('refuses an id twice', () => {
    const again = { ...elsewhere, id: 'example' };
    expect(
      checkCatalogue([
        { file: 'example.json', data: sampleFile() },
        { file: 'example.json', data: again },
      ]).problems,
    ).toContain('example.json: id: "example" is taken');
  });

  it('refuses a domain under two platforms until both say why', () => {
    const shop = { ...elsewhere, webDomains: [{ domain: 'shop.example.com', source: 'help' }] };
    expect(problemsOf(sampleFile(), [shop])).toEqual([
      'example.json: shared: example.com is also a domain of other: say why',
      'other.json: shared: example.com is also a domain of example: say why',
    ]);
    expect(problemsOf(sampleFile({ shared: sharedWith('other') }), [{ ...shop, shared: sharedWith('example') }])).toEqual([]);
  });
});
