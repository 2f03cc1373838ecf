/** Networks on which senders have a profile, shops for their apps, and maps: any mail may link to them in passing. */
import type { SourcedGroup } from '../sourced.ts';

/** Hosts of profiles. */
export const SOCIAL_HOSTS: readonly SourcedGroup[] = [
  {
    source: 'links of genuine and reported mail and of pages, labelled for this project: one to fifty for each host',
    date: '2026-11-26',
    confidence: 'observed',
    entries: [
      'facebook.com',
      'twitter.com',
      'x.com',
      'instagram.com',
      'linkedin.com',
      'youtube.com',
      'youtu.be',
      'tiktok.com',
      'pinterest.com',
      'discord.gg',
      'discord.com',
      't.me',
      'reddit.com',
      'medium.com',
      'github.com',
      'vk.com',
      'whatsapp.com',
      'snapchat.com',
    ],
  },
  {
    source: 'PeterDaveHello/url-shorteners, list',
    date: '2026-11-26',
    confidence: 'listed',
    entries: ['wa.me'],
  },
  {
    source: 'taken over from the first lists of this project; no source was found',
    date: '2026-11-26',
    confidence: 'unconfirmed',
    entries: ['fb.com', 'telegram.me', 'threads.net'],
  },
];

/** What a link to a profile says, folded: the name of the network and no more. */
export const SOCIAL_NAMES =
  /^(follow )?(facebook|fb|twitter|x|instagram|insta|linkedin|youtube|tiktok|pinterest|discord|telegram|reddit|medium|github|vk|threads|whatsapp|snapchat)?( logo| icon)?$/;

/** The file of a profile's icon, lower case. */
export const SOCIAL_FILE =
  /(?:^|[^a-z])(facebook|fb|twitter|x|instagram|insta|ig|linkedin|li|youtube|yt|tiktok|pinterest|discord|telegram|reddit|medium|github|vk|threads|whatsapp|snapchat|social)(?:[^a-z]|$)/;

/** Hosts of app stores. */
export const APP_STORES: readonly SourcedGroup[] = [
  {
    source: 'play.google.com/intl/en_us/badges: every badge links there',
    date: '2026-11-26',
    confidence: 'official',
    entries: ['play.google.com'],
  },
  {
    source: 'links of genuine mail, labelled for this project: two to five mails for each host',
    date: '2026-11-26',
    confidence: 'observed',
    entries: ['apps.apple.com', 'itunes.apple.com'],
  },
  {
    source: 'taken over from the first lists of this project; no source was found',
    date: '2026-11-26',
    confidence: 'unconfirmed',
    entries: ['appgallery.huawei.com', 'apps.microsoft.com'],
  },
];

/** Host and path of maps that show a postal address; as their "share" gives them. Maps that users draw are none. */
export const MAPS =
  /^(?:maps\.apple\.com|maps\.app\.goo\.gl|maps\.google\.[a-z.]{2,6}|(?:www\.)?google\.[a-z.]{2,6}\/maps(?!\/d)|goo\.gl\/maps|(?:www\.)?openstreetmap\.org|(?:www\.)?bing\.com\/maps)(?:\/|$)/;
