/**
 * Link protectors and redirectors: services whose addresses carry the address that they lead to, or keep it to
 * themselves.
 */
import type { SourcedGroup } from '../sourced.ts';
import { GOOGLE_DOMAINS } from './google.ts';

export interface Redirector {
  /** Its hosts and all below them. */
  domains: string[];
  /** Paths that redirect; the rest of the host is no redirector. Every path without it. */
  path?: RegExp;
  /** Where the address inside stands; absent where the service keeps it on its own server. */
  target?: RedirectTarget;
  /** A protector of the reader's side without `target`; other redirectors without one may be anybody's. */
  opaque?: true;
}

export type RedirectTarget =
  /** In the first of these query parameters. */
  | { query: string[] }
  /** In a query parameter as Base64, behind a prefix or not. */
  | { base64: string; prefix?: string }
  /** In the first group of `match` on path and query: percent-encoded or plain, with its scheme or to be put behind one. */
  | { match: RegExp; encoded?: true; scheme?: string }
  /** Proofpoint's own spelling. */
  | 'url-defense';

/** Of the reader's side. */
const MAIL_PROTECTORS: readonly SourcedGroup<Redirector>[] = [
  {
    source: 'learn.microsoft.com: Safe Links in Microsoft Defender for Office 365; their addresses as public decoders read them',
    date: '2026-11-26',
    confidence: 'official',
    entries: [
      {
        domains: ['outlook.com', 'outlook.cn', 'partner.outlook.cn', 'office365.us'].map((end) => `safelinks.protection.${end}`),
        target: { query: ['url'] },
      },
      { domains: ['statics.teams.cdn.office.net', 'statics.teams.microsoft.com'], path: /safelinks/i, target: { query: ['url'] } },
    ],
  },
  {
    source: 'Proofpoint’s published decoding of URL Defense',
    date: '2026-11-26',
    confidence: 'official',
    entries: [
      {
        domains: ['urldefense.com', 'urldefense.us', 'urldefense.proofpoint.com', 'pphosted.com'],
        path: /^\/v\d\//,
        target: 'url-defense',
      },
    ],
  },
  {
    source: 'public programs that decode protected links, and such links in public repositories',
    date: '2026-11-26',
    confidence: 'listed',
    entries: [
      { domains: ['linkprotect.cudasvc.com'], target: { query: ['a'] } },
      { domains: ['secure-web.cisco.com'], path: /^\/./, target: { match: /\/((?:https?|ftp|mailto)(?::|%3a).*)/i, encoded: true } },
      { domains: ['protection.sophos.com'], target: { base64: 'u' } },
      { domains: ['trendmicro.com', 'ctp.trendmicro.com'], path: /^\/(?:wis\/clicktime|ctp)\b/i, target: { query: ['url'] } },
      { domains: ['fireeye.com', 'protect.checkpoint.com'], path: /^\/(?:v\d\/)?url\b/i, target: { query: ['u'] } },
      { domains: ['clicktime.symantec.com'], target: { query: ['u'] } },
      { domains: ['link.edgepilot.com', 'urlsand.esvalabs.com'], target: { query: ['u'] } },
      { domains: ['url.avanan.click'], path: /^\/v\d\//, target: { match: /___(.+?)___/, encoded: true } },
      { domains: ['mimecast.com', 'mimecastprotect.com'], path: /^\/(?:s|r)\//i, opaque: true },
      { domains: ['url.emailprotection.link'], opaque: true },
      { domains: ['atpscan.global.hornetsecurity.com'], opaque: true },
    ],
  },
  {
    source: 'taken over from the first lists of this project; no source was found',
    date: '2026-11-26',
    confidence: 'unconfirmed',
    entries: [
      { domains: ['clicktime.cloud.postoffice.net'], target: { query: ['u'] } },
      { domains: ['urlsand.com'], target: { query: ['u'] } },
      { domains: ['avanan.url-protection.com'], target: { query: ['o'] } },
      { domains: ['inky.com', 'antigena.com', 'seclinks.cloud-security.net'], opaque: true },
      { domains: ['console.mailguard.com.au', 'linkscan.io', 'cloud-sec-av.com'], opaque: true },
    ],
  },
];

const MAILBOX_REDIRECTORS: readonly SourcedGroup<Redirector>[] = [
  {
    source: 'public lists of referrers and browser extensions that undo these redirects',
    date: '2026-11-26',
    confidence: 'listed',
    entries: [
      { domains: ['at', 'ch', 'co.uk', 'com', 'es', 'fr', 'net'].map((end) => `deref-gmx.${end}`), target: { query: ['redirectUrl'] } },
      { domains: ['deref-web.de', 'deref-mail.com'], target: { query: ['redirectUrl'] } },
      { domains: ['checklink.mail.ru', 'click.mail.ru'], target: { query: ['url', 'u', 'to'] } },
    ],
  },
  {
    source: 'addresses that these webmails write, read off them when the list was made; not looked up again',
    date: '2026-11-26',
    confidence: 'observed',
    entries: [
      { domains: ['deref-1und1.de'], target: { query: ['redirectUrl'] } },
      { domains: ['web.de', 'gmx.net', 'mail.com'], path: /\/dereferrer\b/i, target: { query: ['redirectUrl'] } },
      { domains: ['r.mail.ru'], path: /^\/cl/i },
      { domains: ['sba.yandex.net', 'sba.yandex.ru', 'sba.yandex.com'], target: { query: ['url'] } },
      { domains: ['yandex.ru', 'yandex.com'], path: /^\/clck\//i, target: { query: ['url'] } },
      { domains: ['mail.yandex.ru', 'mail.yandex.com', 'clck.yandex.ru'], path: /^\/(?:re\.jsx|redir)/i },
    ],
  },
];

const SITE_REDIRECTORS: readonly SourcedGroup<Redirector>[] = [
  {
    source: 'public programs and filter lists that undo these redirects',
    date: '2026-11-26',
    confidence: 'listed',
    entries: [
      { domains: ['youtube.com'], path: /^\/redirect$/i, target: { query: ['q'] } },
      { domains: ['l.facebook.com', 'lm.facebook.com', 'l.instagram.com', 'l.messenger.com'], target: { query: ['u'] } },
      { domains: ['l.threads.com', 'l.threads.net'], target: { query: ['u'] } },
      { domains: ['slack-redir.net'], target: { query: ['url'] } },
      { domains: ['steamcommunity.com'], path: /^\/linkfilter\/?$/i, target: { query: ['url', 'u'] } },
      { domains: ['vk.com', 'away.vk.com'], path: /^\/away/i, target: { query: ['to'] } },
      { domains: ['out.reddit.com', 'disq.us'], target: { query: ['url'] } },
    ],
  },
  {
    source: 'addresses that these sites write, read off them when the list was made; not looked up again',
    date: '2026-11-26',
    confidence: 'observed',
    entries: [
      {
        domains: GOOGLE_DOMAINS,
        path: /^\/(?:url|linkredirect|aclk|imgres|local_url)$/i,
        target: { query: ['q', 'url', 'dest', 'adurl', 'imgrefurl'] },
      },
      { domains: ['google.com'], path: /^\/amp\//i, target: { match: /^\/amp\/(?:s\/)?([^/]{2}.*)$/i, scheme: 'https://' } },
      {
        domains: ['googleadservices.com', 'g.doubleclick.net', 'ad.doubleclick.net'],
        path: /aclk|click/i,
        target: { query: ['adurl', 'ds_dest_url'] },
      },
      { domains: ['translate.google.com'], path: /^\/(?:translate|website)/i, target: { query: ['u'] } },
      { domains: ['facebook.com', 'messenger.com', 'workplace.com'], path: /^\/(?:l\.php|flx\/warn)/i, target: { query: ['u'] } },
      { domains: ['instagram.com'], path: /^\/linkshim/i, target: { query: ['u'] } },
      { domains: ['l.wl.co'], target: { query: ['u'] } },
      { domains: ['t.co'], path: /^\/redirect$/i, target: { query: ['url'] } },
      { domains: ['twitter.com', 'x.com'], path: /^\/i\/redirect$/i, target: { query: ['url'] } },
      { domains: ['linkedin.com'], path: /^\/(?:redir\/redirect|safety\/go)\/?$/i, target: { query: ['url'] } },
      { domains: ['linkedin.com'], path: /^\/slink$/i },
      { domains: ['steamcommunity.com'], path: /^\/linkfilter\/./i, target: { match: /^\/linkfilter\/(.+)$/i, encoded: true } },
      { domains: ['href.li', 'anonym.to', 'anon.to', 'nullrefer.com'], path: /^\/$/, target: { match: /^\/\?(.+)$/, encoded: true } },
      { domains: ['ok.ru'], path: /^\/dk$/i, target: { query: ['st.link'] } },
      { domains: ['t.me'], path: /^\/iv$/i, target: { query: ['url'] } },
      { domains: ['pinterest.com'], path: /^\/offsite/i, target: { query: ['url'] } },
      { domains: ['medium.com'], path: /^\/r\/?$/i, target: { query: ['url'] } },
      { domains: ['t.umblr.com'], path: /^\/redirect/i, target: { query: ['z'] } },
      { domains: ['duckduckgo.com'], path: /^\/l\/?$/i, target: { query: ['uddg'] } },
      { domains: ['bing.com'], path: /^\/ck\/a$/i, target: { base64: 'u', prefix: 'a1' } },
      { domains: ['r.search.yahoo.com'], path: /\/RU=/, target: { match: /\/RU=([^/]+)/, encoded: true } },
      { domains: ['amazon.com'], path: /^\/gp\/r\.html$/i, target: { query: ['u'] } },
      { domains: ['rover.ebay.com'], target: { query: ['mpre', 'loc'] } },
    ],
  },
];

/** Click trackers that write the address into their own. */
const OPEN_TRACKERS: readonly SourcedGroup<Redirector>[] = [
  {
    source: 'links of genuine mail, labelled for this project: five and eight mails',
    date: '2026-11-26',
    confidence: 'observed',
    entries: [
      { domains: ['awstrack.me'], path: /^\/L\d\//, target: { match: /^\/L\d\/([^/]+)/, encoded: true } },
      { domains: ['pstmrk.it'], path: /^\/\d[a-z]*\//, target: { match: /^\/\d[a-z]*\/([^/]+)/, encoded: true, scheme: 'https://' } },
    ],
  },
];

export const REDIRECTORS: readonly SourcedGroup<Redirector>[] = [
  ...MAIL_PROTECTORS,
  ...MAILBOX_REDIRECTORS,
  ...SITE_REDIRECTORS,
  ...OPEN_TRACKERS,
];
