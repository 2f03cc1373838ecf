/** Services that pages of any kind link to or load from: they say nothing about whose page it is. */
import type { SourcedGroup } from '../sourced.ts';

/** Shops, maps, policies and downloads of big platforms, linked from everywhere. */
export const LINKED_EVERYWHERE: readonly SourcedGroup[] = [
  {
    source: 'links of mail and pages of many senders, labelled for this project: one to twenty-two for each host',
    date: '2026-11-26',
    confidence: 'observed',
    entries: [
      'apps.apple.com',
      'developers.google.com',
      'fonts.google.com',
      'go.microsoft.com',
      'itunes.apple.com',
      'play.google.com',
      'policies.google.com',
      'youtube.com',
    ],
  },
  {
    source: 'taken over from the first lists of this project; no source was found',
    date: '2026-11-26',
    confidence: 'unconfirmed',
    entries: ['apps.microsoft.com', 'chrome.google.com', 'maps.google.com', 'tools.google.com'],
  },
];

/** Libraries, fonts, clouds and delivery networks, by the label of their domain. */
export const EMBEDDED_SERVICES: readonly SourcedGroup[] = [
  {
    source: 'addresses in pages and mail of many senders, labelled for this project',
    date: '2026-11-26',
    confidence: 'observed',
    entries: [
      'akamaihd',
      'amazonaws',
      'bootstrapcdn',
      'cloudflare',
      'cloudfront',
      'github',
      'githubusercontent',
      'google',
      'googleapis',
      'gstatic',
      'typekit',
      'unpkg',
    ],
  },
  {
    source: 'taken over from the first lists of this project; no source was found',
    date: '2026-11-26',
    confidence: 'unconfirmed',
    entries: ['cdnjs', 'fontawesome', 'gravatar', 'jquery', 'jsdelivr', 'polyfill'],
  },
];
