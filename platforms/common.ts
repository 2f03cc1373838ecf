/** Ids of twelve platforms that many people have an account at: a first choice to offer, no claim about any of them. */
export const COMMON_PLATFORMS = [
  'google',
  'apple',
  'microsoft',
  'amazon',
  'facebook',
  'instagram',
  'whatsapp',
  'paypal',
  'netflix',
  'linkedin',
  'tiktok',
  'spotify',
];
