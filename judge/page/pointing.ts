/** A page that does not say whose it is, or not that it is its host's, while its addresses lead throughout to one other site. */
import type { PlatformIndex } from '../../platforms/index.ts';
import type { Platform } from '../../platforms/types.ts';
import { isUnder, parseTarget, registrable } from '../hosts/host.ts';
import type { OpenPage } from '../types.ts';
import { isAccountPage, isEverywhere, isLegalPage, isPlatformHost, type Foreign } from './leaning.ts';
import { buildsForOthers, isGivenOut, mayBeSelfHosted } from './self-hosted.ts';
import { isNobodys, isRelated } from './stranger.ts';

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

export interface Pointed {
  platform: Platform | null;
  domain: string;
}

interface Site extends Pointed {
  all: Foreign[];
}

/**
 * The other site, or null.
 * @param nobody the page names nobody in title, site name or headings.
 */
export function pointedTo(page: OpenPage, foreign: Foreign[], platforms: PlatformIndex, ownHost: string, nobody: boolean): Pointed | null {
  const telling = foreign.filter((one) => (platforms.byWebHost(one.host).length > 0 || !isNobodys(registrable(one.host))) && !isEverywhere(one.host));
  const site = sitesOf(telling, platforms).toSorted((a, b) => b.all.length - a.all.length)[0];
  if (!site || isRelated(site.domain.split('.')[0] ?? '', ownHost)) return null;
  if (knowsItsHost(page, ownHost)) return null;
  const own = page.links.filter((href) => leadsTo(href, ownHost)).length;
  if (nobody && site.all.length >= NEARLY_ALL * telling.length && accusesNameless(site)) return { platform: site.platform, domain: site.domain };
  const known = site.platform && isKnownElsewhere(site.platform, page);
  const kinds = new Set(site.all.map((one) => one.kind));
  const enough = kinds.size > 1 ? site.all.length >= FEWEST : site.all.length >= FEWEST_LINKS;
  return !known && enough && site.all.length >= THROUGHOUT * (telling.length + own) ? { platform: site.platform, domain: site.domain } : null;
}

function sitesOf(telling: Foreign[], platforms: PlatformIndex): Site[] {
  const sites = new Map<string, Site>();
  for (const one of telling) {
    const domain = registrable(one.host);
    const platform = platforms.byWebHost(one.host)[0] ?? null;
    const holder = platform ?? [...sites.values()].find((site) => site.platform && isPlatformHost(one.host, site.platform))?.platform ?? null;
    const key = holder?.id ?? domain;
    const site = sites.get(key) ?? { platform: holder, domain, all: [] };
    site.all.push(one);
    sites.set(key, site);
  }
  return [...sites.values()];
}

/** A nameless page is a platform's copy if it leads to the platform's account pages; any site's, if the form does. */
function accusesNameless({ platform, all }: Site): boolean {
  const sent = all.some((one) => one.kind === 'form');
  if (sent && all.length >= FEWEST_WITH_FORM) return true;
  if (!platform) return false;
  if (all.some((one) => one.kind === 'copied')) return true;
  if (isGivenOut(platform.id) || mayBeSelfHosted(platform.id, '')) return false;
  if (new Set(all.filter(isLegalPage).map((one) => one.href)).size >= FEWEST_CONTRACTS) return true;
  return all.some((one) => one.kind === 'icon' ? isSitesIcon(one, platform) : one.kind === 'link' && isAccountPage(one));
}

/** The icon of the platform's front page, not one that its storage hosts serve to customers. */
function isSitesIcon(icon: Foreign, platform: Platform): boolean {
  return ICON_PATH.test(icon.path) && platform.webDomains.some((domain) => icon.host === domain || icon.host === `www.${domain}`);
}

/** Software or accounts of this platform that companies and schools use on hosts of their own. */
function isKnownElsewhere(platform: Platform, page: OpenPage): boolean {
  return buildsForOthers(platform.id) || isGivenOut(platform.id) || mayBeSelfHosted(platform.id, `${page.title} ${page.text}`);
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
