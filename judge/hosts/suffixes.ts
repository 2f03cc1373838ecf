const LONGEST_HOST = 253;

/** The host and each domain above it, longest first, but no last label alone: a.b.c, b.c. None for one too long. */
export function domainsAbove(host: string): string[] {
  const domains: string[] = [];
  if (host.length > LONGEST_HOST) return domains;
  let start = 0;
  for (let dot = host.indexOf('.'); dot !== -1; dot = host.indexOf('.', start)) {
    domains.push(host.slice(start));
    start = dot + 1;
  }
  return domains;
}
