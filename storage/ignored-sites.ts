/** Sites whose pages are not judged: an exact host with everything below it. Kept in the settings. */
import { isIpAddress } from '../judge/hosts/host.ts';
import { hostKinds } from '../judge/hosts/kinds.ts';
import type { Area } from './area.ts';
import { changeSettings, readSettings } from './settings.ts';
import { hostOf, isSuffix, withoutPath } from './trusted-entry.ts';

/** Why a site is refused; the sentence is `ignored_sites_error_<reason>`. */
export type IgnoreRefusal = { reason: 'empty' | 'malformed' } | { reason: 'too-wide'; host: string };
export type IgnoreRead = { ok: true; host: string } | { ok: false; refusal: IgnoreRefusal };
export type IgnoreOutcome = 'added' | 'already' | 'full';

const MOST = 1000;
const LONGEST = 2000;

/**
 * Reads what a person typed or pasted: `shop.example`, `https://shop.example:8443/x`, `192.0.2.7`.
 * Refused is what strangers share: a public suffix, and a service under which anyone puts up pages.
 */
export function readIgnoredSite(typed: string): IgnoreRead {
  const text = typed.trim().toLowerCase();
  if (text === '') return refuse({ reason: 'empty' });
  if (text.length > LONGEST) return refuse({ reason: 'malformed' });
  const host = hostOf(withoutPath(text)).replace(/^www\./, '');
  if (isIpAddress(host)) return { ok: true, host };
  if (!host.includes('.')) return refuse({ reason: 'malformed' });
  if (isSuffix(host) || isHosting(host)) return refuse({ reason: 'too-wide', host });
  return { ok: true, host };
}

/** In the order in which they were added. */
export async function listIgnoredSites(area: Area): Promise<string[]> {
  return (await readSettings(area)).ignoredSites;
}

/** @throws when it could not be stored */
export async function addIgnoredSite(area: Area, host: string): Promise<IgnoreOutcome> {
  let outcome: IgnoreOutcome = 'added';
  await changeSettings(area, ({ ignoredSites }) => {
    outcome = ignoredSites.includes(host) ? 'already' : ignoredSites.length >= MOST ? 'full' : 'added';
    return outcome === 'added' ? { ignoredSites: [...ignoredSites, host] } : null;
  });
  return outcome;
}

/** False where it was not there. */
export async function removeIgnoredSite(area: Area, host: string): Promise<boolean> {
  let removed = false;
  await changeSettings(area, ({ ignoredSites }) => {
    removed = ignoredSites.includes(host);
    return removed ? { ignoredSites: ignoredSites.filter((one) => one !== host) } : null;
  });
  return removed;
}

function refuse(refusal: IgnoreRefusal): IgnoreRead {
  return { ok: false, refusal };
}

/** Anybody gets a host of their own directly below `host`; one such host is a site like any other. */
function isHosting(host: string): boolean {
  return hostKinds(`x.${host}`).freeHosting && !hostKinds(host).freeHosting;
}
