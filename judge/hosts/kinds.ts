import { APP_LINKS } from '../../platforms/hosts/app-links.ts';
import { CLICK_TRACKERS, SENDGRID_HOST, SENDGRID_PATH } from '../../platforms/hosts/click-trackers.ts';
import { BLOGGER, FREE_HOSTING } from '../../platforms/hosts/free-hosting.ts';
import { HELP_DESKS } from '../../platforms/hosts/help-desks.ts';
import { MAILBOX_PROVIDERS } from '../../platforms/hosts/mailbox-providers.ts';
import { SHARED_SENDERS } from '../../platforms/hosts/shared-senders.ts';
import { SHORT_LINKS } from '../../platforms/hosts/short-links.ts';
import { TENANTS } from '../../platforms/hosts/tenants.ts';
import { USER_CONTENT, USER_CONTENT_PATHS } from '../../platforms/hosts/user-content.ts';
import { WEBMAIL_HOSTS } from '../../platforms/hosts/webmails.ts';
import type { Platform } from '../../platforms/platform.ts';
import { entriesOf } from '../../platforms/sourced.ts';
import { domainsAbove, isIpAddress, withoutTrailingDots } from './host.ts';

const SHARED_PATHS = entriesOf(USER_CONTENT_PATHS);

/** What is publicly known about a host, whoever uses it. */
interface HostKinds {
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

const SHARES = new Set(entriesOf(USER_CONTENT));
const HOSTS_ANYBODY = new Set(entriesOf(FREE_HOSTING));
const SHORTENS = new Set(entriesOf(SHORT_LINKS));
const COUNTS_CLICKS = new Set(entriesOf(CLICK_TRACKERS));
const OPENS_APPS = new Set(entriesOf(APP_LINKS));
const RUNS_HELP_DESKS = new Set(entriesOf(HELP_DESKS));
const SENDS_FOR_ANYBODY = new Set(entriesOf(SHARED_SENDERS));
const GIVES_MAILBOXES = new Set(entriesOf(MAILBOX_PROVIDERS));

/** The kinds of a lower-case host; with the path of the link where a host mixes its own pages with its users'. */
export function hostKinds(host: string, path?: string): HostKinds {
  const bare = withoutTrailingDots(host);
  const domains = domainsAbove(bare);
  const freeHosting = BLOGGER.test(bare) || isBelow(bare, domains, HOSTS_ANYBODY);
  return {
    userContent: freeHosting || has(domains, SHARES) || isUserPath(domains, path),
    freeHosting,
    shortLink: has(domains, SHORTENS),
    clickTracker: has(domains, COUNTS_CLICKS) || (SENDGRID_HOST.test(bare) && SENDGRID_PATH.test(path ?? '')),
    ip: isIpAddress(bare),
    mailboxProvider: GIVES_MAILBOXES.has(bare),
  };
}

/** Does a service send from `domain` for whoever is its customer? Whatever it is called after, it says nobody's name. */
export function sendsForAnybody(domain: string): boolean {
  return has(domainsAbove(domain), SENDS_FOR_ANYBODY);
}

/** Whether `host` is the help desk whose label is exactly that of one of the platform's domains (brand.zendesk.com). */
export function isHelpDeskOf(host: string, platform: Platform): boolean {
  const [label = '', ...rest] = host.split('.');
  return RUNS_HELP_DESKS.has(rest.join('.')) && platform.webDomains.some((domain) => domain.split('.')[0] === label);
}

/** Branch has a second host for links in mail. */
const SECOND_HOST = '-alternate';

/** Whether `host` opens the app whose label is exactly that of one of the platform's domains (brand.app.link). */
export function isAppLinkOf(host: string, platform: Platform): boolean {
  const [label = '', ...rest] = host.split('.');
  const bare = label.endsWith(SECOND_HOST) ? label.slice(0, -SECOND_HOST.length) : label;
  return OPENS_APPS.has(rest.join('.')) && platform.webDomains.some((domain) => domain.split('.')[0] === bare);
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
  return SHARED_PATHS.some(([domain, pattern]) => domains.includes(domain) && pattern.test(path));
}

const TENANT_SERVICES = new Set(entriesOf(TENANTS));
/** Labels that services keep for themselves. */
const KEPT = new Set(
  'account accounts api app auth click developer email help id login mail my secure signin sso status support trust www'.split(' '),
);

/** Is `host` a customer's own at one of these services ("firm.okta.com")? Nobody can tell whether that is the reader's. */
export function isSomebodysTenant(host: string): boolean {
  const [label = '', ...rest] = host.split('.');
  return TENANT_SERVICES.has(rest.join('.')) && !KEPT.has(label);
}

const WEBMAILS = new Set(entriesOf(WEBMAIL_HOSTS));

/** Whether exactly this lower-case host shows its users' mail; a neighbour under the same domain is none. */
export function isWebmailHost(host: string): boolean {
  return WEBMAILS.has(host);
}
