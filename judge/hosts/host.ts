/** What an address leads to, and whose a host is. */
import { shownHost } from './shown-host.ts';
import { getDomain, getPublicSuffix, parse } from 'tldts';

/** Where a web link goes. */
export interface WebTarget {
  kind: 'web';
  /** 'https:', 'http:' or 'ftp:'. */
  protocol: string;
  /** Lower-case ASCII, no trailing dot; IPv4 dotted, IPv6 in brackets. */
  host: string;
  /** As a person should read it. */
  shownHost: string;
  /** '' for the protocol's own. */
  port: string;
  path: string;
  /** With its question mark, '' without. */
  query: string;
  /** With its '#', '' without. */
  fragment: string;
  /** What stands before an @ in front of the host, decoded; '' for nothing. */
  userInfo: string;
  /** The whole address as browsers write it. */
  href: string;
}

/** What a link leads to. */
export type Target =
  | WebTarget
  | { kind: 'mail'; address: string; addresses: string[] }
  | { kind: 'phone'; number: string }
  | { kind: 'script'; scheme: string }
  | { kind: 'none' };

/** Letters of an address that are read. */
export const LONGEST_HREF = 8192;
const LONGEST_HOST = 253;
const NONE: Target = { kind: 'none' };
const SCRIPT_SCHEMES = new Set(['blob', 'data', 'file', 'filesystem', 'javascript', 'livescript', 'mhtml', 'search-ms', 'vbscript']);
const PHONE_SCHEMES = new Set(['callto', 'facetime', 'facetime-audio', 'sms', 'smsto', 'tel']);
/** Suffixes that are file endings as well: a bare `photo.zip` is a file, no site. */
const FILE_ENDINGS = new Set('ai app bz cab cc md mov pl ps py rs sh so zip'.split(' '));

/** What an href leads to, read as a browser would, and kindly where the protocol is missing. Never throws. */
export function parseTarget(href: string): Target {
  // Browsers drop tabs and line breaks anywhere and controls and spaces around.
  const clean = href
    .slice(0, LONGEST_HREF)
    .replace(/[\t\n\r]/g, '')
    .replace(/^[\p{Cc}\s]+/u, '')
    .trimEnd();
  const scheme = schemeOf(clean);
  if (scheme === '') return withoutScheme(clean);
  const rest = clean.slice(scheme.length + 1);
  if (scheme === 'http' || scheme === 'https' || scheme === 'ftp') return webTarget(clean);
  if (scheme === 'mailto') return mailTarget(rest);
  if (PHONE_SCHEMES.has(scheme)) return phoneTarget(rest);
  // ms-appinstaller: and its like start programs of Windows.
  if (SCRIPT_SCHEMES.has(scheme) || scheme.startsWith('ms-')) return { kind: 'script', scheme };
  if (scheme === 'view-source') return parseTarget(rest);
  return NONE;
}

/** Lower-case scheme, '' for none; `example.com:8080` has none. */
export function schemeOf(href: string): string {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(href)?.[1]?.toLowerCase() ?? '';
  return scheme.includes('.') ? '' : scheme;
}

function withoutScheme(href: string): Target {
  if (/^[\\/]{2}/.test(href)) return webTarget(`https:${href}`);
  if (/^[^\s/?#@:\\]+@[^\s/?#@:\\]+\.[a-z0-9-]{2,}$/i.test(href)) return mailTarget(href);
  const match = /^(?:[^\s/?#\\@]*@)?([^\s/?#\\@:][^\s/?#\\@:.]*\.[^\s/?#\\@:]{2,}?)\.?(?::\d*)?([/?#\\]|$)/u.exec(href);
  const host = match?.[1]?.toLowerCase() ?? '';
  if (host === '' || !(host.startsWith('www.') || namesSite(host, (match?.[2] ?? '') !== ''))) return NONE;
  return webTarget(`https://${href}`);
}

/** A domain under a real suffix; with a suffix that is a file ending too, only before a path. */
function namesSite(host: string, hasPath: boolean): boolean {
  const { isIcann, domain, isIp } = parse(host, { extractHostname: false });
  if (isIp) return true;
  if (isIcann !== true || domain === null) return false;
  return hasPath || !FILE_ENDINGS.has(getPublicSuffix(host) ?? '');
}

function webTarget(href: string): Target {
  let url: URL;
  try {
    url = new URL(href);
  } catch {
    return NONE;
  }
  const host = withoutTrailingDots(url.hostname);
  // A name longer than DNS allows (RFC 1035) leads nowhere.
  if (host === '' || host.length > LONGEST_HOST) return NONE;
  const userInfo = percentDecoded(url.password === '' ? url.username : `${url.username}:${url.password}`);
  const { protocol, port, pathname: path, search: query, hash: fragment } = url;
  const parts = { protocol, host, port, path, query, fragment, userInfo };
  return { kind: 'web', ...parts, shownHost: shownHost(host), href: url.href };
}

function mailTarget(rest: string): Target {
  const [to = '', query = ''] = rest.split('?', 2);
  const more = [...query.matchAll(/(?:^|&)(?:to|cc|bcc)=([^&]*)/gi)].map((match) => match[1] ?? '');
  const addresses = [to, ...more].flatMap((list) => percentDecoded(list).split(/[,;]/)).map(readAddress);
  const known = addresses.filter((address) => address !== '');
  return known[0] === undefined ? NONE : { kind: 'mail', address: known[0], addresses: known };
}

/** The bare address with its domain in lower case, '' where there is none. */
function readAddress(written: string): string {
  const bare = /<([^<>]*)>/.exec(written)?.[1] ?? written;
  const at = bare.lastIndexOf('@');
  return at < 1
    ? ''
    : `${bare.slice(0, at).trim()}@${bare
        .slice(at + 1)
        .trim()
        .toLowerCase()}`;
}

function phoneTarget(rest: string): Target {
  const number = percentDecoded(rest.split(/[?;]/, 1)[0] ?? '')
    .replace(/^\/\//, '')
    .trim();
  return number === '' ? NONE : { kind: 'phone', number };
}

/** The percent-decoded text; bytes that are no UTF-8 stay as they are. Never throws. */
export function percentDecoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run.replace(/%[0-7][0-9a-f]/gi, (pair) => String.fromCharCode(Number.parseInt(pair.slice(1), 16)));
    }
  });
}

/** Dotted IPv4 as URL parsing leaves it, or bracketed IPv6. */
export function isIpAddress(host: string): boolean {
  return /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host) || (host.startsWith('[') && host.endsWith(']'));
}

/**
 * Whether a host is this domain or lies below it: equal, or ending in a dot and the domain; never a bare
 * substring. Case and trailing dots do not count; addresses match only themselves; '' matches nothing.
 */
export function isUnder(host: string, domain: string): boolean {
  if (differAtEnd(host, domain)) return false;
  const inner = withoutTrailingDots(host.toLowerCase());
  const outer = withoutTrailingDots(domain.toLowerCase());
  if (inner === '' || outer === '') return false;
  if (inner === outer) return true;
  return !isIpAddress(inner) && !isIpAddress(outer) && inner.endsWith(`.${outer}`);
}

/** Do the last letters tell two plain lower-case names apart? Asked first, for most are; false where it takes a closer look. */
function differAtEnd(host: string, domain: string): boolean {
  for (let back = 1; back <= 4; back += 1) {
    const [one, other] = [host.charCodeAt(host.length - back), domain.charCodeAt(domain.length - back)];
    if (!isPlain(one) || !isPlain(other)) return false;
    if (one !== other) return true;
  }
  return false;
}

/** A small letter: no capital, no dot, nothing that another case may hide. */
function isPlain(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** The host without dots at its end, in linear time whatever their number. */
export function withoutTrailingDots(host: string): string {
  let end = host.length;
  while (end > 0 && host[end - 1] === '.') end -= 1;
  return host.slice(0, end);
}

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

const REMEMBERED = 2000;

/** Answers by host; the oldest go first once it is full. */
function remembered(read: (host: string) => string): (host: string) => string {
  const answers = new Map<string, string>();
  return (host) => {
    const known = answers.get(host);
    if (known !== undefined) return known;
    const answer = host.length > LONGEST_HOST ? '' : read(host);
    if (answers.size >= REMEMBERED) answers.delete(answers.keys().next().value ?? '');
    answers.set(host, answer);
    return answer;
  };
}

const HOST_ONLY = { extractHostname: false };

/**
 * The part of a host that one holder registered, private suffixes respected: `a.user1.github.io` gives
 * `user1.github.io`; a bare private suffix gives its own domain. '' for addresses and single labels.
 */
export const registrable = remembered(
  (host) => getDomain(host, { ...HOST_ONLY, allowPrivateDomains: true }) ?? getDomain(host, HOST_ONLY) ?? '',
);

/** The same by ICANN suffixes alone: `user1.github.io` gives `github.io`. */
export const registrableIcann = remembered((host) => getDomain(host, HOST_ONLY) ?? '');

/** Many domains asked about at once: one look-up a label of the host, where `isUnder` would compare with each. */
export class DomainSet {
  readonly #domains: ReadonlySet<string>;

  constructor(domains: Iterable<string>) {
    this.#domains = new Set([...domains].map((domain) => withoutTrailingDots(domain.toLowerCase())).filter(Boolean));
  }

  /** Whether `host` is one of the domains or lies below one, as `isUnder` says of each. */
  holds(host: string): boolean {
    const inner = withoutTrailingDots(host.toLowerCase());
    if (this.#domains.has(inner)) return true;
    if (isIpAddress(inner)) return false;
    for (let dot = inner.indexOf('.'); dot >= 0; dot = inner.indexOf('.', dot + 1)) {
      if (this.#domains.has(inner.slice(dot + 1))) return true;
    }
    return false;
  }
}

/** Answers about an owner that are kept with it: its domains, gathered when they are first asked for. */
export function domainsOf<T extends object>(gather: (owner: T) => string[]): (owner: T) => DomainSet {
  const known = new WeakMap<T, DomainSet>();
  return (owner) => {
    const met = known.get(owner) ?? new DomainSet(gather(owner));
    known.set(owner, met);
    return met;
  };
}

/** A piece of an address without its escapes; as it is where they are broken. */
export function decodedOrSame(piece: string): string {
  try {
    return decodeURIComponent(piece);
  } catch {
    return piece;
  }
}
