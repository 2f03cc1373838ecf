/** Platforms whose software also runs on anybody's server, under the same name and logo. */
import { plain } from '../text/plain.ts';

/** Always to be expected on strangers' hosts. */
const RUNS_ANYWHERE = new Set(['wordpress', 'gitlab', 'atlassian', 'bitwarden', 'okta', 'wikipedia', 'cloudflare']);

/** Words by which the copy for companies shows itself. */
const COMPANY_COPIES: Record<string, string[]> = {
  adobe: ['experience manager', 'adobe connect', 'coldfusion'],
  github: ['enterprise'],
  microsoft: [
    'organizational account', 'organisational account', 'outlook web', 'web app', 'exchange', 'remote desktop', 'rd web',
    'active directory', 'work resources', '/owa/', '/adfs/', '/rdweb/', 'sharepoint server', 'domain\\user', 'domain\\benutzer', 'dynamics nav', 'ad fs',
  ],
  salesforce: ['experience cloud', 'community'],
};

/** Accounts of these are given out by companies and schools, whose own pages speak of them. */
const GIVEN_OUT = new Set(['microsoft', 'google']);

/** Whether a company or school may speak of its people's accounts there; one mention proves nothing. */
export function isGivenOut(platformId: string): boolean {
  return GIVEN_OUT.has(platformId);
}

/** Their servers carry the styles, pictures and icons of their customers' sites. */
const BUILDERS = new Set(['shopify', 'squarespace', 'wix', 'wordpress', 'tumblr', 'godaddy', 'ionos', 'figma', 'canva', 'github', 'notion', 'aws', 'salesforce', 'intuit', 'cloudflare', 'digitalocean']);

/** Whether a customer's site may load everything from this platform. */
export function buildsForOthers(platformId: string): boolean {
  return BUILDERS.has(platformId);
}

/** Whether the page may well be such a copy; then the name alone proves nothing. */
export function mayBeSelfHosted(platformId: string, text: string): boolean {
  if (RUNS_ANYWHERE.has(platformId)) return true;
  const words = COMPANY_COPIES[platformId];
  return words !== undefined && words.some((word) => plain(text).includes(word));
}
