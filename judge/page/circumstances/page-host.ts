/** Whose ground a page stands on, what may honestly stand there, and which hosts show another host's page. */
import { GOOGLE_DOMAINS } from '../../../platforms/hosts/google.ts';
import {
  APPENDED_PROXY_SUFFIXES,
  ARCHIVES,
  COPY_HOSTS,
  DASHED_PROXY_SUFFIXES,
  LIBRARY_PROXY_LABELS,
} from '../../../platforms/hosts/rewriting-proxies.ts';
import { EMBEDDED_SERVICES } from '../../../platforms/hosts/shared-services.ts';
import type { PlatformIndex } from '../../../platforms/index.ts';
import {
  BUILDERS,
  COMPANY_COPY_WORDS,
  COMPANY_SERVER_PATHS,
  GIVEN_OUT,
  IDENTITY_SERVER_PATHS,
  RUNS_ANYWHERE,
  SOFTWARE_PATHS,
} from '../../../platforms/on-other-sites.ts';
import { entriesOf } from '../../../platforms/sourced.ts';
import { isIpAddress, isUnder, parseTarget, registrable } from '../../hosts/host.ts';
import { hostKinds } from '../../hosts/kinds.ts';
import type { OpenPage } from '../../open-page.ts';
import { plain } from '../../text/plain.ts';

const BUILDS = new Set(entriesOf(BUILDERS));
const COPY_WORDS = entriesOf(COMPANY_COPY_WORDS);
const SERVER_PATHS = entriesOf(COMPANY_SERVER_PATHS);
const GIVES_ACCOUNTS = new Set(entriesOf(GIVEN_OUT));
const RUNS = new Set(entriesOf(RUNS_ANYWHERE));

const IDENTITY_PATHS = entriesOf(IDENTITY_SERVER_PATHS);
const PRODUCT_PATHS = new Map(entriesOf(SOFTWARE_PATHS));

const LONGEST_ADDRESS = 300;

/** Labels that name nobody: words of the trade, and services on anybody's page. */
const NO_NAMES = new Set([
  ...entriesOf(EMBEDDED_SERVICES),
  'login',
  'account',
  'accounts',
  'secure',
  'website',
  'online',
  'mail',
  'webmail',
  'home',
  'static',
]);

/** What stands for the host of a page that has none: it is nobody's, and so a stranger's. */
const NO_HOST = 'data:';

/**
 * Host under which a page is judged; null for what is no page of the web (files, the browser's own).
 * A blob: page is its maker's; a data: page has an opaque origin (RFC 6454) and is nobody's. The background hands
 * over frames without an address of their own (about:srcdoc, about:blank) under that of their parent.
 */
export function hostOf(url: string): string | null {
  const target = parseTarget(url.replace(/^blob:/i, ''));
  if (target.kind === 'web') return target.host;
  return target.kind === 'script' && target.scheme === 'data' ? NO_HOST : null;
}

/** Hosts inside a house or machine: routers, self-hosted tools, pages under development. */
export function isPrivateHost(host: string): boolean {
  if (host === NO_HOST) return false;
  if (isIpAddress(host)) return isPrivateAddress(host);
  return !host.includes('.') || /\.(?:local|localhost|lan|home|internal|intranet|corp|test|arpa)$/.test(host);
}

function isPrivateAddress(host: string): boolean {
  if (host.startsWith('[')) return /^\[(?:::1\]|f[cde])/.test(host);
  return /^(?:127|10|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))\./.test(host);
}

/** A listed platform holds this host and publishes there itself, not its users. */
export function isPlatformSite(host: string, url: string, platforms: PlatformIndex): boolean {
  if (isUsersContent(host, url)) return false;
  if (GOOGLE_DOMAINS.some((domain) => isUnder(host, domain))) return true;
  // What stands on a brand's site may be its customers': only its own name is no lie there.
  const holders = platforms.byWebHost(host).filter((platform) => !platform.brand);
  return holders.length > 0 && !holders.some((platform) => platforms.isUserContent(platform, url));
}

/** The same by the address alone. */
export function isPlatformPage(url: string, platforms: PlatformIndex): boolean {
  const host = hostOf(url);
  return host !== null && isPlatformSite(host, url, platforms);
}

/** Anybody can publish at `url` on this host. */
export function isUsersContent(host: string, url: string): boolean {
  const target = parseTarget(url);
  return hostKinds(host, target.kind === 'web' ? target.path : '').userContent;
}

/** Whether firms and schools run the platform's software, build with it, or hand out its accounts. */
export function isUsedAtFirms(platformId: string): boolean {
  return RUNS.has(platformId) || BUILDS.has(platformId) || GIVES_ACCOUNTS.has(platformId) || COPY_WORDS.some(([id]) => id === platformId);
}

/** A word of the trade, or a service that anybody's page may use, by the label of its domain: it names nobody. */
export function isNobodysLabel(label: string): boolean {
  return NO_NAMES.has(label);
}

/** Whether a company or school may speak of its people's accounts there; one mention proves nothing. */
export function isGivenOut(platformId: string): boolean {
  return GIVES_ACCOUNTS.has(platformId);
}

/** Whether a customer's site may load everything from this platform. */
export function buildsForOthers(platformId: string): boolean {
  return BUILDS.has(platformId);
}

/**
 * Whether the platform's software may honestly run on this host under the platform's name: software that runs on
 * anybody's server, or a firm's server by the path of the product, on a host of its own.
 */
export function mayBeSelfHosted(platformId: string, url: string): boolean {
  if (RUNS.has(platformId)) return true;
  const target = parseTarget(url);
  if (target.kind !== 'web' || !SERVER_PATHS.some(([id, path]) => id === platformId && path.test(target.path))) return false;
  const kinds = hostKinds(target.host, target.path);
  return !kinds.freeHosting && !kinds.userContent && !isIpAddress(target.host);
}

/** Nothing of the page's own addresses is of the software that it names. */
export function isForeignToSoftware(platformId: string, { url, forms, links }: OpenPage): boolean {
  const paths = PRODUCT_PATHS.get(platformId);
  const host = hostOf(url);
  return ![url, ...forms.map(({ action }) => action), ...links].some(
    (address) => paths?.test(address.slice(0, LONGEST_ADDRESS)) && hostOf(address) === host,
  );
}

/** The page of a firm's or school's identity server, on a host of its own: it names the service it leads to. */
export function isIdentityServer(url: string): boolean {
  const target = parseTarget(url);
  if (target.kind !== 'web' || !IDENTITY_PATHS.some((path) => path.test(target.path))) return false;
  const kinds = hostKinds(target.host, target.path);
  return !kinds.userContent && !kinds.ip;
}

/** Whether the page speaks like the platform's copy for companies. Anybody can write that. */
export function speaksLikeCompanyCopy(platformId: string, text: string): boolean {
  return COPY_WORDS.some(([id, words]) => id === platformId && words.some((word) => plain(text).includes(word)));
}

const APPENDED = entriesOf(APPENDED_PROXY_SUFFIXES);
const KNOWN_ARCHIVES = entriesOf(ARCHIVES);
const DASHED = entriesOf(DASHED_PROXY_SUFFIXES);
const LIBRARY_LABELS = entriesOf(LIBRARY_PROXY_LABELS);
const COPIES = entriesOf(COPY_HOSTS);

/**
 * Address of the page that a known proxy shows at `url`, null where no such proxy stands. Nobody can register a host of
 * their own below these proxies: what is shown is what the inner host served.
 */
export function shownThroughProxy(url: string): string | null {
  const target = parseTarget(url);
  if (target.kind !== 'web') return null;
  const { host, path, query } = target;
  for (const { domain, path: pattern } of KNOWN_ARCHIVES) {
    const inner = isUnder(host, domain) ? pattern.exec(path + query)?.[1] : undefined;
    // Archived addresses have lost one of their slashes on the way.
    if (inner) return withSite(inner.replace(/^(https?:)\/+/i, '$1//'));
  }
  const dashed = DASHED.find((suffix) => host.endsWith(`.${suffix}`));
  if (dashed) return withSite(`https://${undashed(host.slice(0, -dashed.length - 1))}${path}${query}`);
  const appended = APPENDED.find((suffix) => host.endsWith(`.${suffix}`));
  return appended ? withSite(`https://${host.slice(0, -appended.length - 1)}${path}${query}`) : null;
}

/** The host looks like a library's proxy, which shows sites that it names in its labels; anybody can run one. */
export function isLibraryProxy(host: string): boolean {
  const labels = host.split('.');
  return labels.some((label) => LIBRARY_LABELS.includes(label));
}

/** The host shows copies of pages of others. */
export function showsCopies(host: string): boolean {
  return COPIES.some((domain) => isUnder(host, domain));
}

/** Two dashes stand for one, one dash for a dot. */
function undashed(labels: string): string {
  return labels
    .split('--')
    .map((part) => part.replaceAll('-', '.'))
    .join('-');
}

/** The address if a site stands there; the proxies' own pages name none. */
function withSite(address: string): string | null {
  const target = parseTarget(address);
  return target.kind === 'web' && registrable(target.host) !== '' ? target.href : null;
}
