/**
 * Services that show another host's page under a host of their own: the page is the other host's, not theirs.
 * Google's encoding of hosts: developers.google.com/search, "translate.goog"; Microsoft's suffix: learn.microsoft.com,
 * "Defender for Cloud Apps, reverse proxy"; the Internet Archive's addresses as it writes them; EZproxy's host forms by
 * its vendor (help.oclc.org).
 */

/** `name-com.translate.goog` stands for `name.com`; a dash of the name itself is written twice. */
export const DASHED_PROXY_SUFFIXES = ['translate.goog'];

/** `name.com.mcas.ms` stands for `name.com`; an administrator sets it up for applications of the firm. */
export const APPENDED_PROXY_SUFFIXES = [
  'mcas.ms',
  'us.cas.ms',
  'us2.cas.ms',
  'us3.cas.ms',
  'eu.cas.ms',
  'eu2.cas.ms',
  'access.mcas-gov.us',
  'access.cloudappsecurity.us',
];

/** The other page's address stands in the path. */
export const ARCHIVES: { domain: string; path: RegExp }[] = [
  { domain: 'web.archive.org', path: /^\/web\/\d{1,14}(?:[a-z]{2}_)?\/(https?:\/{1,2}[^/].*)$/i },
];

/** Labels of library proxies, which anybody can run: what they say of the other host proves nothing. */
export const LIBRARY_PROXY_LABELS = ['ezproxy', 'libproxy', 'eproxy', 'proxylib', 'idm', 'webproxy'];
