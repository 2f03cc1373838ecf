import { describe, expect, it } from 'vitest';
import { compilePlatforms } from '../../../platforms/compile.ts';
import { createPlatformIndex } from '../../../platforms/index.ts';
import { sampleFile, samplePlatform } from './sample.ts';

describe('the table', () => {
  it('carries the facts without their sources', () => {
    const { platforms } = compilePlatforms([sampleFile()]);
    expect(platforms).toEqual([
      samplePlatform({
        aliases: ['Example Mail'],
        pages: { home: 'https://example.com/', changePassword: 'https://www.example.com/password' },
        senderAddresses: ['security@mail.example.com'],
        senderDomains: [{ domain: 'mail.example.com', exact: false }],
        twoFactorMethods: ['totp'],
      }),
    ]);
  });

  it('carries a path in words as words', () => {
    const file = sampleFile({ pages: { twoFactorPath: { source: 'help', path: 'Settings > Security' } } });
    expect(compilePlatforms([file]).platforms[0]?.pages).toEqual({
      home: 'https://example.com/',
      twoFactorPath: 'Settings > Security',
    });
  });

  it('carries a top-level domain of its own as a site, so that whatever is registered under it is its own', () => {
    const table = compilePlatforms([sampleFile({ topLevelDomains: [{ label: 'example', source: 'ICANN' }] })]);
    const index = createPlatformIndex(table);
    const [platform] = index.all;
    expect(platform?.pages.home).toBe('https://example.com/');
    expect(index.byWebHost('account.example').map(({ id }) => id)).toEqual(['example']);
    expect(index.byWebHost('account.example.net')).toEqual([]);
    expect(platform?.webDomains).toEqual(['example.com']);
    expect(index.bySender('no-reply@account.example')).toEqual([]);
  });

  it('says that there is no second factor only where a source says so', () => {
    const { twoFactor: _, ...unknown } = sampleFile();
    const none = sampleFile({ id: 'none', twoFactor: { methods: [], offered: false, source: '2factorauth' } });
    expect(compilePlatforms([unknown, none]).platforms.map((one) => one.twoFactor)).toEqual([true, false]);
  });

  it('says that there is no account only where a source says so', () => {
    const wallet = sampleFile({ id: 'wallet', noAccount: { source: 'help' } });
    const [plain, without] = compilePlatforms([sampleFile(), wallet]).platforms;
    expect(plain && 'noAccount' in plain).toBe(false);
    expect(without?.noAccount).toBe(true);
  });

  it('is dated by its newest facts and ordered by id', () => {
    const files = [sampleFile({ id: 'b', date: '2026-01-02' }), sampleFile({ id: 'a', date: '2025-12-31' })];
    const table = compilePlatforms(files);
    expect(table.date).toBe('2026-01-02');
    expect(table.platforms.map((one) => one.id)).toEqual(['a', 'b']);
  });
});
