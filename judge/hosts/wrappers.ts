import { base64Decoded, percentDecoded } from './encodings.ts';
import { GOOGLE_DOMAINS } from './google-domains.ts';
import type { WebTarget } from './host.ts';
import { queryValue } from './query.ts';
import { domainsAbove } from './suffixes.ts';
import { insideUrlDefense } from './urldefense.ts';

/** A redirector whose address carries the address that it leads to. */
export interface Wrapper {
  /** Its hosts and all below them. */
  domains: string[];
  /** Paths that redirect; the rest of the host is no wrapper. Every path without it. */
  path?: RegExp;
  /** The address inside, '' where it cannot be read. */
  inner(target: WebTarget): string;
}

/** The address stands in one of these query parameters. */
function within(domains: string[], path: RegExp | undefined, ...names: string[]): Wrapper {
  return { domains, ...(path && { path }), inner: (target) => decodedTwice(queryValue(target.query, ...names)) };
}

/** A protector that keeps the address on its own server. */
function opaque(domains: string[], path?: RegExp): Wrapper {
  return { domains, ...(path && { path }), inner: () => '' };
}

/** The address is a match of the path and query. */
function inPath(domains: string[], path: RegExp, pattern: RegExp, read: (found: string) => string): Wrapper {
  return { domains, path, inner: (target) => read(pattern.exec(`${target.path}${target.query}`)?.[1] ?? '') };
}

/** Some servers encode once more. */
function decodedTwice(value: string): string {
  return /^[a-z]+%3a/i.test(value) ? percentDecoded(value) : value;
}

const MAIL_PROTECTORS: Wrapper[] = [
  within(
    ['outlook.com', 'outlook.cn', 'partner.outlook.cn', 'office365.us'].map((end) => `safelinks.protection.${end}`),
    undefined,
    'url',
  ),
  within(['statics.teams.cdn.office.net', 'statics.teams.microsoft.com'], /safelinks/i, 'url'),
  {
    domains: ['urldefense.com', 'urldefense.us', 'urldefense.proofpoint.com', 'pphosted.com'],
    path: /^\/v\d\//,
    inner: ({ path, query, fragment }) => insideUrlDefense(path, query, fragment),
  },
  within(['linkprotect.cudasvc.com'], undefined, 'a'),
  inPath(['secure-web.cisco.com'], /^\/./, /\/((?:https?|ftp|mailto)(?::|%3a).*)/i, percentDecoded),
  { domains: ['protection.sophos.com'], inner: ({ query }) => decodedTwice(base64Decoded(queryValue(query, 'u'))) },
  within(['trendmicro.com', 'ctp.trendmicro.com'], /^\/(?:wis\/clicktime|ctp)\b/i, 'url'),
  within(['fireeye.com', 'protect.checkpoint.com'], /^\/(?:v\d\/)?url\b/i, 'u'),
  within(['clicktime.symantec.com', 'clicktime.cloud.postoffice.net'], undefined, 'u'),
  within(['link.edgepilot.com', 'urlsand.esvalabs.com', 'urlsand.com'], undefined, 'u'),
  within(['avanan.url-protection.com'], undefined, 'o'),
  inPath(['url.avanan.click'], /^\/v\d\//, /___(.+?)___/, percentDecoded),
  opaque(['mimecast.com', 'mimecastprotect.com'], /^\/(?:s|r)\//i),
  opaque(['url.emailprotection.link', 'inky.com', 'antigena.com', 'seclinks.cloud-security.net']),
  opaque(['atpscan.global.hornetsecurity.com', 'console.mailguard.com.au', 'linkscan.io', 'cloud-sec-av.com']),
];

const MAILBOX_REDIRECTORS: Wrapper[] = [
  within(
    ['at', 'ch', 'co.uk', 'com', 'es', 'fr', 'net'].map((end) => `deref-gmx.${end}`),
    undefined,
    'redirectUrl',
  ),
  within(['deref-web.de', 'deref-mail.com', 'deref-1und1.de'], undefined, 'redirectUrl'),
  within(['web.de', 'gmx.net', 'mail.com'], /\/dereferrer\b/i, 'redirectUrl'),
  within(['checklink.mail.ru', 'click.mail.ru'], undefined, 'url', 'u', 'to'),
  opaque(['r.mail.ru'], /^\/cl/i),
  within(['sba.yandex.net', 'sba.yandex.ru', 'sba.yandex.com'], undefined, 'url'),
  within(['yandex.ru', 'yandex.com'], /^\/clck\//i, 'url'),
  opaque(['mail.yandex.ru', 'mail.yandex.com', 'clck.yandex.ru'], /^\/(?:re\.jsx|redir)/i),
];

const SITE_REDIRECTORS: Wrapper[] = [
  within(GOOGLE_DOMAINS, /^\/(?:url|linkredirect|aclk|imgres|local_url)$/i, 'q', 'url', 'dest', 'adurl', 'imgrefurl'),
  inPath(['google.com'], /^\/amp\//i, /^\/amp\/((?:s\/)?.+)$/i, (rest) => `https://${rest.replace(/^s\//, '')}`),
  within(['googleadservices.com', 'g.doubleclick.net', 'ad.doubleclick.net'], /aclk|click/i, 'adurl', 'ds_dest_url'),
  within(['translate.google.com'], /^\/(?:translate|website)/i, 'u'),
  within(['youtube.com'], /^\/redirect$/i, 'q'),
  within(['facebook.com', 'messenger.com', 'workplace.com'], /^\/(?:l\.php|flx\/warn)/i, 'u'),
  within(['l.facebook.com', 'lm.facebook.com', 'l.instagram.com', 'l.messenger.com'], undefined, 'u'),
  within(['l.threads.com', 'l.threads.net'], undefined, 'u'),
  within(['instagram.com'], /^\/linkshim/i, 'u'),
  within(['l.wl.co'], undefined, 'u'),
  within(['t.co'], /^\/redirect$/i, 'url'),
  within(['twitter.com', 'x.com'], /^\/i\/redirect$/i, 'url'),
  within(['linkedin.com'], /^\/(?:redir\/redirect|safety\/go)\/?$/i, 'url'),
  opaque(['linkedin.com'], /^\/slink$/i),
  within(['slack-redir.net'], undefined, 'url'),
  within(['steamcommunity.com'], /^\/linkfilter\/?$/i, 'url', 'u'),
  inPath(['steamcommunity.com'], /^\/linkfilter\/./i, /^\/linkfilter\/(.+)$/i, percentDecoded),
  inPath(['href.li', 'anonym.to', 'anon.to', 'nullrefer.com'], /^\/$/, /^\/\?(.+)$/, percentDecoded),
  within(['vk.com', 'away.vk.com'], /^\/away/i, 'to'),
  within(['ok.ru'], /^\/dk$/i, 'st.link'),
  within(['t.me'], /^\/iv$/i, 'url'),
  within(['out.reddit.com', 'disq.us'], undefined, 'url'),
  within(['pinterest.com'], /^\/offsite/i, 'url'),
  within(['medium.com'], /^\/r\/?$/i, 'url'),
  within(['t.umblr.com'], /^\/redirect/i, 'z'),
  within(['duckduckgo.com'], /^\/l\/?$/i, 'uddg'),
  {
    domains: ['bing.com'],
    path: /^\/ck\/a$/i,
    inner: ({ query }) => base64Decoded(queryValue(query, 'u').replace(/^a1/, '')),
  },
  inPath(['r.search.yahoo.com'], /\/RU=/, /\/RU=([^/]+)/, percentDecoded),
  within(['amazon.com'], /^\/gp\/r\.html$/i, 'u'),
  within(['rover.ebay.com'], undefined, 'mpre', 'loc'),
];

/** Click trackers that write the address into their own. */
const OPEN_TRACKERS: Wrapper[] = [
  inPath(['awstrack.me'], /^\/L\d\//, /^\/L\d\/([^/]+)/, percentDecoded),
  inPath(['pstmrk.it'], /^\/\d[a-z]*\//, /^\/\d[a-z]*\/([^/]+)/, (found) => `https://${percentDecoded(found)}`),
];

const BY_DOMAIN = new Map<string, Wrapper[]>();
for (const wrapper of [...MAIL_PROTECTORS, ...MAILBOX_REDIRECTORS, ...SITE_REDIRECTORS, ...OPEN_TRACKERS]) {
  for (const domain of wrapper.domains) BY_DOMAIN.set(domain, [...(BY_DOMAIN.get(domain) ?? []), wrapper]);
}

/** The redirector that this address belongs to, by its own host and path; null for none. */
export function wrapperOf(target: WebTarget): Wrapper | null {
  for (const domain of domainsAbove(target.host)) {
    const wrapper = BY_DOMAIN.get(domain)?.find(({ path }) => path === undefined || path.test(target.path));
    if (wrapper !== undefined) return wrapper;
  }
  return null;
}
