/** Services that show another host's page under a host of their own: the page is the other host's, not theirs. */
import { hostList, type SourcedGroup } from '../sourced.ts';

/** `name-com.translate.goog` stands for `name.com`; a dash of the name itself is written twice. */
export const DASHED_PROXY_SUFFIXES: readonly SourcedGroup[] = [
  {
    source: 'developers.google.com/search, translated results at translate.goog',
    date: '2026-11-26',
    confidence: 'official',
    entries: ['translate.goog'],
  },
];

/** `name.com.mcas.ms` stands for `name.com`; an administrator sets it up for applications of the firm. */
export const APPENDED_PROXY_SUFFIXES: readonly SourcedGroup[] = [
  {
    source: 'learn.microsoft.com, Defender for Cloud Apps, reverse proxy',
    date: '2026-11-26',
    confidence: 'official',
    entries: [
      'mcas.ms',
      'us.cas.ms',
      'us2.cas.ms',
      'us3.cas.ms',
      'eu.cas.ms',
      'eu2.cas.ms',
      'access.mcas-gov.us',
      'access.cloudappsecurity.us',
    ],
  },
];

/** The other page's address stands in the path. */
export const ARCHIVES: readonly SourcedGroup<{ domain: string; path: RegExp }>[] = [
  {
    source: 'addresses of the Internet Archive as it writes them',
    date: '2026-11-26',
    confidence: 'observed',
    entries: [{ domain: 'web.archive.org', path: /^\/web\/\d{1,14}(?:[a-z]{2}_)?\/(https?:\/{1,2}[^/].*)$/i }],
  },
];

/** Hosts that show copies of pages, whose address need not say of which: what one says proves nothing. */
export const COPY_HOSTS: readonly SourcedGroup[] = [
  {
    source: 'archive.today under its names, and Yandex’s translated pages; known as such, not looked up',
    date: '2026-11-27',
    confidence: 'unconfirmed',
    entries: hostList('archive.today archive.ph archive.is archive.md archive.vn archive.fo archive.li translated.turbopages.org'),
  },
];

/** Labels of library proxies, which anybody can run: what they say of the other host proves nothing. */
export const LIBRARY_PROXY_LABELS: readonly SourcedGroup[] = [
  {
    source: 'help.oclc.org, EZproxy, host forms',
    date: '2026-11-26',
    confidence: 'official',
    entries: ['ezproxy'],
  },
  {
    source: 'taken over from the first lists of this project; no source was found',
    date: '2026-11-26',
    confidence: 'unconfirmed',
    entries: ['libproxy', 'eproxy', 'proxylib', 'idm', 'webproxy'],
  },
];
