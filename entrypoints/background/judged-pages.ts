/** Which pages are judged, by what the person set. Pure. */
import { parseTarget, isUnder } from '../../judge/hosts/host.ts';
import type { OpenMailState } from '../../storage/open-mails.ts';
import type { Settings } from '../../storage/settings.ts';

/** @param addresses of the page and, for a frame, of the page around it. */
export function isJudged(settings: Pick<Settings, 'pages' | 'ignoredSites'>, addresses: string[], ledHere: boolean): boolean {
  if (settings.pages === 'none' || (settings.pages === 'from-mail' && !ledHere)) return false;
  const hosts = addresses.map((address) => parseTarget(address)).flatMap((target) => (target.kind === 'web' ? [target.host] : []));
  return !settings.ignoredSites.some((site) => hosts.some((host) => isUnder(host, site)));
}

/**
 * Whether a red banner in the tab speaks already, so that a form in the mail's own frame needs no warning over the whole
 * webmail. Anything less would be a way out for a page that only looks like a webmail.
 */
export function bannerTells(mails: Pick<OpenMailState, 'state'>[]): boolean {
  return mails.some(({ state }) => state.state === 'mail' && state.verdict.kind === 'lure');
}
