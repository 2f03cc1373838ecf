/** Finds where a link leads behind the link protectors and redirectors that carry its address. */
import { REDIRECTORS, type Redirector, type RedirectTarget } from '../../platforms/hosts/redirectors.ts';
import { trimmedEnd } from '../text/plain.ts';
import { domainsAbove, parseTarget, percentDecoded, type Target, type WebTarget } from './host.ts';
import { entriesOf } from '../../platforms/sourced.ts';

const MOST_LAYERS = 6;

export interface Unwrapped {
  /** The innermost address that could be read; the href as it came where nothing wraps it. */
  href: string;
  /** Hosts of the redirectors passed, outermost first. */
  through: string[];
  /** A redirector keeps its target to itself, or contradicts itself: where the link ends is unknown. */
  unknown: boolean;
  /** It is a link protector that keeps every target to itself: the reader's own side put it there. */
  opaque: boolean;
  /** What `href` leads to. */
  target: Target;
}

/**
 * Peels link protectors and known redirectors off an address, at most six, each recognised by its own host
 * and path. A short link or click tracker is no redirector: `hostKinds` names those. Never throws.
 */
export function unwrap(href: string): Unwrapped {
  const through: string[] = [];
  let current = href;
  for (let layer = 0; ; layer += 1) {
    const target = parseTarget(current);
    const redirector = target.kind === 'web' ? redirectorOf(target) : null;
    if (target.kind !== 'web' || redirector === null) return { href: current, through, unknown: false, opaque: false, target };
    const inner = layer < MOST_LAYERS ? innerAddress(target, redirector.target) : '';
    through.push(target.host);
    if (inner === '' || parseTarget(inner).kind === 'none')
      return { href: current, through, unknown: true, opaque: redirector.opaque === true, target };
    current = inner;
  }
}

/** `unwrap`, or the same with a memory. */
export type LinkReader = (href: string) => Unwrapped;

/** `unwrap` for one mail, whose links are asked for by several questions: each address is read once. */
export function linkReader(): LinkReader {
  const known = new Map<string, Unwrapped>();
  return (href) => {
    const answer = known.get(href) ?? unwrap(href);
    known.set(href, answer);
    return answer;
  };
}

const BY_DOMAIN = new Map<string, Redirector[]>();
for (const redirector of entriesOf(REDIRECTORS)) {
  for (const domain of redirector.domains) BY_DOMAIN.set(domain, [...(BY_DOMAIN.get(domain) ?? []), redirector]);
}

/** The redirector that this address belongs to, by its own host and path; null for none. */
function redirectorOf(target: WebTarget): Redirector | null {
  for (const domain of domainsAbove(target.host)) {
    const redirector = BY_DOMAIN.get(domain)?.find(({ path }) => path === undefined || path.test(target.path));
    if (redirector !== undefined) return redirector;
  }
  return null;
}

/** The address inside, '' where it cannot be read. */
function innerAddress({ path, query, fragment }: WebTarget, target: RedirectTarget | undefined): string {
  if (target === undefined) return '';
  if (target === 'url-defense') return insideUrlDefense(path, query, fragment);
  if ('query' in target) return decodedTwice(queryValue(query, ...target.query));
  if ('base64' in target) return decodedTwice(base64Decoded(withoutPrefix(queryValue(query, target.base64), target.prefix)));
  const found = target.match.exec(`${path}${query}`)?.[1];
  if (found === undefined) return '';
  return `${target.scheme ?? ''}${target.encoded ? percentDecoded(found) : found}`;
}

function withoutPrefix(value: string, prefix = ''): string {
  return value.startsWith(prefix) ? value.slice(prefix.length) : value;
}

/** Some servers encode once more. */
function decodedTwice(value: string): string {
  return /^[a-z]+%3a/i.test(value) ? percentDecoded(value) : value;
}

/**
 * The decoded value of the first of these parameters that a query holds, names in any case; '' for none, and
 * '' where one is given twice with different values (nobody can tell which one the server follows). A plus
 * stays a plus: addresses inside addresses are percent-encoded.
 */
function queryValue(query: string, ...names: string[]): string {
  const values = new Map<string, string>();
  const torn = new Set<string>();
  for (const pair of query.replace(/^\?/, '').split(/&(?:amp;)?/)) {
    const cut = pair.indexOf('=');
    if (cut < 1) continue;
    const name = pair.slice(0, cut).toLowerCase();
    const value = percentDecoded(pair.slice(cut + 1));
    if (values.has(name) && values.get(name) !== value) torn.add(name);
    values.set(name, value);
  }
  for (const name of names) {
    const value = values.get(name.toLowerCase()) ?? '';
    if (torn.has(name.toLowerCase())) return '';
    if (value !== '') return value;
  }
  return '';
}

const RUN_LENGTHS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * The address inside a Proofpoint URL Defense link, '' where it cannot be read; `path` with its slash, `query`
 * and `fragment` with their marks. Versions 1 to 3, by the vendor's published decoding.
 */
function insideUrlDefense(path: string, query: string, fragment: string): string {
  if (path.startsWith('/v1/')) return queryValue(query, 'u');
  if (path.startsWith('/v2/')) return percentDecoded(queryValue(query, 'u').replaceAll('-', '%').replaceAll('_', '/'));
  return path.startsWith('/v3/') ? insideThird(`${path}${query}${fragment}`) : '';
}

/** `*` stands for the next character of the Base64 part, `**X` for as many as X tells. */
function insideThird(rest: string): string {
  const start = rest.indexOf('__');
  const end = rest.indexOf('__;', start + 2);
  const bang = rest.indexOf('!', end);
  if (start === -1 || end === -1 || bang === -1) return '';
  const characters = [...base64Decoded(rest.slice(end + 3, bang))];
  let used = 0;
  const inner = rest.slice(start + 2, end).replace(/\*(?:\*(.))?/g, (_, length: string | undefined) => {
    const count = length === undefined ? 1 : RUN_LENGTHS.indexOf(length) + 2;
    used += count;
    return characters.slice(used - count, used).join('');
  });
  // Servers on the way merge the two slashes of the protocol.
  return inner.replace(/^([a-z][a-z0-9+.-]*:)\/([^/]|$)/i, '$1//$2');
}

/** The text behind Base64 of either alphabet, padded or not, as UTF-8; '' where it is none. Never throws. */
function base64Decoded(text: string): string {
  try {
    const bytes = atob(trimmedEnd(text.replaceAll('-', '+').replaceAll('_', '/'), /[=\s]/));
    return new TextDecoder().decode(Uint8Array.from(bytes, (letter) => letter.charCodeAt(0)));
  } catch {
    return '';
  }
}
