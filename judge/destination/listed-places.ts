/** Where all links of a mail lead, each place once: for a person who asks. It judges nothing. */
import { parseTarget, registrable, type WebTarget } from '../hosts/host.ts';
import { hostKinds } from '../hosts/kinds.ts';
import { unwrap, type Unwrapped } from '../hosts/unwrap.ts';
import { domainOf } from '../mail-source/address.ts';
import type { BodyLink, MailBody } from '../open-mail.ts';
import { hostIn } from './shown-text.ts';

export interface ListedPlace {
  /** 'passes-on': what it names keeps to itself where it leads. 'nowhere': to no site; then nothing is named. */
  verb: 'leads' | 'passes-on' | 'writes' | 'calls' | 'sends' | 'nowhere';
  /** What stands before the part that names the owner. */
  before: string;
  /** The part that names the owner: registrable domain, domain of an address, number. */
  registrable: string;
  /** How many links lead there. */
  links: number;
  /** Host that the text of one of them shows, where that is another one; '' for none. */
  shows: string;
}

export interface ListedPlaces {
  /** In the order of the mail. */
  places: ListedPlace[];
  /** How many links were looked at, where there are more; null where all were. */
  onlyFirst: number | null;
  /** The mail was not read whole. */
  clipped: boolean;
}

/** Links and forms that are looked at; the judge looks at as many links. */
export const MOST_LISTED = 500;
const LONGEST_SHOWN_TEXT = 300;

/** All places that links and forms of `body` lead to. Never throws. */
export function listedPlaces({ links, forms, clipped }: Pick<MailBody, 'links' | 'forms' | 'clipped'>): ListedPlaces {
  const places = new Map<string, ListedPlace>();
  const found = [
    ...links.slice(0, MOST_LISTED).flatMap(placesOf),
    ...forms
      .slice(0, MOST_LISTED)
      .flatMap(({ action }) => placesOf({ href: action, text: '' }).map((place) => ({ ...place, verb: sent(place) }))),
  ];
  for (const place of found) {
    const name = `${place.verb} ${place.before}${place.registrable}`;
    const known = places.get(name);
    places.set(name, known ? { ...known, links: known.links + 1, shows: known.shows || place.shows } : place);
  }
  return {
    places: [...places.values()],
    onlyFirst: links.length > MOST_LISTED || forms.length > MOST_LISTED ? MOST_LISTED : null,
    clipped,
  };
}

/** A form without an address of its own sends to the page around it. */
function sent({ verb }: ListedPlace): ListedPlace['verb'] {
  return verb === 'nowhere' ? 'nowhere' : 'sends';
}

/** A link to a place within the mail leads nowhere else and is left out. */
function placesOf({ href, text }: Pick<BodyLink, 'href' | 'text'>): ListedPlace[] {
  if (href.trim() === '' || href.trim().startsWith('#')) return [];
  const unwrapped = unwrap(href);
  const { target } = unwrapped;
  const place = { before: '', links: 1, shows: '' };
  if (target.kind === 'mail') {
    return target.addresses.map((address) => ({ ...place, verb: 'writes' as const, ...splitAt(address, domainOf(address)) }));
  }
  if (target.kind === 'phone') return [{ ...place, verb: 'calls', registrable: target.number }];
  if (target.kind !== 'web') return [{ ...place, verb: 'nowhere', registrable: '' }];
  const owner = registrable(target.host);
  const verb = isPassedOn(unwrapped, target) ? 'passes-on' : 'leads';
  return [{ ...place, verb, ...splitAt(target.shownHost, owner), shows: otherHostIn(text, owner || target.host) }];
}

function isPassedOn({ unknown }: Unwrapped, { host, path }: WebTarget): boolean {
  const { shortLink, clickTracker } = hostKinds(host, path);
  return unknown || shortLink || clickTracker;
}

/** A name of another script is one piece: what a person reads does not end as the address does. */
function splitAt(shown: string, owner: string): Pick<ListedPlace, 'before' | 'registrable'> {
  if (owner === '' || !shown.endsWith(owner)) return { before: '', registrable: shown };
  return { before: shown.slice(0, -owner.length), registrable: owner };
}

/** The host that a link shows as its text, where it belongs to somebody else than `owner`; else ''. */
function otherHostIn(text: string, owner: string): string {
  const words = text.trim();
  const shown = words.length > LONGEST_SHOWN_TEXT ? '' : hostIn(words);
  const target = shown === '' ? null : parseTarget(`https://${shown}/`);
  if (target?.kind !== 'web') return '';
  const domain = registrable(target.host);
  return domain === '' || domain === owner ? '' : target.shownHost;
}
