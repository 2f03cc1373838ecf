import { CLICK_TRACKER_HOSTS } from './click-tracker-hosts.ts';
import { FREE_HOSTING_HOSTS } from './free-hosting-hosts.ts';
import { MAILBOX_PROVIDER_HOSTS } from './mailbox-provider-hosts.ts';
import { SHORT_LINK_HOSTS } from './short-link-hosts.ts';
import { domainsAbove } from './suffixes.ts';
import { isIpAddress, withoutTrailingDots } from './under.ts';
import { USER_CONTENT_HOSTS } from './user-content-hosts.ts';

/** What is publicly known about a host, whoever uses it. */
export interface HostKinds {
  /** Anybody can publish here (free hosting included): never a platform's own word. */
  userContent: boolean;
  /** Anybody gets a host of their own here. */
  freeHosting: boolean;
  /** Its links tell nothing about where they lead. */
  shortLink: boolean;
  /** Counts clicks for the customers of a mail service. */
  clickTracker: boolean;
  ip: boolean;
  /** Anybody can hold a mailbox at exactly this domain. */
  mailboxProvider: boolean;
}

const USER_CONTENT = read(USER_CONTENT_HOSTS);
const FREE_HOSTING = read(FREE_HOSTING_HOSTS);
const SHORT_LINKS = read(SHORT_LINK_HOSTS);
const CLICK_TRACKERS = read(CLICK_TRACKER_HOSTS);
const MAILBOX_PROVIDERS = read(MAILBOX_PROVIDER_HOSTS);

/** Paths of a service's own host that carry its users' work; the rest of the host is the service's. */
const USER_CONTENT_PATHS: [domain: string, path: RegExp][] = [
  ['box.com', /^\/(?:s|v|notes|file)\//],
  ['canva.com', /^\/(?:design|link)\//],
  ['discord.com', /^\/invite\//],
  ['dropbox.com', /^\/(?:s|sh|scl|l|transfer|paper)\//],
  ['evernote.com', /^\/(?:shard|client)\//],
  ['facebook.com', /^\/(?:notes|groups|events|sharer)\b/],
  ['figma.com', /^\/(?:board|deck|design|file|proto|site|slides)\//],
  ['github.com', /^\/[^/]{1,39}\/[^/]{1,100}\/(?:blob|discussions|issues|pull|raw|releases|tree|wiki)\b/],
  ['google.com', /^\/(?:forms|maps\/d)\b/],
  ['linkedin.com', /^\/(?:pulse|posts|feed\/update)\//],
  ['loom.com', /^\/share\//],
  ['miro.com', /^\/app\//],
  ['notion.so', /[0-9a-f]{32}/],
  ['steamcommunity.com', /^\/(?:groups|id|profiles|sharedfiles)\//],
  ['trello.com', /^\/[bc]\//],
];

/** Blogger serves the same blogs under many countries' suffixes. */
const BLOGGER = /\.blogspot\.(?:[a-z]{2,3}|com?\.[a-z]{2})$/;
/** SendGrid's click hosts on its customers' own domains. */
const SENDGRID_HOST = /^url\d{3,5}\./;
const SENDGRID_PATH = /^\/(?:ls\/click|wf\/|uni\/|$)/;

/** The kinds of a lower-case host; with the path of the link where a host mixes its own pages with its users'. */
export function hostKinds(host: string, path?: string): HostKinds {
  const bare = withoutTrailingDots(host);
  const domains = domainsAbove(bare);
  const freeHosting = BLOGGER.test(bare) || isBelow(bare, domains, FREE_HOSTING);
  return {
    userContent: freeHosting || has(domains, USER_CONTENT) || isUserPath(domains, path),
    freeHosting,
    shortLink: has(domains, SHORT_LINKS),
    clickTracker: has(domains, CLICK_TRACKERS) || (SENDGRID_HOST.test(bare) && SENDGRID_PATH.test(path ?? '')),
    ip: isIpAddress(bare),
    mailboxProvider: MAILBOX_PROVIDERS.has(bare),
  };
}

function read(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/));
}

function has(domains: string[], list: Set<string>): boolean {
  return domains.some((domain) => list.has(domain));
}

/** Strictly below a listed domain; its `www` is the service itself. */
function isBelow(host: string, domains: string[], list: Set<string>): boolean {
  return domains.some((domain) => domain !== host && host !== `www.${domain}` && list.has(domain));
}

function isUserPath(domains: string[], path: string | undefined): boolean {
  if (path === undefined) return false;
  return USER_CONTENT_PATHS.some(([domain, pattern]) => domains.includes(domain) && pattern.test(path));
}
