const LONGEST_HOST = 253;

/** The host and each domain above it, longest first, without the last label alone: a.b.c gives a.b.c, b.c. None for one too long. */
export function domainsAbove(host: string): string[] {
  const domains: string[] = [];
  if (host.length > LONGEST_HOST) return domains;
  for (let start = 0; start !== -1 && host.includes('.', start); start = next(host, start)) domains.push(host.slice(start));
  return domains;
}

function next(host: string, start: number): number {
  const dot = host.indexOf('.', start);
  return dot === -1 ? -1 : dot + 1;
}
