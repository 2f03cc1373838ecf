import { barePlatform } from '../../../platforms/bare-platform.ts';
import type { PlatformFile } from '../../../platforms/schema.ts';
import type { Platform } from '../../../platforms/platform.ts';

/** A file that ships as it is; tests spoil one thing of it. */
export function sampleFile(changes: Partial<PlatformFile> = {}): PlatformFile {
  return {
    aliases: ['Example Mail'],
    category: 'social',
    clickHosts: [],
    commonWord: false,
    date: '2026-11-22',
    id: 'example',
    name: 'Example',
    neverSenders: [],
    pages: {
      changePassword: { confidence: 'high', source: 'example help', url: 'https://www.example.com/password' },
    },
    securitySendersAbused: [],
    senderAddresses: [{ address: 'security@mail.example.com', confidence: 'high', purpose: 'security', source: 'captured mail' }],
    senderDomains: [{ confidence: 'high', domain: 'mail.example.com', sources: ['captured DKIM'] }],
    shared: [],
    shortHosts: [],
    twoFactor: { methods: ['totp'], offered: true, source: '2factorauth' },
    unconfirmedSenderDomains: [],
    userContentHosts: [],
    userContentSenders: [],
    weakAliases: [],
    webDomains: [{ domain: 'example.com', source: 'example help' }],
    ...changes,
  };
}

/** A platform as the table carries it. */
export function samplePlatform(changes: Partial<Platform> = {}): Platform {
  return barePlatform({
    id: 'example',
    name: 'Example',
    category: 'social',
    webDomains: ['example.com'],
    pages: { home: 'https://example.com/' },
    ...changes,
  });
}
