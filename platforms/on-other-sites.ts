/** Platforms whose software, accounts, servers or widgets are found on the sites of others, by their ids. */

/** Their software runs on anybody's server, under the same name and logo. */
export const RUNS_ANYWHERE = new Set(['wordpress', 'gitlab', 'atlassian', 'bitwarden', 'okta', 'wikipedia', 'cloudflare']);

/** Of these, those that firms and people set up themselves and that then write in the product's name from the site's own domain. */
export const SELF_HOSTED = new Set(['wordpress', 'gitlab', 'atlassian', 'bitwarden']);

/** Pages that this software has on every site that runs it (WordPress developer handbook: wp-login.php). */
export const SELF_HOSTED_PATHS: Record<string, RegExp> = {
  wordpress: /\/wp-(?:login|activate|signup)\.php$|\/wp-admin\//,
};

/** Paths under which a firm's own server runs the platform's software (Microsoft's documentation of each product). */
export const COMPANY_SERVER_PATHS: Record<string, RegExp> = {
  microsoft: /^\/(?:owa|ecp|exchange|adfs|rdweb)(?:\/|$)/i,
};

/** Words of the copy for companies. Anybody can write them: they soften a warning, they never silence it. */
export const COMPANY_COPY_WORDS: Record<string, string[]> = {
  adobe: ['experience manager', 'adobe connect', 'coldfusion'],
  github: ['github enterprise', 'enterprise server'],
  microsoft: [
    'organizational account',
    'organisational account',
    'outlook web',
    'exchange server',
    'remote desktop',
    'rd web access',
    'active directory',
    'work resources',
    'sharepoint server',
    'domain\\user',
    'domain\\benutzer',
    'dynamics nav',
    'ad fs',
  ],
};

/** Accounts of these are given out by companies and schools, whose own pages speak of them. */
export const GIVEN_OUT = new Set(['microsoft', 'google']);

/** Their servers carry the styles, pictures and icons of their customers' sites. */
export const BUILDERS = new Set([
  'shopify',
  'squarespace',
  'wix',
  'wordpress',
  'tumblr',
  'godaddy',
  'ionos',
  'figma',
  'canva',
  'github',
  'notion',
  'aws',
  'salesforce',
  'intuit',
  'cloudflare',
  'digitalocean',
]);

/** Words of a widget on anybody's page, whose terms name the platform beside it. */
export const WIDGETS = [{ word: 'recaptcha', platform: 'google' }];
