/** Whose ground a page stands on, and whose name may honestly stand there. */
import { GOOGLE_DOMAINS } from '../../platforms/hosts/google.ts';
import { CHEAP_COUNTRY_SUFFIXES, OPEN_COUNTRY_SUFFIXES } from '../../platforms/hosts/open-suffixes.ts';
import { EMBEDDED_SERVICES } from '../../platforms/hosts/shared-services.ts';
import type { PlatformIndex } from '../../platforms/index.ts';
import {
  BUILDERS,
  COMPANY_COPY_WORDS,
  COMPANY_SERVER_PATHS,
  GIVEN_OUT,
  IDENTITY_SERVER_PATHS,
  RUNS_ANYWHERE,
  SOFTWARE_PATHS,
} from '../../platforms/on-other-sites.ts';
import type { Platform } from '../../platforms/platform.ts';
import { entriesOf } from '../../platforms/sourced.ts';
import { isIpAddress, isUnder, parseTarget, registrable } from '../hosts/host.ts';
import { hostKinds } from '../hosts/kinds.ts';
import type { OpenPage } from '../open-page.ts';
import { plain } from '../text/plain.ts';
import { asHostsWrite, bare } from './host-letters.ts';
import { isOfTheMatter, isOfTheMatterAlone } from './host-matter.ts';
import { isGeneric, tokensOf } from './vocabulary.ts';

const BUILDS = new Set(entriesOf(BUILDERS));
const COPY_WORDS = entriesOf(COMPANY_COPY_WORDS);
const SERVER_PATHS = entriesOf(COMPANY_SERVER_PATHS);
const GIVES_ACCOUNTS = new Set(entriesOf(GIVEN_OUT));
const RUNS = new Set(entriesOf(RUNS_ANYWHERE));
const OPEN_SUFFIXES = new Set(entriesOf(OPEN_COUNTRY_SUFFIXES));
const CHEAP_SUFFIXES = new Set(entriesOf(CHEAP_COUNTRY_SUFFIXES));
const IDENTITY_PATHS = entriesOf(IDENTITY_SERVER_PATHS);
const PRODUCT_PATHS = new Map(entriesOf(SOFTWARE_PATHS));

const OLD_SUFFIXES = new Set(['com', 'net', 'org']);
/** Brands' own top-level domains are named after the brand; shorter ones are open to all (.box, .ing). */
const SHORTEST_BRAND_SUFFIX = 4;
const SHORTEST_LABEL = 4;
const LONGEST_ADDRESS = 300;
/** Letters that any word may begin with ("min"). */
const SHORTEST_BESIDE = 3;
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

/**
 * The host bears the platform's bare name where the platform itself, or an older holder of the same word,
 * is to be expected: in a country's domain, in .com, .net and .org, or as a top-level domain of its own.
 */
export function bearsBareName(host: string, platform: Platform): boolean {
  const suffix = host.split('.').at(-1) ?? '';
  return (suffix.length >= SHORTEST_BRAND_SUFFIX && bareNames(platform).includes(suffix)) || isBareNameOf(registrable(host), platform);
}

/** The same of a domain as it is registered. */
function isBareNameOf(domain: string, platform: Platform): boolean {
  return isNamesake(domain, platform, OPEN_SUFFIXES);
}

/** The platform's bare name under any suffix that costs something: firms write from `.io` and `.co` as from a country's. */
export function isPaidNamesake(domain: string, platform: Platform): boolean {
  return isNamesake(domain, platform, CHEAP_SUFFIXES);
}

function isNamesake(domain: string, platform: Platform, suspect: ReadonlySet<string>): boolean {
  const [label = ''] = domain.split('.');
  const suffix = domain.split('.').at(-1) ?? '';
  if (!bareNames(platform).includes(label)) return false;
  return platform.commonWord || OLD_SUFFIXES.has(suffix) || (suffix.length === 2 && !suspect.has(suffix));
}

/** The platform has no domain of its own in any country, and this one bears its bare name in one. */
export function isUnknownCountry(host: string, platform: Platform): boolean {
  const isCountry = (domain: string): boolean => domain.split('.').at(-1)?.length === 2;
  return (
    isCountry(host) && !platform.commonWord && !platform.webDomains.some((domain) => isCountry(domain) && isBareNameOf(domain, platform))
  );
}

/** As one word, and with its dashes where the platform writes its own domain with them. */
function bareNames(platform: Platform): string[] {
  const labels = platform.webDomains.map((domain) => domain.split('.')[0] ?? '');
  return [...[platform.name, platform.id, ...labels].map(bare), ...labels].filter((name) => name.length > 1);
}

/** The host carries the platform's distinctive name among other words ("name-support.top"). */
export function hostNamesPlatform(host: string, platform: Platform): boolean {
  if (platform.commonWord) return false;
  const name = bare(platform.name);
  return name.length >= SHORTEST_LABEL && host.split('.').some((label) => isSetOff(label, name));
}

/** The name begins the label or one of its words, or only words of the matter stand before it: no other name ends so ("mint-mobile"). */
function isSetOff(label: string, name: string): boolean {
  const at = bare(label).indexOf(name);
  if (at < 0) return false;
  const before = bare(label).slice(0, at);
  return (
    before === '' ||
    (before.length > SHORTEST_BESIDE && isOfTheMatter(before)) ||
    label.split('-').some((_, first, words) => words.slice(first).join('').startsWith(name))
  );
}

/**
 * The host holds the name, an ordinary word, somewhere: whoever took that word for a host may well be called so. Not with
 * words of the matter beside it ("name-verification"): those are said of somebody else.
 * @param isMatter which words are of the matter.
 */
export function holdsWord(host: string, platform: Platform, isMatter = isOfTheMatter): boolean {
  return [platform.name, ...platform.aliases, ...platform.weakAliases].map(bare).some((name) => holdsName(host, name, isMatter));
}

function holdsName(host: string, name: string, isMatter: (part: string) => boolean): boolean {
  const parts = host.split(/[.-]/);
  if (name === '' || !(name.length > 2 ? bare(host).includes(name) : parts.includes(name))) return false;
  const label = (registrable(host) || host).split('.')[0] ?? '';
  const beside = parts.includes(name) ? label.split('-').filter((part) => part !== name) : [label.replace(name, '')];
  return isUsersContent(host, '') ? !parts.includes(name) : !beside.every((part) => isMatter(part)) || beside.join('') === '';
}

/** The page names the host it stands on, in its title or for a site name: it does not hide who it is. */
export function namesOwnHost(host: string, presenting: string[]): boolean {
  const label = bare((registrable(host) || host).split('.')[0] ?? '');
  // A host made of the words of the matter alone ("parcel-verification") is nobody's name.
  if (label.length < SHORTEST_LABEL || isOfTheMatterAlone(host)) return false;
  return presenting.flatMap(asHostsWrite).some((joined, at) => {
    const text = presenting[Math.floor(at / 2)] ?? '';
    if (joined.length < SHORTEST_LABEL) return false;
    // "Form" is no part of a form builder's name.
    return joined.includes(label) || (label.includes(joined) && joined.length * 2 >= label.length && !tokensOf(text).every(isGeneric));
  });
}

/**
 * The page is called by the whole of its host's label, of which the platform's name is a part and the rest no word of the
 * matter ("Name Valley" on name-valley.com, never "Name Support"): a member, a sister or a namesake stands there.
 */
export function isCalledAfterHost(host: string, platform: Platform, presenting: string[]): boolean {
  const label = (registrable(host) || host).split('.')[0] ?? '';
  const name = bare(platform.name);
  const whole = bare(label);
  if (name === '' || whole === name || !whole.includes(name) || isUsersContent(host, '')) return false;
  const rest = label.includes('-') ? label.split('-').filter((part) => part !== name) : [whole.replace(name, '')];
  return !rest.some(isOfTheMatter) && presenting.flatMap(asHostsWrite).some((text) => text.includes(whole));
}

/** Sites of one house share a word of their names: a label holds the other, or they begin alike. */
export function isRelated(name: string, ownHost: string): boolean {
  return ownHost.split('.').some((label) => label.length >= SHORTEST_LABEL && (label.includes(name) || name.includes(label)));
}

/** The host's own label for software of the platform that firms run or have: "name.firm.example" says what stands there. */
export function isFirmsLabel(host: string, platform: Platform): boolean {
  if (
    !RUNS.has(platform.id) &&
    !BUILDS.has(platform.id) &&
    !GIVES_ACCOUNTS.has(platform.id) &&
    !COPY_WORDS.some(([id]) => id === platform.id)
  )
    return false;
  const own = registrable(host);
  if (own === '' || own === host || isUsersContent(host, '') || bare(own).includes(bare(platform.name))) return false;
  return host
    .slice(0, -own.length - 1)
    .split('.')
    .some((label) => bareNames(platform).includes(label));
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
