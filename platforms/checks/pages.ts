/** A page we send a person to lies on the platform's own site, or its file says why not. */
import type { Finding } from '../catalogue.ts';
import { splitPlace, upwards } from '../lookup.ts';
import type { PlatformFile } from '../schema.ts';

/** Pages on foreign hosts without a stated reason. */
export function pageProblems(platform: PlatformFile): Finding[] {
  const own = new Set(platform.webDomains.map((one) => one.domain));
  return Object.entries(platform.pages).flatMap(([key, page]) => {
    if (!page || !('url' in page)) return [];
    const { host } = splitPlace(page.url);
    const isOwn = upwards(host).some((name) => own.has(name));
    if (isOwn === (page.elsewhere === undefined)) return [];
    const reason = isOwn ? `${host} is the platform's own: drop "elsewhere"` : `${host} is not the platform's: say why`;
    return [{ key: `pages.${key}`, reason }];
  });
}
