/** Finds where a page leans on a platform's own hosts: links, icons, pictures, form, traces of copying. */
import type { Platform } from '../../platforms/types.ts';
import { isUnder, parseTarget, registrable } from '../hosts/host.ts';
import type { OpenPage } from '../types.ts';
import type { SignNote } from './naming.ts';

/** Pages where people get in, up or back in. */
const ACCOUNT_PATH = /sign-?_?(?:in|up|on)|log-?_?(?:in|on)|regist|\bjoin|forgot|recover|reset|passw|account|identity|auth(?!or)|start\/|challenge|enroll/i;
const ACCOUNT_HOST = /^(?:signin|signup|login|logon|accounts?|auth|passport|iforgot|appleid|id|idp|sso|secure|reg|registration)\./;
/** Ways to sign in elsewhere with this platform, and to share: any site has them. */
const BORROWED = /oauth|openid|authorize|sharer?\b|share[?/]|dialog\/|intent\/|plugins\//i;
const LEGAL_PATH = /terms|privacy|legal|polic|cookie|agreement|help|support|about|contact|safety/i;
/** Shops, maps, policies and downloads of big platforms, linked from everywhere. */
const EVERYWHERE = ['apps.apple.com', 'itunes.apple.com', 'play.google.com', 'policies.google.com', 'maps.google.com', 'chrome.google.com', 'tools.google.com', 'developers.google.com', 'youtube.com', 'apps.microsoft.com', 'go.microsoft.com', 'fonts.google.com'];
/** Whether the host is one of those, which tell nothing about a page. */
export function isEverywhere(host: string): boolean {
  return EVERYWHERE.some((known) => isUnder(host, known));
}

/** What owners put behind their name for the hosts of pictures and styles. */
const STORAGE_WORD = /^-?(?:static|cdn|objects?|assets?|media|img|images?|content|files|web)/;

export interface Foreign {
  host: string;
  path: string;
  href: string;
  kind: 'link' | 'icon' | 'asset' | 'form' | 'copied';
}

/** Everything absolute on the page that leads to another registrable domain than its own. */
export function foreignOf(page: OpenPage, ownHost: string): Foreign[] {
  const own = registrable(ownHost) || ownHost;
  const found: Foreign[] = [];
  const add = (href: string, kind: Foreign['kind']): void => {
    const target = parseTarget(href);
    // A link that carries this site's address along comes back to it: a way to sign in.
    if (target.kind === 'web' && !isUnder(target.host, own) && !(kind === 'link' && target.query.includes(own))) found.push({ host: target.host, path: target.path, href, kind });
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
export function isAccountPage(one: Foreign): boolean {
  return !BORROWED.test(one.href.slice(0, 300)) && isSignInAddress(one);
}

/** The same by its address alone, ways to sign in elsewhere with that account included. */
export function isSignInAddress({ host, path }: Pick<Foreign, 'host' | 'path'>): boolean {
  return ACCOUNT_PATH.test(path) || ACCOUNT_HOST.test(host);
}

/** Terms, privacy, help. */
export function isLegalPage(one: Foreign): boolean {
  return one.kind === 'link' && LEGAL_PATH.test(one.path) && !BORROWED.test(one.href.slice(0, 300));
}

/** The platform's own domain, or one that carries its name and a word for storage ("nameobjects.com"). */
export function isPlatformHost(host: string, platform: Platform): boolean {
  if ([...platform.webDomains, ...(platform.assetDomains ?? [])].some((domain) => isUnder(host, domain))) return true;
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
export function noteLeaning(foreign: Foreign[], platform: Platform, note: SignNote): void {
  const theirs = foreign.filter((one) => isPlatformHost(one.host, platform));
  if (theirs.length === 0) return;
  const links = theirs.filter((one) => one.kind === 'link' && !isEverywhere(one.host));
  const all = foreign.filter((one) => one.kind === 'link').length;
  const points = linkPoints(links, all);
  if (points > 0) note(platform, { place: 'links', points, weak: false });
  const kinds = new Set(theirs.map((one) => one.kind));
  if (kinds.has('icon')) note(platform, { place: 'icon', points: 2, weak: false });
  if (kinds.has('asset')) note(platform, { place: 'assets', points: 1, weak: false });
  if (kinds.has('form')) note(platform, { place: 'form', points: 2, weak: false });
  if (kinds.has('copied')) note(platform, { place: 'copied', points: 2, weak: false });
}

/** Account pages tie most; then many links of which most are the platform's; then a legal page. */
function linkPoints(links: Foreign[], all: number): number {
  if (links.some(isAccountPage)) return 2;
  const plain = links.filter((one) => !BORROWED.test(one.href.slice(0, 300)));
  if (plain.length >= 2 && plain.length >= all * 0.6 && plain.some((one) => LEGAL_PATH.test(one.path) || plain.length >= 4)) return 2;
  return plain.some((one) => LEGAL_PATH.test(one.path) || one.path.length <= 1) ? 1 : 0;
}
