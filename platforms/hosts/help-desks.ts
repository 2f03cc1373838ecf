import type { SourcedGroup } from '../sourced.ts';

/** Services that give each firm a help desk under its own label. */
export const HELP_DESKS: readonly SourcedGroup[] = [
  {
    source: 'support.zendesk.com, host mapping: the help center is at the subdomain of zendesk.com',
    date: '2026-11-26',
    confidence: 'official',
    entries: ['zendesk.com'],
  },
  {
    source: 'help.zoho.com, support customers from your own domain: portalname.zohodesk.com',
    date: '2026-11-26',
    confidence: 'official',
    entries: ['zohodesk.com', 'zohodesk.eu'],
  },
  {
    source: 'sublime-security/static-files, self_service_creation_platform_domains',
    date: '2026-11-26',
    confidence: 'listed',
    entries: ['freshdesk.com'],
  },
  {
    source: 'taken over from the first lists of this project; no source was found',
    date: '2026-11-26',
    confidence: 'unconfirmed',
    entries: ['freshservice.com', 'kayako.com'],
  },
];
