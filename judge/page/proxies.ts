/** Hosts that show another host's page, or something that passes for it. */
import {
  APPENDED_PROXY_SUFFIXES,
  ARCHIVES,
  COPY_HOSTS,
  DASHED_PROXY_SUFFIXES,
  LIBRARY_PROXY_LABELS,
} from '../../platforms/hosts/rewriting-proxies.ts';
import { entriesOf } from '../../platforms/sourced.ts';
import { isUnder, parseTarget, registrable } from '../hosts/host.ts';

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
