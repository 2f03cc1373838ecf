/** Which pages are judged, by what the person set. Pure. */
import { parseTarget } from '../../judge/hosts/host.ts';
import { isUnder } from '../../judge/hosts/under.ts';
import type { Settings } from '../../memory/settings.ts';

/** @param addresses of the page and, for a frame, of the page around it. */
export function isJudged(settings: Pick<Settings, 'pages' | 'quietHosts'>, addresses: string[], ledHere: boolean): boolean {
  if (settings.pages === 'none' || (settings.pages === 'from-mail' && !ledHere)) return false;
  const hosts = addresses.map((address) => parseTarget(address)).flatMap((target) => (target.kind === 'web' ? [target.host] : []));
  return !settings.quietHosts.some((quiet) => hosts.some((host) => isUnder(host, quiet)));
}
