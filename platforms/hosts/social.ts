/** Networks on which senders have a profile, shops for their apps, and maps: any mail may link to them in passing. */

/** Hosts of profiles. */
export const SOCIAL_HOSTS = [
  'facebook.com',
  'fb.com',
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
  'telegram.me',
  'reddit.com',
  'medium.com',
  'github.com',
  'vk.com',
  'threads.net',
  'whatsapp.com',
  'wa.me',
  'snapchat.com',
];

/** What a link to a profile says, folded: the name of the network and no more. */
export const SOCIAL_NAMES =
  /^(follow )?(facebook|fb|twitter|x|instagram|insta|linkedin|youtube|tiktok|pinterest|discord|telegram|reddit|medium|github|vk|threads|whatsapp|snapchat)?( logo| icon)?$/;

/** The file of a profile's icon, lower case. */
export const SOCIAL_FILE =
  /(?:^|[^a-z])(facebook|fb|twitter|x|instagram|insta|ig|linkedin|li|youtube|yt|tiktok|pinterest|discord|telegram|reddit|medium|github|vk|threads|whatsapp|snapchat|social)(?:[^a-z]|$)/;

/** Hosts of app stores. */
export const APP_STORES = ['apps.apple.com', 'itunes.apple.com', 'play.google.com', 'appgallery.huawei.com', 'apps.microsoft.com'];

/** Host and path of maps that show a postal address; as their "share" gives them. Maps that users draw are none. */
export const MAPS =
  /^(?:maps\.apple\.com|maps\.app\.goo\.gl|maps\.google\.[a-z.]{2,6}|(?:www\.)?google\.[a-z.]{2,6}\/maps(?!\/d)|goo\.gl\/maps|(?:www\.)?openstreetmap\.org|(?:www\.)?bing\.com\/maps)(?:\/|$)/;
