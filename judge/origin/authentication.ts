/**
 * Reads Authentication-Results (RFC 8601), but only what the receiving side wrote: an attacker can put any such
 * line into a mail. Known webmails have a fixed name (Gmail) or none, followed by a Received line of their own
 * (Microsoft); elsewhere the writer's name shares the registrable domain of the topmost Received line's "by".
 */
import { GMAIL_AUTHSERV_ID, MICROSOFT_SERVERS } from '../../platforms/mail-services.ts';
import type { HeaderLine, Receiver } from '../types.ts';
import { isUnder, registrable } from '../hosts/host.ts';

export interface Authentication {
  /** 'pass': proven for `domain`. 'fail': the domain's owner disowns it. 'unproved': anything else. */
  state: 'pass' | 'fail' | 'unproved';
  /** The domain that was proven or disowned, '' when unproved. */
  domain: string;
}

interface Result {
  method: string;
  result: string;
  /** Domain that the method looked at (smtp.mailfrom, header.d, header.i, header.from), lower case. */
  domain: string;
}

const UNPROVED: Authentication = { state: 'unproved', domain: '' };

/**
 * What the receiver found out about `fromDomain`.
 * @param headers header fields in the order of the source, or null where it was not read
 */
export function readAuthentication(headers: HeaderLine[] | null, receiver: Receiver, fromDomain: string): Authentication {
  if (!headers || !fromDomain) return UNPROVED;
  const results = receiversLines(headers, receiver).flatMap(parseResults);
  const aligned = (domain: string): boolean => domain !== '' && registrable(domain) === registrable(fromDomain);
  const dmarc = results.filter((one) => one.method === 'dmarc' && (one.domain === '' || aligned(one.domain)));
  if (dmarc.some((one) => one.result === 'pass' || one.result === 'bestguesspass')) return { state: 'pass', domain: fromDomain };
  const proof = results.find((one) => (one.method === 'dkim' || one.method === 'spf') && one.result === 'pass' && aligned(one.domain));
  if (proof) return { state: 'pass', domain: proof.domain };
  if (dmarc.some((one) => one.result === 'fail')) return { state: 'fail', domain: fromDomain };
  const refused = results.find((one) => one.method === 'spf' && one.result === 'fail' && aligned(one.domain));
  if (refused && dmarc.length === 0) return { state: 'fail', domain: refused.domain };
  return UNPROVED;
}

/** The first unbroken group of Authentication-Results lines, if the receiving side wrote it; else nothing. */
function receiversLines(headers: HeaderLine[], receiver: Receiver): string[] {
  const first = headers.findIndex((line) => line.name === 'authentication-results');
  if (first < 0) return [];
  const group: string[] = [];
  let next = first;
  for (; next < headers.length && headers[next]?.name !== 'received'; next += 1) {
    const line = headers[next];
    if (line?.name === 'authentication-results') group.push(line.value);
  }
  const hops = receivedBy(headers);
  const below = hops.find((hop) => hop.index >= next)?.host ?? '';
  return group.filter((value) => isReceivers(authserv(value), receiver, hops[0]?.host ?? '', below));
}

function isReceivers(id: string, receiver: Receiver, topmostBy: string, nextBy: string): boolean {
  if (receiver.kind === 'gmail') return id === GMAIL_AUTHSERV_ID;
  const microsofts = id === '' && isUnder(nextBy, MICROSOFT_SERVERS);
  if (receiver.kind === 'microsoft') return microsofts;
  if (receiver.kind === 'host') return id !== '' && sameOrganisation(id, receiver.host);
  if (id === '') return microsofts && isUnder(topmostBy, MICROSOFT_SERVERS);
  return topmostBy !== '' && sameOrganisation(id, topmostBy);
}

function sameOrganisation(one: string, other: string): boolean {
  const domain = registrable(one);
  return domain === '' ? one === other : domain === registrable(other);
}

/** Hosts named by "by" in the Received lines, topmost first; addresses and internal names are passed over. */
function receivedBy(headers: HeaderLine[]): { host: string; index: number }[] {
  const hops: { host: string; index: number }[] = [];
  headers.forEach((line, index) => {
    if (line.name !== 'received') return;
    const by = /\bby\s+([^\s;()[\]]+)/i.exec(line.value)?.[1]?.toLowerCase() ?? '';
    if (by.includes('.') && !by.includes(':') && registrable(by) !== '') hops.push({ host: by.replace(/\.$/, ''), index });
  });
  return hops;
}

/** The writer's name at the head of the line, '' where there is none (Microsoft). */
function authserv(value: string): string {
  const head = value.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  return head.includes('=') ? '' : (head.split(/\s/)[0] ?? '');
}

function parseResults(value: string): Result[] {
  const bare = value.replace(/\([^()]*\)/g, ' ');
  return bare.split(';').flatMap((part) => {
    const method = /^\s*(spf|dkim|dmarc)\s*=\s*([a-z]+)/i.exec(part);
    if (!method?.[1] || !method[2]) return [];
    return [{ method: method[1].toLowerCase(), result: method[2].toLowerCase(), domain: domainIn(part) }];
  });
}

function domainIn(part: string): string {
  const label = /\b(?:smtp\.mailfrom|smtp\.helo|header\.d|header\.i|header\.from)\s{0,9}=\s{0,9}"?/i.exec(part);
  const value = label ? (part.slice(label.index + label[0].length).split(/[\s;"]/, 1)[0] ?? '') : '';
  return (value.split('@').at(-1) ?? '').toLowerCase().replace(/\.$/, '');
}
