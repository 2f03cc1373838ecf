/** Dotted IPv4 as URL parsing leaves it, or bracketed IPv6. */
export function isIpAddress(host: string): boolean {
  return /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host) || (host.startsWith('[') && host.endsWith(']'));
}

/**
 * Whether a host is this domain or lies below it: equal, or ending in a dot and the domain; never a bare
 * substring. Case and trailing dots do not count; addresses match only themselves; '' matches nothing.
 */
export function isUnder(host: string, domain: string): boolean {
  const inner = withoutTrailingDots(host.toLowerCase());
  const outer = withoutTrailingDots(domain.toLowerCase());
  if (inner === '' || outer === '') return false;
  if (inner === outer) return true;
  return !isIpAddress(inner) && !isIpAddress(outer) && inner.endsWith(`.${outer}`);
}

/** The host without dots at its end, in linear time whatever their number. */
export function withoutTrailingDots(host: string): string {
  let end = host.length;
  while (end > 0 && host[end - 1] === '.') end -= 1;
  return host.slice(0, end);
}
