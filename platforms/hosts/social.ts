/** Networks on which senders have a profile, and shops for their apps: any mail may link to them in passing. */

/** Hosts of profiles. */
export const SOCIAL_HOSTS = [
  'facebook.com', 'fb.com', 'twitter.com', 'x.com', 'instagram.com', 'linkedin.com', 'youtube.com', 'youtu.be',
  'tiktok.com', 'pinterest.com', 'discord.gg', 'discord.com', 't.me', 'telegram.me', 'reddit.com', 'medium.com',
  'github.com', 'vk.com', 'threads.net', 'whatsapp.com', 'wa.me', 'snapchat.com',
];

/** What a link to a profile says, folded: the name of the network and no more. */
export const SOCIAL_NAMES =
  /^(follow )?(facebook|fb|twitter|x|instagram|insta|linkedin|youtube|tiktok|pinterest|discord|telegram|reddit|medium|github|vk|threads|whatsapp|snapchat)?( logo| icon)?$/;

/** Hosts of app stores. */
export const APP_STORES = ['apps.apple.com', 'itunes.apple.com', 'play.google.com', 'appgallery.huawei.com', 'microsoft.com/store'];
