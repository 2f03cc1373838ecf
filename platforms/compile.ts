/** Turns the files into the one table that ships: facts without their sources. */
import type { AdvisoryFile } from './advisory-schema.ts';
import type { PlatformFile } from './schema.ts';
import type { Advisory, Platform, PlatformPages, PlatformTable } from './platform.ts';

/** Checked files in, table out: platforms and advisories by id, the date of the newest facts. */
export function compilePlatforms(files: PlatformFile[], advisories: AdvisoryFile[] = []): PlatformTable {
  return {
    date:
      files
        .map((file) => file.date)
        .toSorted()
        .at(-1) ?? '',
    platforms: files.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(compileOne),
    advisories: advisories.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(compileAdvisory),
  };
}

function compileAdvisory({ id, platform, kind, start, end, lastConfirmed, topics }: AdvisoryFile): Advisory {
  return { id, platform, kind, start, last: end ?? lastConfirmed ?? start, topics };
}

function compileOne(file: PlatformFile): Platform {
  return {
    id: file.id,
    name: file.name,
    aliases: file.aliases,
    weakAliases: file.weakAliases,
    category: file.category,
    commonWord: file.commonWord,
    webDomains: file.webDomains.map((one) => one.domain),
    senderDomains: file.senderDomains.map(({ domain, exact }) => ({ domain, exact: exact === true })),
    senderAddresses: file.senderAddresses.map((one) => one.address),
    unconfirmedSenderDomains: file.unconfirmedSenderDomains.map((one) => one.domain),
    clickHosts: file.clickHosts.map((one) => one.host),
    userContentSenders: file.userContentSenders.map((one) => one.sender),
    securitySendersAbused: file.securitySendersAbused.map((one) => one.address),
    neverSenders: file.neverSenders.map((one) => one.domain),
    userContentHosts: file.userContentHosts.map((one) => one.hostPath),
    shortHosts: file.shortHosts.map((one) => one.host),
    pages: compilePages(file),
    twoFactorMethods: file.twoFactor?.methods ?? [],
    twoFactor: file.twoFactor?.offered ?? true,
    ...(file.assetDomains && { assetDomains: file.assetDomains.map((one) => one.domain) }),
    ...(file.fieldNames && { fieldNames: file.fieldNames.map((one) => one.name) }),
    ...(file.phones && { phones: file.phones.map((one) => one.digits) }),
    ...(file.resetForms && { resetForms: file.resetForms.map((one) => one.hostPath) }),
    ...(file.topLevelDomains && { topLevelDomains: file.topLevelDomains.map((one) => one.label) }),
    ...(file.noAccount && { noAccount: true as const }),
    reportAddress: file.reportAddress?.address ?? '',
  };
}

function compilePages({ pages, webDomains }: PlatformFile): PlatformPages {
  const plain = Object.entries(pages).flatMap(([key, page]): [string, string][] => {
    if (!page) return [];
    return [[key, 'url' in page ? page.url : page.path]];
  });
  return { home: `https://${webDomains[0]?.domain}/`, ...Object.fromEntries(plain) };
}
