/** Links on a platform's own host that lead on to somebody else: redirectors, consent to an app, clicks of a mail service. */
import { SENDGRID_PATH, TOKEN_PATHS } from '../../platforms/hosts/click-trackers.ts';
import { CONSENT_PATHS } from '../../platforms/hosts/consent-paths.ts';
import { isUnder, parseTarget, percentDecoded, type WebTarget } from '../hosts/host.ts';
import { entriesOf } from '../../platforms/sourced.ts';

const CONSENTS = entriesOf(CONSENT_PATHS);
const TOKENS = entriesOf(TOKEN_PATHS);

/** Parameters of redirectors, whose value may be a bare host. */
const LEADS_ON = /^(?:url|u|uri|q|to|next|continue|followup|redirect\w*|return\w*|dest\w*|target|goto|link|rurl|r)$/i;
const MOST_PARAMETERS = 60;

/**
 * Where else the path, query or fragment of `target` may lead on to: the first address in it that `isTheirs` does not
 * know, null for none. One behind a scheme counts in every parameter, a bare one in those of redirectors.
 */
export function carriedTarget({ path, query, fragment }: WebTarget, isTheirs: (target: WebTarget) => boolean): WebTarget | null {
  for (const [name, value] of valuesIn(path, query, fragment)) {
    const decoded = percentDecoded(percentDecoded(value));
    const isAddress = /^(?:[a-z][a-z0-9+.-]*:)?[\\/]{2}/i.test(decoded);
    if (!isAddress && !LEADS_ON.test(name)) continue;
    const inner = parseTarget(decoded);
    if (inner.kind === 'web' && !isTheirs(inner)) return inner;
  }
  return null;
}

/** Names and values of the query and of a fragment that reads like one; an address inside the path has no name. */
function valuesIn(path: string, query: string, fragment: string): [name: string, value: string][] {
  const inside = /\/(https?(?::|%3a).*)/i.exec(path)?.[1];
  const pairs = [query, fragment].flatMap((part) => part.replace(/^[?#!/]+/, '').split(/[&;?]/)).slice(0, MOST_PARAMETERS);
  const read = pairs.map((pair): [string, string] => {
    const cut = pair.indexOf('=');
    return cut < 0 ? ['', pair] : [pair.slice(0, cut), pair.slice(cut + 1)];
  });
  return inside === undefined ? read : [...read, ['', inside]];
}

/** Whether the page lets an app of somebody else into the account. */
export function asksConsent({ host, path, query }: WebTarget): boolean {
  if (CONSENTS.some(([domain, pattern]) => isUnder(host, domain) && pattern.test(path))) return true;
  return /[?&]client_id=/i.test(query) && /[?&](?:redirect_uri|response_type|scope)=/i.test(query);
}

/** Scopes by which an app reads, and keeps reading: Microsoft Graph's, Google's, and those of mail programs. */
const READS = /scope=[^&#]{0,600}(?:mail|imap|offline_access|files\.|drive|contacts)/i;

/** Whether an address that asks for consent, be it wrapped in another, asks for the reader's mail or files. */
export function readsMail(address: string): boolean {
  return READS.test(percentDecoded(percentDecoded(address)));
}

/** A click that is forwarded under the platform's own name: the token of any customer or user works there. */
export function isForwardedClick({ host, path, query }: WebTarget): boolean {
  if (TOKENS.some(([domain, pattern]) => isUnder(host, domain) && pattern.test(path))) return true;
  return path !== '/' && SENDGRID_PATH.test(path) && /[?&](?:upn|u)=/i.test(query);
}
