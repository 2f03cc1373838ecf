/** First aid after a lure: what to do, in the order that stops the most harm soonest. */

/** What the person did on a lure or the page behind it. */
export const DEEDS = ['opened', 'password', 'code', 'card', 'phrase', 'file'] as const;
export type Deed = (typeof DEEDS)[number];

export const FIRST_AID_STEPS = [
  'disconnect',
  'ask-for-help',
  'passwords-elsewhere',
  'new-wallet',
  'move-funds',
  'believe-no-rescuer',
  'call-bank',
  'watch-payments',
  'change-password',
  'sign-out-sessions',
  'two-factor',
  'recovery',
  'other-sites',
  'close-page',
  'update-browser',
] as const;
export type FirstAidStep = (typeof FIRST_AID_STEPS)[number];

const LISTS: Record<Deed, FirstAidStep[]> = {
  file: ['disconnect', 'ask-for-help', 'passwords-elsewhere'],
  phrase: ['new-wallet', 'move-funds', 'believe-no-rescuer'],
  card: ['call-bank', 'watch-payments'],
  password: ['change-password', 'sign-out-sessions', 'two-factor', 'recovery', 'other-sites'],
  // Whoever has the code may be inside by now.
  code: ['sign-out-sessions', 'change-password', 'recovery', 'two-factor'],
  opened: ['close-page', 'update-browser'],
};

/** What cannot be undone comes before what can: a device, then money, then the account. */
const ORDER: Deed[] = ['file', 'phrase', 'card', 'password', 'code'];

/** The steps for everything the person did, each once; for a link that was merely opened there is next to nothing. */
export function firstAidSteps(deeds: Deed[]): FirstAidStep[] {
  const grave = ORDER.filter((deed) => deeds.includes(deed));
  const lists = grave.length > 0 ? grave : deeds.filter((deed) => deed === 'opened');
  return [...new Set(lists.flatMap((deed) => LISTS[deed]))];
}

/** `deeds` after the person said that they did `deed`, or did not: who only opened the link did nothing else. */
export function withDeed(deeds: readonly Deed[], deed: Deed, did: boolean): Deed[] {
  const others = deeds.filter((one) => one !== deed);
  if (!did) return others;
  return deed === 'opened' ? ['opened'] : [...others.filter((one) => one !== 'opened'), deed];
}
