/** Services that pages of any kind link to or load from: they say nothing about whose page it is. */

/** Shops, maps, policies and downloads of big platforms, linked from everywhere. */
export const LINKED_EVERYWHERE = [
  'apps.apple.com',
  'apps.microsoft.com',
  'chrome.google.com',
  'developers.google.com',
  'fonts.google.com',
  'go.microsoft.com',
  'itunes.apple.com',
  'maps.google.com',
  'play.google.com',
  'policies.google.com',
  'tools.google.com',
  'youtube.com',
];

/** Libraries, fonts, clouds and delivery networks, by the label of their domain. */
export const EMBEDDED_SERVICES = [
  'akamaihd',
  'amazonaws',
  'bootstrapcdn',
  'cdnjs',
  'cloudflare',
  'cloudfront',
  'fontawesome',
  'github',
  'githubusercontent',
  'google',
  'googleapis',
  'gravatar',
  'gstatic',
  'jquery',
  'jsdelivr',
  'polyfill',
  'typekit',
  'unpkg',
];
