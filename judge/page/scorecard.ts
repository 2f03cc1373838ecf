/**
 * What each signal of whose a page says it is counts for, in points. Written by `npm run fit -- --pages --write`; not to be
 * typed by hand, but for a new signal, which takes the points of a like one until the next fit.
 *
 * Fitted on 2026-11-26, penalty 8, to the claims of 81 kits and brands and of 29 honest sites
 * before: false claims amber 98.8 %, red 71.7 %; honest ones 2.4 %, 1.4 %; loss 0.049
 * after: false claims amber 98.8 %, red 70.9 %; honest ones 2.0 %, 1.4 %; loss 0.044
 * cross-validated: false claims amber 97.2 %, red 70.9 %; honest ones 2.4 %, 1.4 %; loss 0.049
 */
export const SCORECARD = {
  // The title and the site's name.
  'title signs in': 4.1,
  'title is the name': 3.1,
  'title begins with the name': 1.5,
  'site name': 2.5,
  // Headings, buttons and lines.
  'heading is the name': 2.5,
  'heading of sign-in words': 2.1,
  'signs in to the account': 4.1,
  'signs in to it': 3,
  'account named': 3,
  'account as a way in': 1.9,
  'account asked for': 2.6,
  'account mentioned': 1.5,
  'account to sign in with': 1.7,
  'account to vote with': 4.1,
  'account in trouble': 2.6,
  'greets in its name': 2.5,
  'speaks as it': 1.5,
  'speaks as it on a bare page': 2.7,
  'field for the account': 3.1,
  'field for the name': 2,
  // What names an owner.
  'terms agreed to': 2.6,
  'terms linked': 1.5,
  copyright: 2.1,
  'copyright behind': 1.5,
  'address written': 1,
  'address that is the name': 0.5,
  'address as an example': 1.5,
  'address as the site': 2.7,
  'address bar drawn': 3,
  logo: 1.9,
  'logo that leads nowhere': 1.5,
  'logo that leads away': 0.9,
  'field names of its form': 2,
  // Where everything leads.
  'links to account pages': 2,
  'links mostly there': 2,
  'links there': 0.9,
  'icon from there': 2,
  'assets from there': 1.1,
  'form sent there': 2,
  'copied from there': 2,
  'host looks like it': 2,
  // How kits are built.
  'saved page of it': 3,
  'form sent to a bare script': 1.1,
  'form sent to strangers': 1,
  // Nobody else is named.
  'only identity on the page': 1.1,
  'only name on the page': 0.8,
} as const satisfies Record<string, number>;

/** What a signal is. */
export type SignalKind = keyof typeof SCORECARD;

/** An ordinary word as the name says less. */
export const ORDINARY_WORD = -1;
