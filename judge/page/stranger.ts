/** A page that presents itself as the unlisted site which its links, icons and form point to. */
import type { Platform } from '../../platforms/types.ts';
import { buildNames, type NameTable } from '../claim/names.ts';
import { registrable } from '../hosts/host.ts';
import type { Foreign } from './leaning.ts';
import type { PageText } from './texts.ts';

/** Words of storage hosts behind or before a site's name. */
const STORAGE = /(?:static|cdn|assets?|media|img|images?|content)$|^(?:cdn|static|img)-?/;
const SHORTEST_NAME = 4;
const MOST_SITES = 4;
const FEWEST_POINTERS = 2;
/** Most words a site's name is written with. */
const MOST_WORDS = 4;

/** Labels that are words of the trade and name nobody. */
const NOBODY = new Set(['google', 'googleapis', 'gstatic', 'cloudflare', 'jsdelivr', 'unpkg', 'bootstrapcdn', 'jquery', 'fontawesome', 'cloudfront', 'akamaihd', 'amazonaws', 'github', 'githubusercontent', 'login', 'account', 'accounts', 'secure', 'website', 'online', 'mail', 'webmail', 'home', 'static', 'cdnjs', 'polyfill', 'gravatar', 'typekit']);

export interface Stranger {
  platform: Platform;
  names: NameTable;
}

/** The sites that the page points to most, each as if it were listed; none that shares its name with the host. */
export function strangersOf(foreign: Foreign[], ownHost: string, texts: PageText[]): Stranger[] {
  const counts = new Map<string, { count: number; domains: Set<string> }>();
  for (const one of foreign) {
    const domain = registrable(one.host);
    const name = nameOf(domain);
    if (name.length < SHORTEST_NAME || NOBODY.has(name) || isRelated(name, ownHost)) continue;
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

/** A service that anybody's page may use, by the name of its domain. */
export function isNobodys(domain: string): boolean {
  return NOBODY.has(domain.split('.')[0] ?? '');
}

/** Sites of one house share a word of their names: a label holds the other, or they begin alike. */
export function isRelated(name: string, ownHost: string): boolean {
  return ownHost.split('.').some((label) => label.length >= SHORTEST_NAME && (label.includes(name) || name.includes(label)));
}

function asPlatform(name: string, webDomains: string[], texts: PageText[]): Stranger {
  const platform: Platform = {
    id: `site:${webDomains[0] ?? name}`,
    name,
    aliases: writtenApart(name, texts),
    weakAliases: [],
    category: 'unlisted',
    commonWord: false,
    webDomains,
    senderDomains: [],
    senderAddresses: [],
    unconfirmedSenderDomains: [],
    clickHosts: [],
    userContentSenders: [],
    securitySendersAbused: [],
    neverSenders: [],
    userContentHosts: [],
    shortHosts: [],
    pages: { home: '' },
    twoFactorMethods: [],
    twoFactor: true,
    reportAddress: '',
  };
  return { platform, names: buildNames([platform]) };
}

/** The name as the title writes it, in several words. */
function writtenApart(name: string, texts: PageText[]): string[] {
  for (const { place, raw } of texts) {
    if (place !== 'title' && place !== 'heading' && place !== 'site-name') continue;
    const words = raw.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean).slice(0, 12);
    for (let start = 0; start < words.length; start += 1) {
      for (let length = 2; length <= MOST_WORDS; length += 1) {
        const part = words.slice(start, start + length);
        if (part.length === length && part.join('') === name.replaceAll('-', '')) return [part.join(' ')];
      }
    }
  }
  return [];
}
