/** Host names as map keys: one look-up a label, never a substring. */
import type { Platform } from './platform.ts';

/** Lower case, no space around, no root dot. */
export function cleanHost(host: string): string {
  return host.trim().toLowerCase().replace(/\.$/, '');
}

/** `a.b.c` gives `a.b.c`, `b.c`, `c`. */
export function upwards(host: string): string[] {
  const labels = host.split('.');
  return host === '' ? [] : labels.map((_, at) => labels.slice(at).join('.'));
}

/** Host and path of a host, a `host/path` or a URL; no scheme, user-info, port or query. */
export function splitHostPath(hostPath: string): { host: string; path: string[] } {
  const [authority = '', ...rest] =
    hostPath
      .trim()
      .replace(/^[a-z][a-z\d+.-]*:\/\//i, '')
      .split(/[?#]/)[0]
      ?.split('/') ?? [];
  const host = authority.slice(authority.lastIndexOf('@') + 1).replace(/:\d*$/, '');
  return { host: cleanHost(host), path: rest.filter(Boolean) };
}

/** One map from each key to all that name it. */
export function gather<T>(all: T[], keysOf: (one: T) => string[]): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const one of all) {
    for (const named of keysOf(one)) {
      const key = named.toLowerCase();
      const known = map.get(key);
      if (!known) map.set(key, [one]);
      // It may name a key twice.
      else if (known.at(-1) !== one) known.push(one);
    }
  }
  return map;
}

/** Everything under `host` and its parents, nearest first, each once. */
export function walk<T>(map: Map<string, T[]>, host: string): T[] {
  return [...new Set(upwards(cleanHost(host)).flatMap((name) => map.get(name) ?? []))];
}

/** Every name under which the platform's own sites lie. */
export function siteDomains({ topLevelDomains = [], webDomains }: Pick<Platform, 'topLevelDomains' | 'webDomains'>): string[] {
  return [...webDomains, ...topLevelDomains];
}
