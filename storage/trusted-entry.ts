/** What a person may trust: a sender's exact address, all of a registrable domain, a mailing list, or a site. Pure. */
import { isIpAddress, registrable } from '../judge/hosts/host.ts';
import { hostKinds } from '../judge/hosts/kinds.ts';
import type { TrustedKind, TrustedName } from './trusted.ts';

/** Why an entry is refused; the sentence is `entry_error_<reason>`. */
export type Refusal =
  | { reason: 'empty' | 'malformed' | 'list-name' | 'site-address' }
  /** `host` cannot be trusted as a whole. */
  | { reason: 'mailbox-provider' | 'public-suffix' | 'hosting' | 'ip-address'; host: string }
  /** `host` is only a part of `domain`, which could be trusted. */
  | { reason: 'subdomain'; host: string; domain: string };

export type EntryRead = { ok: true; name: TrustedName } | { ok: false; refusal: Refusal };

const LONGEST = 320;
/** Labels parted by dots, as DNS takes them. */
const NAME = /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?)(?:\.[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?)*$/;
const LOCAL_PART = /^[^\s@"(),:;<>[\]\\]{1,64}$/;

/** What the person says that they name; an address is told from a domain by itself. */
export type NamedAs = 'sender' | 'list' | 'site';

/** As what an entry of `kind` is named. */
export function namedAs(kind: TrustedKind): NamedAs {
  return kind === 'list' || kind === 'site' ? kind : 'sender';
}

/**
 * Reads what a person typed or pasted: `a@b.example`, `Name <a@b.example>`, `b.example`, `https://b.example/x`, and for a
 * list `List-Id: Name <news.b.example>`.
 */
export function readEntry(typed: string, as: NamedAs = 'sender'): EntryRead {
  const text = withoutWrapping(as === 'list' ? typed.replace(/^\s*list-id:/i, '') : typed);
  if (text === '') return refuse({ reason: 'empty' });
  if (text.length > LONGEST) return refuse({ reason: 'malformed' });
  if (as === 'list') return readList(text);
  if (as === 'site') return readSite(text);
  const at = text.lastIndexOf('@');
  if (at > 0 && !text.includes('/')) return readAddress(text.slice(0, at), text.slice(at + 1));
  return readDomain(text.slice(at === 0 ? 1 : 0));
}

function readAddress(local: string, domain: string): EntryRead {
  const host = hostOf(domain);
  if (host === '' || !LOCAL_PART.test(local) || domain.includes(':')) return refuse({ reason: 'malformed' });
  if (isIpAddress(host)) return refuse({ reason: 'ip-address', host });
  if (registrable(host) === '') return refuse({ reason: 'malformed' });
  return { ok: true, name: { kind: 'address', value: `${local}@${host}` } };
}

/** A list's name has at least one word before the name of whoever runs it (RFC 2919, section 3). */
function readList(text: string): EntryRead {
  const host = hostOf(text);
  if (isIpAddress(host)) return refuse({ reason: 'ip-address', host });
  const domain = registrable(host);
  return domain === '' || host === domain ? refuse({ reason: 'list-name' }) : { ok: true, name: { kind: 'list', value: host } };
}

/** A part of a site can be trusted without the rest of it; what many strangers share cannot. */
function readSite(text: string): EntryRead {
  if (text.includes('@') && !text.includes('/')) return refuse({ reason: 'site-address' });
  const read = readDomain(text);
  if (read.ok) return { ok: true, name: { kind: 'site', value: read.name.value } };
  if (read.refusal.reason !== 'subdomain') return read;
  return { ok: true, name: { kind: 'site', value: read.refusal.host } };
}

function readDomain(text: string): EntryRead {
  const host = hostOf(withoutPath(text)).replace(/^www\./, '');
  if (isIpAddress(host)) return refuse({ reason: 'ip-address', host });
  if (!host.includes('.')) return refuse({ reason: 'malformed' });
  if (isSuffix(host)) return refuse({ reason: 'public-suffix', host });
  const domain = registrable(host);
  for (const one of [host, domain]) {
    const kinds = hostKinds(one);
    if (kinds.mailboxProvider) return refuse({ reason: 'mailbox-provider', host: one });
    if (kinds.userContent || hostKinds(`x.${one}`).freeHosting) return refuse({ reason: 'hosting', host: one });
  }
  if (host !== domain) return refuse({ reason: 'subdomain', host, domain });
  return { ok: true, name: { kind: 'domain', value: domain } };
}

/** Anybody can register a name directly below `host`. */
export function isSuffix(host: string): boolean {
  const below = `x.${host}`;
  return registrable(below) === below;
}

function withoutWrapping(typed: string): string {
  const trimmed = typed.trim().toLowerCase();
  return (/<([^<>]*)>$/.exec(trimmed)?.[1] ?? trimmed).replace(/^mailto:/, '').trim();
}

/** What stands between scheme and path. */
export function withoutPath(text: string): string {
  return text.replace(/^[a-z][a-z0-9+.-]*:\/\//, '').replace(/[/?#].*$/s, '');
}

/** The host as browsers write it, '' where it is none. */
export function hostOf(text: string): string {
  if (text === '' || /[\s@/?#\\%]/.test(text)) return '';
  try {
    const { hostname } = new URL(`https://${text}`);
    const host = hostname.replace(/\.$/, '');
    return isIpAddress(host) || NAME.test(host) ? host : '';
  } catch {
    return '';
  }
}

function refuse(refusal: Refusal): EntryRead {
  return { ok: false, refusal };
}
