/** Platforms whose software, accounts, servers or widgets are found on the sites of others, by their ids. */

/** Their software runs on anybody's server, under the same name and logo. */
export const RUNS_ANYWHERE = new Set(['wordpress', 'gitlab', 'atlassian', 'bitwarden', 'okta', 'wikipedia', 'cloudflare']);

/** Of these, those that firms and people set up themselves and that then write in the product's name from the site's own domain. */
export const SELF_HOSTED = new Set(['wordpress', 'gitlab', 'atlassian', 'bitwarden']);

/** Words by which the copy for companies shows itself. */
export const COMPANY_COPIES: Record<string, string[]> = {
  adobe: ['experience manager', 'adobe connect', 'coldfusion'],
  github: ['enterprise'],
  microsoft: [
    'organizational account', 'organisational account', 'outlook web', 'web app', 'exchange', 'remote desktop', 'rd web',
    'active directory', 'work resources', '/owa/', '/adfs/', '/rdweb/', 'sharepoint server', 'domain\\user', 'domain\\benutzer', 'dynamics nav', 'ad fs',
  ],
  salesforce: ['experience cloud', 'community'],
};

/** Accounts of these are given out by companies and schools, whose own pages speak of them. */
export const GIVEN_OUT = new Set(['microsoft', 'google']);

/** Their servers carry the styles, pictures and icons of their customers' sites. */
export const BUILDERS = new Set(['shopify', 'squarespace', 'wix', 'wordpress', 'tumblr', 'godaddy', 'ionos', 'figma', 'canva', 'github', 'notion', 'aws', 'salesforce', 'intuit', 'cloudflare', 'digitalocean']);

/** Words of a widget on anybody's page, whose terms name the platform beside it. */
export const WIDGETS = [{ word: 'recaptcha', platform: 'google' }];
