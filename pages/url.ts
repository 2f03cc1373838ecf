/** The URL, or null where it cannot be read (`URL.parse` is younger than the oldest browser we run in). */
export function parseUrl(href: string, base?: string): URL | null {
  try {
    return new URL(href, base);
  } catch {
    return null;
  }
}
