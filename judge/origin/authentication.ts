/**
 * Reads Authentication-Results (RFC 8601), but only what the receiving side wrote: an attacker can put any such
 * line into a mail. Known webmails have a fixed name (Gmail) or none, followed by a Received line of their own
 * (Microsoft); elsewhere the writer's name shares the registrable domain of the topmost Received line's "by".
 */
import { GMAIL_AUTHSERV_ID, MICROSOFT_SERVERS, ONE_FIELD_A_METHOD } from '../../platforms/mail-services.ts';
import type { HeaderLine, Receiver } from '../open-mail.ts';
import { isUnder, registrable } from '../hosts/host.ts';
import { domainInValue, parseAuthenticationResults, type AuthenticationResults, type MethodResult } from './authentication-results.ts';

export interface Authentication {
  /** 'pass': proven for `domain`. 'fail': the domain's owner disowns it. 'unproved': anything else. */
  state: 'pass' | 'fail' | 'unproved';
  /** The domain that was proven or disowned, '' when unproved. */
  domain: string;
}

/** Nothing proves or disowns the sender. */
export const UNPROVED: Authentication = { state: 'unproved', domain: '' };

/**
 * What the receiver found out about `fromDomain`. DMARC's refusal beats every pass beside it; SPF's alone does not, as
 * it fails for every forwarded mail.
 * @param headers header fields in the order of the source, or null where it was not read
 */
export function readAuthentication(headers: HeaderLine[] | null, receiver: Receiver, fromDomain: string): Authentication {
  if (!headers || !fromDomain) return UNPROVED;
  const results = receiversFields(headers, receiver).flatMap((field) => field.results);
  const isAligned = (domain: string): boolean => domain !== '' && registrable(domain) === registrable(fromDomain);
  const dmarc = results.filter((one) => one.method === 'dmarc' && (domainOfResult(one) === '' || isAligned(domainOfResult(one))));
  if (dmarc.some((one) => one.result === 'fail')) return { state: 'fail', domain: fromDomain };
  if (dmarc.some((one) => one.result === 'pass' || one.result === 'bestguesspass')) return { state: 'pass', domain: fromDomain };
  const about = results.filter((one) => (one.method === 'dkim' || one.method === 'spf') && isAligned(domainOfResult(one)));
  const proof = about.find((one) => one.result === 'pass');
  if (proof) return { state: 'pass', domain: domainOfResult(proof) };
  const refused = about.find((one) => one.method === 'spf' && one.result === 'fail');
  return refused && dmarc.length === 0 ? { state: 'fail', domain: domainOfResult(refused) } : UNPROVED;
}

/**
 * Whether the receiver found a signature or a sending host of `domain`, whoever stands in From: a mailing list signs what
 * others wrote. DMARC speaks of From alone and does not count.
 */
export function isProvenFor(headers: HeaderLine[] | null, receiver: Receiver, domain: string): boolean {
  const wanted = registrable(domain);
  if (!headers || wanted === '') return false;
  return receiversFields(headers, receiver)
    .flatMap((field) => field.results)
    .some((one) => one.method !== 'dmarc' && LOOKED_AT[one.method] && one.result === 'pass' && registrable(domainOfResult(one)) === wanted);
}

/** What each method looked at, the best first; an SPF result of the greeting counts where the sender was empty. */
const LOOKED_AT: Record<string, string[]> = {
  dmarc: ['header.from'],
  dkim: ['header.d', 'header.i'],
  spf: ['smtp.mailfrom', 'smtp.helo'],
};

/** The domain that a result is about, '' where it names none. */
function domainOfResult({ method, properties }: MethodResult): string {
  for (const wanted of LOOKED_AT[method] ?? []) {
    const found = properties.find((one) => `${one.type}.${one.name}` === wanted);
    if (found) return domainInValue(found.value);
  }
  return '';
}

/**
 * The receiving side's own field in the first unbroken group of them; nothing where another wrote it. Only the first
 * one of its id: what an attacker put into the mail under the same name stands below. A field that is not well-formed
 * ends the search, as nobody can tell whose it is.
 */
function receiversFields(headers: HeaderLine[], receiver: Receiver): AuthenticationResults[] {
  const first = headers.findIndex((line) => line.name === 'authentication-results');
  if (first < 0) return [];
  const received = headers.findIndex((line, index) => index > first && line.name === 'received');
  const next = received < 0 ? headers.length : received;
  const hops = receivedBy(headers);
  const own = hops[0]?.host ?? '';
  // What the receiver wrote stands above all that reached it: no proof below a hop at somebody else's is theirs.
  const isBelowOthers = hops.some(({ host, index }) => index < first && !isOfReceiver(host, receiver, own));
  const below = hops.find((hop) => hop.index >= next)?.host ?? '';
  const fields: AuthenticationResults[] = [];
  for (const line of headers.slice(first, next)) {
    if (line.name !== 'authentication-results') continue;
    const field = parseAuthenticationResults(line.value);
    if (!field) break;
    if (isReceivers(field.authservId, receiver, own, below) && isFirstOfItsId(field, fields))
      fields.push(isBelowOthers && field.authservId !== '' ? { ...field, results: field.results.filter(isNoProof) } : field);
  }
  return fields;
}

/** Webmails of known receivers have hops of several domains, and one field that counts. */
function isOfReceiver(host: string, receiver: Receiver, topmostBy: string): boolean {
  if (receiver.kind === 'gmail' || receiver.kind === 'microsoft' || sameOrganisation(host, topmostBy)) return true;
  return receiver.kind === 'host' && sameOrganisation(host, receiver.host);
}

/** Whoever forges a field refuses nothing by it. */
function isNoProof({ result }: MethodResult): boolean {
  return result !== 'pass' && result !== 'bestguesspass';
}

/** Where one receiver is known to write a field for each method, the first of each of its ids; else the first at all. */
function isFirstOfItsId({ authservId }: AuthenticationResults, before: AuthenticationResults[]): boolean {
  if (before.length === 0) return true;
  const isSplit = (id: string): boolean => ONE_FIELD_A_METHOD.includes(id);
  return isSplit(authservId) && before.every((one) => isSplit(one.authservId) && one.authservId !== authservId);
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
