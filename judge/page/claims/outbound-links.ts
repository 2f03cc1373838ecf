/** Where a page leads beyond its own host: what of it is a platform's, and whether all of it points to one other site. */
import { barePlatform } from '../../../platforms/bare-platform.ts';
import { LINKED_EVERYWHERE } from '../../../platforms/hosts/shared-services.ts';
import type { PlatformIndex } from '../../../platforms/index.ts';
import { siteDomains } from '../../../platforms/lookup.ts';
import type { Platform } from '../../../platforms/platform.ts';
import { entriesOf } from '../../../platforms/sourced.ts';
import { buildNameTable, type NameTable } from '../../claim/name-table.ts';
import { isUnder, parseTarget, registrable } from '../../hosts/host.ts';
import type { OpenPage } from '../../open-page.ts';
import type { PageText } from '../content/page-content.ts';
import { buildsForOthers, isGivenOut, isNobodysLabel, mayBeSelfHosted } from '../circumstances/page-host.ts';
import { isRelated } from '../circumstances/host-names.ts';
import type { NoteSignal, SignalKind } from './scorecard.ts';

const EVERYWHERE = entriesOf(LINKED_EVERYWHERE);

/** Pages where people get in, up or back in. */
const ACCOUNT_PATH =
  /sign-?_?(?:in|up|on)|log-?_?(?:in|on)|regist|\bjoin|forgot|recover|reset|passw|account|identity|auth(?!or)|start\/|challenge|enroll/i;
const ACCOUNT_HOST = /^(?:signin|signup|login|logon|accounts?|auth|passport|iforgot|appleid|id|idp|sso|secure|reg|registration)\./;
/** Ways to sign in elsewhere with this platform, and to share: any site has them. */
const BORROWED = /oauth|openid|authorize|sharer?\b|share[?/]|dialog\/|intent\/|plugins\//i;
const LEGAL_PATH = /terms|privacy|legal|polic|cookie|agreement|help|support|about|contact|safety/i;

/** Whether the host is one that is linked from everywhere, which tells nothing about a page. */
function isEverywhere(host: string): boolean {
  return EVERYWHERE.some((known) => isUnder(host, known));
}

/** What owners put behind their name for the hosts of pictures and styles. */
const STORAGE_WORD = /^-?(?:static|cdn|objects?|assets?|media|img|images?|content|files|web)/;

export interface OutboundLink {
  host: string;
  path: string;
  href: string;
  kind: 'link' | 'icon' | 'asset' | 'form' | 'copied';
}

/** Everything absolute on the page that leads to another registrable domain than its own. */
export function outboundLinksOf(page: OpenPage, ownHost: string): OutboundLink[] {
  const own = registrable(ownHost) || ownHost;
  const found: OutboundLink[] = [];
  const add = (href: string, kind: OutboundLink['kind']): void => {
    const target = parseTarget(href);
    // A link that carries this site's address along comes back to it: a way to sign in.
    if (target.kind === 'web' && !isUnder(target.host, own) && !(kind === 'link' && target.query.includes(own)))
      found.push({ host: target.host, path: target.path, href, kind });
  };
  const asking = page.forms.filter((form) => form.fields.some((field) => field.kind !== 'other'));
  for (const href of page.links) add(href, 'link');
  for (const href of page.icons) add(href, 'icon');
  for (const href of page.assets) add(href, 'asset');
  for (const form of asking) if (form.action) add(form.action, 'form');
  for (const href of page.copiedFrom) add(href, 'copied');
  return found;
}

/** A page on the platform's host that belongs to its accounts. */
function isAccountPage(one: OutboundLink): boolean {
  return !BORROWED.test(one.href.slice(0, 300)) && isSignInAddress(one);
}

/** The same by its address alone, ways to sign in elsewhere with that account included. */
export function isSignInAddress({ host, path }: Pick<OutboundLink, 'host' | 'path'>): boolean {
  return ACCOUNT_PATH.test(path) || ACCOUNT_HOST.test(host);
}

/** Terms, privacy, help. */
function isLegalPage(one: OutboundLink): boolean {
  return one.kind === 'link' && LEGAL_PATH.test(one.path) && !BORROWED.test(one.href.slice(0, 300));
}

/** The platform's own domain, or one that carries its name and a word for storage ("nameobjects.com"). */
function isPlatformHost(host: string, platform: Platform): boolean {
  if ([...siteDomains(platform), ...(platform.assetDomains ?? [])].some((domain) => isUnder(host, domain))) return true;
  const label = (registrable(host) || host).split('.')[0] ?? '';
  return storageNames(platform).some((name) => {
    if (label.startsWith(name)) return STORAGE_WORD.test(label.slice(name.length));
    return label.endsWith(`-${name}`);
  });
}

function storageNames(platform: Platform): string[] {
  return [platform.name, ...platform.webDomains.map((domain) => domain.split('.')[0] ?? '')]
    .map((name) => name.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .filter((name) => name.length >= 4);
}

/** Notes how far the page leans on `platform`. */
export function noteOutboundLinks(outbound: OutboundLink[], platform: Platform, note: NoteSignal): void {
  const theirs = outbound.filter((one) => isPlatformHost(one.host, platform));
  if (theirs.length === 0) return;
  const links = theirs.filter((one) => one.kind === 'link' && !isEverywhere(one.host));
  const all = outbound.filter((one) => one.kind === 'link').length;
  const kind = linkSignal(links, all);
  if (kind) note(platform, { place: 'links', kind, weak: false });
  const kinds = new Set(theirs.map((one) => one.kind));
  if (kinds.has('icon')) note(platform, { place: 'icon', kind: 'icon from there', weak: false });
  if (kinds.has('asset')) note(platform, { place: 'assets', kind: 'assets from there', weak: false });
  if (kinds.has('form')) note(platform, { place: 'form', kind: 'form sent there', weak: false });
  if (kinds.has('copied')) note(platform, { place: 'copied', kind: 'copied from there', weak: false });
}

/** Account pages tie most; then many links of which most are the platform's; then a legal page. */
function linkSignal(links: OutboundLink[], all: number): SignalKind | null {
  if (links.some(isAccountPage)) return 'links to account pages';
  const plain = links.filter((one) => !BORROWED.test(one.href.slice(0, 300)));
  const most = plain.length >= 2 && plain.length >= all * 0.6;
  if (most && plain.some((one) => LEGAL_PATH.test(one.path) || plain.length >= 4)) return 'links mostly there';
  return plain.some((one) => LEGAL_PATH.test(one.path) || one.path.length <= 1) ? 'links there' : null;
}

/** Of all addresses on the page, its own host's included, this share leads to the other site. */
const THROUGHOUT = 0.75;
const FEWEST = 4;
/** Without pictures, styles or a form from there, this many links. */
const FEWEST_LINKS = 12;
/** The same share on a page that names nobody, of the addresses that leave its host. */
const NEARLY_ALL = 0.8;
/** On a page that names nobody, and whose form leads there. */
const FEWEST_WITH_FORM = 2;
/** Terms and privacy of the other site: whoever signs in there has a contract with it. */
const FEWEST_CONTRACTS = 2;
const ICON_PATH = /favicon|apple-touch-icon|\/logo/i;

export interface OutboundSite {
  platform: Platform | null;
  domain: string;
}

interface SiteLinks extends OutboundSite {
  all: OutboundLink[];
}

/**
 * The one other site to which the page's addresses lead throughout, on a page that does not say whose it is or not that it is its host's; or null.
 * @param nameless the page names nobody in title, site name or headings.
 */
export function outboundSiteOf(
  page: OpenPage,
  outbound: OutboundLink[],
  platforms: PlatformIndex,
  ownHost: string,
  nameless: boolean,
): OutboundSite | null {
  const telling = outbound.filter(
    (one) =>
      (platforms.byWebHost(one.host).length > 0 || !isNobodysLabel(registrable(one.host).split('.')[0] ?? '')) && !isEverywhere(one.host),
  );
  const site = sitesOf(telling, platforms).toSorted((a, b) => b.all.length - a.all.length)[0];
  if (!site || isRelated(site.domain.split('.')[0] ?? '', ownHost)) return null;
  if (knowsItsHost(page, ownHost)) return null;
  const own = page.links.filter((href) => leadsTo(href, ownHost)).length;
  if (nameless && site.all.length >= NEARLY_ALL * telling.length && accusesNameless(site))
    return { platform: site.platform, domain: site.domain };
  const known = site.platform && isKnownElsewhere(site.platform, page);
  const kinds = new Set(site.all.map((one) => one.kind));
  const enough = kinds.size > 1 ? site.all.length >= FEWEST : site.all.length >= FEWEST_LINKS;
  return !known && enough && site.all.length >= THROUGHOUT * (telling.length + own)
    ? { platform: site.platform, domain: site.domain }
    : null;
}

function sitesOf(telling: OutboundLink[], platforms: PlatformIndex): SiteLinks[] {
  const sites = new Map<string, SiteLinks>();
  for (const one of telling) {
    const domain = registrable(one.host);
    const platform = platforms.byWebHost(one.host)[0] ?? null;
    const holder =
      platform ?? [...sites.values()].find((site) => site.platform && isPlatformHost(one.host, site.platform))?.platform ?? null;
    const key = holder?.id ?? domain;
    const site = sites.get(key) ?? { platform: holder, domain, all: [] };
    site.all.push(one);
    sites.set(key, site);
  }
  return [...sites.values()];
}

/** A nameless page is a platform's copy if it leads to the platform's account pages; any site's, if the form does. */
function accusesNameless({ platform, all }: SiteLinks): boolean {
  const sent = all.some((one) => one.kind === 'form');
  if (sent && (platform !== null || all.length >= FEWEST_WITH_FORM)) return true;
  if (!platform) return false;
  if (all.some((one) => one.kind === 'copied')) return true;
  if (isGivenOut(platform.id) || mayBeSelfHosted(platform.id, '')) return false;
  if (new Set(all.filter(isLegalPage).map((one) => one.href)).size >= FEWEST_CONTRACTS) return true;
  return all.some((one) => (one.kind === 'icon' ? isSitesIcon(one, platform) : one.kind === 'link' && isAccountPage(one)));
}

/** The icon of the platform's front page, not one that its storage hosts serve to customers. */
function isSitesIcon(icon: OutboundLink, platform: Platform): boolean {
  return ICON_PATH.test(icon.path) && platform.webDomains.some((domain) => icon.host === domain || icon.host === `www.${domain}`);
}

/** Software or accounts of this platform that companies and schools use on hosts of their own. */
function isKnownElsewhere(platform: Platform, page: OpenPage): boolean {
  return buildsForOthers(platform.id) || isGivenOut(platform.id) || mayBeSelfHosted(platform.id, page.url);
}

/** An honest page knows its site: a sister host is linked, or its own address goes along in a link elsewhere. */
function knowsItsHost(page: OpenPage, ownHost: string): boolean {
  const own = registrable(ownHost) || ownHost;
  return [...page.links, ...page.assets, ...page.forms.map((form) => form.action)].some((href) => {
    const target = parseTarget(href);
    if (target.kind !== 'web') return false;
    return isUnder(target.host, own) ? target.host !== ownHost : target.query.includes(own);
  });
}

function leadsTo(href: string, host: string): boolean {
  const target = parseTarget(href);
  return target.kind === 'web' && isUnder(target.host, registrable(host) || host);
}

/** Words of storage hosts behind or before a site's name. */
const STORAGE = /(?:static|cdn|assets?|media|img|images?|content)$|^(?:cdn|static|img)-?/;
const SHORTEST_NAME = 4;
const MOST_SITES = 4;
const FEWEST_POINTERS = 2;
/** Most words a site's name is written with. */
const MOST_WORDS = 4;

export interface UnlistedSite {
  platform: Platform;
  names: NameTable;
}

/** The sites that the page points to most, each as if it were listed; none that shares its name with the host. */
export function unlistedSitesOf(outbound: OutboundLink[], ownHost: string, texts: PageText[]): UnlistedSite[] {
  const counts = new Map<string, { count: number; domains: Set<string> }>();
  for (const one of outbound) {
    const domain = registrable(one.host);
    const name = nameOf(domain);
    if (name.length < SHORTEST_NAME || isNobodysLabel(name) || isRelated(name, ownHost)) continue;
    const known = counts.get(name) ?? { count: 0, domains: new Set<string>() };
    // A form that sends secrets there points more than a link does.
    known.count += one.kind === 'form' ? FEWEST_POINTERS : 1;
    known.domains.add(domain);
    counts.set(name, known);
  }
  return [...counts.entries()]
    .filter(([, { count }]) => count >= FEWEST_POINTERS)
    .toSorted((a, b) => b[1].count - a[1].count)
    .slice(0, MOST_SITES)
    .map(([name, { domains }]) => asPlatform(name, [...domains], texts));
}

function nameOf(domain: string): string {
  const label = domain.split('.')[0] ?? '';
  const shorter = label.replace(STORAGE, '').replace(/-$/, '');
  return shorter.length >= SHORTEST_NAME ? shorter : label;
}

function asPlatform(name: string, webDomains: string[], texts: PageText[]): UnlistedSite {
  const platform = barePlatform({
    id: `site:${webDomains[0] ?? name}`,
    name,
    aliases: writtenApart(name, texts),
    category: 'unlisted',
    webDomains,
  });
  return { platform, names: buildNameTable([platform]) };
}

/** The name as the title writes it, in several words. */
function writtenApart(name: string, texts: PageText[]): string[] {
  for (const { place, raw } of texts) {
    if (place !== 'title' && place !== 'heading' && place !== 'site-name') continue;
    const words = raw
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
      .slice(0, 12);
    for (let start = 0; start < words.length; start += 1) {
      for (let length = 2; length <= MOST_WORDS; length += 1) {
        const part = words.slice(start, start + length);
        if (part.length === length && part.join('') === name.replaceAll('-', '')) return [part.join(' ')];
      }
    }
  }
  return [];
}
