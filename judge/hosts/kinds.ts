import { CLICK_TRACKER_HOSTS, SENDGRID_HOST, SENDGRID_PATH } from '../../platforms/hosts/click-trackers.ts';
import { BLOGGER, FREE_HOSTING_HOSTS } from '../../platforms/hosts/free-hosting.ts';
import { MAILBOX_PROVIDER_HOSTS } from '../../platforms/hosts/mailbox-providers.ts';
import { SHORT_LINK_HOSTS } from '../../platforms/hosts/short-links.ts';
import { USER_CONTENT_HOSTS, USER_CONTENT_PATHS } from '../../platforms/hosts/user-content.ts';
import { domainsAbove, isIpAddress, withoutTrailingDots } from './host.ts';

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
