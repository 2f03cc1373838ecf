import type { Platform } from './platform.ts';

/** What has to be known to speak of somebody at all. */
type Least = Pick<Platform, 'id' | 'name' | 'category' | 'webDomains'>;

/** A platform of which nothing is known but `facts`: no sender is confirmed, so nothing vouches for it. */
export function barePlatform(facts: Least & Partial<Platform>): Platform {
  return {
    aliases: [],
    weakAliases: [],
    commonWord: false,
    senderDomains: [],
    senderAddresses: [],
    unconfirmedSenderDomains: [],
    clickHosts: [],
    userContentSenders: [],
    securitySendersAbused: [],
    neverSenders: [],
    userContentHosts: [],
    shortHosts: [],
    pages: { home: '' },
    twoFactorMethods: [],
    twoFactor: true,
    reportAddress: '',
    ...facts,
  };
}
