/** What each signal of whose a page says it is counts for, in points. */
export const SCORECARD = {
  // The title and the site's name.
  'title signs in': 4,
  'title is the name': 3,
  'title begins with the name': 1.5,
  'site name': 2.5,
  // Headings, buttons and lines.
  'heading is the name': 2.5,
  'heading of sign-in words': 2,
  'signs in to the account': 4,
  'signs in to it': 3,
  'account named': 3,
  'account as a way in': 2,
  'account asked for': 2.5,
  'account mentioned': 1.5,
  'account to sign in with': 1.5,
  'greets in its name': 2.5,
  'speaks as it': 1.5,
  'speaks as it on a bare page': 2.5,
  'field for the account': 3,
  'field for the name': 2,
  // What names an owner.
  'terms agreed to': 2.5,
  'terms linked': 1.5,
  copyright: 2,
  'copyright behind': 1.5,
  'address written': 1,
  'address that is the name': 0.5,
  'address as an example': 1.5,
  'address as the site': 2.5,
  'address bar drawn': 3,
  logo: 2,
  'logo that leads nowhere': 1.5,
  'logo that leads away': 1,
  'field names of its form': 2,
  // Where everything leads.
  'links to account pages': 2,
  'links mostly there': 2,
  'links there': 1,
  'icon from there': 2,
  'assets from there': 1,
  'form sent there': 2,
  'copied from there': 2,
  'host looks like it': 2,
  // How kits are built.
  'saved page of it': 3,
  'form sent to a bare script': 1,
  'form sent to strangers': 1,
  // Nobody else is named.
  'only identity on the page': 1,
  'only name on the page': 0.5,
} as const satisfies Record<string, number>;

/** What a signal is. */
export type SignalKind = keyof typeof SCORECARD;

/** An ordinary word as the name says less. */
export const ORDINARY_WORD = -1;
