/** Which tab a followed link led to. Pure: each event gives what is remembered after it. */
import type { ReferrerMail } from '../../judge/page/circumstances/circumstances.ts';
import { MINUTE } from '../../judge/time.ts';
import { NEXT_TAB_MS, type Followed, type FollowNote, type ReferredTab } from '../../storage/followed-links.ts';

/** A person reads the context menu before choosing "open in new tab". */
const MENU_MS = MINUTE;
/** A link without a tab of its own takes the mail's tab along; slow servers answer this late. */
const SAME_TAB_MS = 30_000;
/** So much later than its tab a note may come where nothing but time ties them. */
const LATE_NOTE_MS = 300;
const MOST_DOMAINS = 50;

/** A tab that has just come up. */
export interface NewTab {
  tabId: number;
  /** Tab it was opened from; null where the browser names none (Firefox, for a new window). */
  opener: number | null;
  /** It may be a blank tab that the person opened. */
  byHand: boolean;
  /** Hash of the address it begins with, '' where the browser does not tell. */
  link: string;
  at: number;
}

/** Where a tab has come to, as hashes. */
export interface Move {
  tabId: number;
  link: string;
  /** Who holds the place. */
  domain: string;
  /** The very host: a webmail's neighbours under its domain are not the webmail. */
  host: string;
  at: number;
}

/** A link of a mail was followed. The background may have learnt of its tab before the note came. */
export function linkFollowed(followed: Followed, note: FollowNote): Followed {
  const isEarly = ({ opener, at }: Followed['opened'][number]): boolean =>
    opener === note.tabId || (opener === null && note.at - at <= LATE_NOTE_MS);
  const early = note.by === 'press' ? followed.opened.findLast(isEarly) : undefined;
  const noted = { ...followed, notes: [...followed.notes, note] };
  if (!early) return noted;
  const domains = followed.referred.find((one) => one.tabId === early.tabId)?.domains ?? [];
  return lead({ ...noted, opened: followed.opened.filter((one) => one !== early) }, note, early.tabId, domains);
}

/** A tab came up: it belongs to the note that it answers, else to the mail that led to its opener. */
export function tabOpened(followed: Followed, tab: NewTab): Followed {
  const { tabId, opener, byHand, at } = tab;
  const note = followed.notes.findLast((one) => isSame(one.link, tab.link) || (!byHand && opens(one, tab)));
  if (note?.by === 'press') return lead(followed, note, tabId, []);
  const from = followed.referred.find((one) => one.tabId === opener && !one.ended && !byHand);
  const bound = note ? lead(followed, note, tabId, []) : from ? withReferred(followed, { ...from, tabId }) : followed;
  // The note of a press may still be on its way (Firefox, when the background has to wake), and says more.
  return byHand ? bound : { ...bound, opened: [...bound.opened, { tabId, opener, at }] };
}

function opens(note: FollowNote, tab: NewTab): boolean {
  const waited = tab.at - note.at;
  if (note.by === 'press') return waited <= NEXT_TAB_MS && (tab.opener === note.tabId || tab.opener === null);
  return note.by === 'menu' && waited <= MENU_MS && tab.opener === note.tabId && tab.link === '';
}

/**
 * A tab came to an address. The browser does not say whether a page or the person sent it there, so the way from the
 * mail counts as ended once the tab is back at the webmail: what comes after that is the person's own doing.
 */
export function tabMoved(followed: Followed, move: Move): Followed {
  const referred = followed.referred.find((one) => one.tabId === move.tabId);
  const note = followed.notes.findLast((one) => one.home !== move.host && (isSame(one.link, move.link) || goesOn(one, move)));
  // Coming to the link again, by "forward" for instance, begins no new way.
  if (note && referred?.at !== note.at) return lead(followed, note, move.tabId, [move.domain]);
  if (!referred || referred.ended) return followed;
  if (referred.home === move.host) return withReferred(followed, { ...referred, ended: true });
  if (referred.domains.includes(move.domain)) return followed;
  return withReferred(followed, { ...referred, domains: [...referred.domains, move.domain].slice(-MOST_DOMAINS) });
}

function goesOn(note: FollowNote, move: Move): boolean {
  return note.by === 'press' && note.tabId === move.tabId && move.at - note.at <= SAME_TAB_MS;
}

/** The way from the mail has ended in this tab, though going back to where it referred still counts. */
export function wayEnded(followed: Followed, tabId: number): Followed {
  const referred = followed.referred.find((one) => one.tabId === tabId);
  return referred ? withReferred(followed, { ...referred, ended: true }) : followed;
}

/** The tab is gone. Its notes stay: a copied link outlives its mail. */
export function tabClosed(followed: Followed, tabId: number): Followed {
  return {
    ...followed,
    opened: followed.opened.filter((one) => one.tabId !== tabId),
    referred: followed.referred.filter((one) => one.tabId !== tabId),
  };
}

/** The mail that led to the page of `domain` and `host` (hashes) in this tab, null where none did. */
export function mailBehind(followed: Followed, tabId: number, { domain, host }: Pick<Move, 'domain' | 'host'>): ReferrerMail | null {
  const referred = followed.referred.find((one) => one.tabId === tabId);
  if (!referred || referred.home === host || (referred.ended && !referred.domains.includes(domain))) return null;
  return { platform: referred.platform, verdict: referred.verdict };
}

/** Binds the tab to the note's mail. A press opens one tab; after that only its exact address leads on. */
function lead(followed: Followed, note: FollowNote, tabId: number, domains: string[]): Followed {
  const { platform, verdict, home, at } = note;
  const notes = followed.notes.map((one) => (one === note ? { ...note, by: 'copy' as const } : one));
  return withReferred({ ...followed, notes }, { platform, verdict, home, at, tabId, domains, ended: false });
}

function withReferred(followed: Followed, referred: ReferredTab): Followed {
  return { ...followed, referred: [...followed.referred.filter((one) => one.tabId !== referred.tabId), referred] };
}

function isSame(link: string, other: string): boolean {
  return link !== '' && link === other;
}
