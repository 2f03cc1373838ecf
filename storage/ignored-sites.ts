/** Sites whose pages are not judged: an exact host with everything below it. Kept in the settings. */
import { isIpAddress } from '../judge/hosts/host.ts';
import { hostKinds } from '../judge/hosts/kinds.ts';
import type { Area } from './area.ts';
import { changeSettings, readSettings } from './settings.ts';
import { hostOf, isSuffix, withoutPath } from './trusted-entry.ts';

/** Why a site is refused; the sentence is `pages_quiet_error_<reason>`. */
export type QuietRefusal = { reason: 'empty' | 'malformed' } | { reason: 'too-wide'; host: string };
export type QuietRead = { ok: true; host: string } | { ok: false; refusal: QuietRefusal };
export type QuietOutcome = 'added' | 'already' | 'full';

const MOST = 1000;
const LONGEST = 2000;

/**
 * Reads what a person typed or pasted: `shop.example`, `https://shop.example:8443/x`, `192.0.2.7`.
 * Refused is what strangers share: a public suffix, and a service under which anyone puts up pages.
 */
export function readQuietHost(typed: string): QuietRead {
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
export async function listQuietHosts(area: Area): Promise<string[]> {
  return (await readSettings(area)).quietHosts;
}

/** @throws when it could not be stored */
export async function addQuietHost(area: Area, host: string): Promise<QuietOutcome> {
  const hosts = await listQuietHosts(area);
  if (hosts.includes(host)) return 'already';
  if (hosts.length >= MOST) return 'full';
  await changeSettings(area, { quietHosts: [...hosts, host] });
  return 'added';
}

/** False where it was not there. */
export async function removeQuietHost(area: Area, host: string): Promise<boolean> {
  const hosts = await listQuietHosts(area);
  if (!hosts.includes(host)) return false;
  await changeSettings(area, { quietHosts: hosts.filter((one) => one !== host) });
  return true;
}

function refuse(refusal: QuietRefusal): QuietRead {
  return { ok: false, refusal };
}

/** Anybody gets a host of their own directly below `host`; one such host is a site like any other. */
function isHosting(host: string): boolean {
  return hostKinds(`x.${host}`).freeHosting && !hostKinds(host).freeHosting;
}
