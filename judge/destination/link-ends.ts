/** Where one link leads, seen from the claimed platform and from the sender. */
import { siteDomains } from '../../platforms/lookup.ts';
import type { PlatformIndex } from '../../platforms/index.ts';
import type { Platform } from '../../platforms/platform.ts';
import { domainsOf, isUnder, registrable, type Target } from '../hosts/host.ts';
import { hostKinds, isAppLinkOf, isHelpDeskOf } from '../hosts/kinds.ts';
import { isMasked, type Recipient } from '../mail-source/recipient.ts';
import { lookalike, type LookalikeTable } from '../hosts/lookalike.ts';
import { isLentSister, isOfTheirHouse, isSisterShortener, isSisterSite } from '../hosts/sister-sites.ts';
import { domainOf } from '../mail-source/address.ts';
import { unwrap, type LinkReader } from '../hosts/unwrap.ts';
import type { BodyLink } from '../open-mail.ts';
import { carriedTarget } from './carried.ts';
import { mayBeReaders } from './self-shown.ts';

export type TargetClass =
  /** The claimed platform's own site or its listed click host. */
  | 'platform'
  /** The sender's own registrable domain. */
  | 'own'
  /** A click-tracking host of a mail service: the end is unknown. */
  | 'tracker'
  /** A short link or an opaque wrapper: the end is unknown. */
  | 'short'
  /** The claimed platform's own shortener (t.co in mail of X): unknown, and proves nothing either way. */
  | 'own-short'
  /** Another listed platform's own site. */
  | 'other-platform'
  /** A help desk with exactly the claimed platform's label: probably theirs, and proves nothing either way. */
  | 'help-desk'
  /** A further site of the claimed platform that nothing confirms, or another platform of its owner: accuses nobody, and proves nothing either way. */
  | 'sister'
  /** Behind a link protector that keeps its targets to itself. */
  | 'opaque'
  | 'lookalike'
  | 'user-content'
  | 'ip'
  | 'user-info'
  | 'script'
  | 'elsewhere'
  | 'mail-platform'
  | 'mail-own'
  | 'mail-sister'
  | 'mail-elsewhere'
  /** The reader's own address, or one that nobody can write to. */
  | 'reader'
  | 'phone'
  | 'none';

/** Likenesses that accuse by themselves; one edit or another suffix only supports what the mail claims. */
const CLEAR_LIKENESS = new Set(['embedded', 'homoglyph', 'idn', 'reset-word']);

export interface LinkEnd {
  link: BodyLink;
  index: number;
  target: Target;
  cls: TargetClass;
  /** Host for people, or the address of a mailto:. */
  shown: string;
  registrable: string;
  /** For a look-alike: the host it imitates. */
  like: string;
}

export interface Viewpoint {
  claimed: Platform | null;
  senderDomain: string;
  platforms: PlatformIndex;
  lookalikes: LookalikeTable;
  recipient: Recipient;
  /** The receiver proved the sender's domain. */
  isProven?: boolean;
  /** The mail's text, in which an address may be told as the reader's. */
  said?: string;
  /** Reads addresses; `unwrap` where nobody reads them more than once. */
  links?: LinkReader;
}

/** Unwraps and classes one link. */
export function classify(link: BodyLink, index: number, view: Viewpoint): LinkEnd {
  return endOf(placeOf(link.href, view), link, index, view);
}

/** All links of a mail; each address is classed once, however often it stands there. */
export function classifyAll(links: BodyLink[], view: Viewpoint): LinkEnd[] {
  const known = new Map<string, Place>();
  return links.map((link, index) => {
    const place = known.get(link.href) ?? placeOf(link.href, view);
    known.set(link.href, place);
    return endOf(place, link, index, view);
  });
}

function endOf(place: Place, link: BodyLink, index: number, view: Viewpoint): LinkEnd {
  const cls = place.cls === 'mail-elsewhere' && mayBeReaders(link, place.shown, view) ? 'reader' : place.cls;
  return { ...place, cls, link, index };
}

/** What an address leads to, whatever link bears it. */
type Place = Omit<LinkEnd, 'index' | 'link'>;

function placeOf(href: string, view: Viewpoint): Place {
  const { target, unknown, opaque } = (view.links ?? unwrap)(href);
  const end = { target, shown: '', registrable: '', like: '' };
  if (target.kind === 'mail') {
    const { cls, address } = worstOfMail(target.addresses, view);
    const domain = domainOf(address);
    return { ...end, cls, shown: address, registrable: registrable(domain) || domain };
  }
  if (target.kind === 'web') {
    const known = { ...end, shown: target.shownHost, registrable: registrable(target.host) || target.host };
    if (unknown) return { ...known, cls: opaque ? 'opaque' : 'short' };
    const found = classOfHost(target.host, target.path, target.userInfo, view);
    // What passes on to somebody else is no site of theirs.
    const passesOn = found.cls === 'sister' && carriedTarget(target, ({ host }) => isTheirsToo(host, view)) !== null;
    return { ...known, ...found, ...(passesOn && { cls: 'elsewhere' as const }) };
  }
  return target.kind === 'phone'
    ? { ...end, cls: 'phone', shown: target.number, registrable: target.number }
    : { ...end, cls: target.kind };
}

function classOfHost(host: string, path: string, userInfo: string, view: Viewpoint): { cls: TargetClass; like: string } {
  const kinds = hostKinds(host, path);
  const plainly = (cls: TargetClass): { cls: TargetClass; like: string } => ({ cls, like: '' });
  if (userInfo !== '') return plainly('user-info');
  if (kinds.ip) return plainly('ip');
  if (belongs(host, path, view.claimed, view.platforms)) return plainly('platform');
  if (view.claimed?.shortHosts.some((one) => isUnder(host, one))) return plainly('own-short');
  if (kinds.shortLink) return plainly(isTheirShort(host, view) ? 'sister' : 'short');
  if (view.claimed && isHelpDeskOf(host, view.claimed)) return plainly('help-desk');
  // Who writes from such a site and is not the platform itself is at home there.
  const atHome = isOwn(host, view) && !belongs(view.senderDomain, '', view.claimed, view.platforms);
  const thirdPartyPage =
    (kinds.userContent && !kinds.freeHosting) || (view.claimed && !atHome && view.platforms.isUserContent(view.claimed, host + path));
  if (thirdPartyPage) return plainly('user-content');
  if (isOwn(host, view)) return plainly('own');
  if (kinds.freeHosting || (view.claimed && isLentSister(host) && isSisterSite(host, view.claimed))) return plainly('user-content');
  if (kinds.clickTracker) return plainly('tracker');
  if (isTheirFurtherSite(host, path, view)) return plainly('sister');
  const like = lookalike(host, view.lookalikes);
  if (like && (CLEAR_LIKENESS.has(like.how) || like.platform === view.claimed?.id)) return { cls: 'lookalike', like: like.like };
  return plainly(view.platforms.byWebHost(host).length > 0 ? 'other-platform' : 'elsewhere');
}

/** A shortener of the platform's own that nothing confirms, or a link into its app: labels that anybody may have taken first, and pages of users. */
function isTheirShort(host: string, view: Viewpoint): boolean {
  return view.claimed !== null && (isAppLinkOf(host, view.claimed) || isSisterSite(host, view.claimed)) && isFromThem(view);
}

/** On sites of their house people have pages, and behind shorteners too: to those its own mail alone leads nobody astray. */
function isTheirFurtherSite(host: string, path: string, view: Viewpoint): boolean {
  const { claimed, platforms } = view;
  if (!claimed) return false;
  if (isSisterSite(host, claimed) && !isSisterShortener(host)) return true;
  return (isSisterSite(host, claimed) || isOfTheirHouse(host + path, claimed, platforms)) && isFromThem(view);
}

function isTheirsToo(host: string, { claimed, platforms }: Viewpoint): boolean {
  return belongs(host, '', claimed, platforms) || (claimed !== null && isSisterSite(host, claimed));
}

/** Is the sender proven to be at a domain of the platform's, or of its house? */
function isFromThem(view: Viewpoint): boolean {
  const { claimed, platforms, senderDomain } = view;
  if (!claimed || view.isProven !== true || hostKinds(senderDomain).mailboxProvider) return false;
  return isTheirsToo(senderDomain, view) || isOfTheirHouse(senderDomain, claimed, platforms);
}

const ownDomains = domainsOf((platform: Platform) => [...siteDomains(platform), ...platform.senderDomains.map((one) => one.domain)]);

/** Is `host` the platform's own, and no place where anybody can publish? */
export function belongs(host: string, path: string, platform: Platform | null, platforms: PlatformIndex): boolean {
  if (!platform || platforms.isUserContent(platform, host + path)) return false;
  const kinds = hostKinds(host, path);
  if (kinds.userContent || kinds.freeHosting || kinds.shortLink) return false;
  if (platforms.isClickHost(platform, host)) return true;
  return ownDomains(platform).holds(host);
}

const WORST_LAST: TargetClass[] = ['none', 'reader', 'mail-platform', 'mail-own', 'mail-sister', 'mail-elsewhere'];

/** Of all addresses that one link writes to, copies included, the one that is furthest from the platform. */
function worstOfMail(addresses: string[], view: Viewpoint): { cls: TargetClass; address: string } {
  const all = addresses.map((address) => ({ address, cls: classOfMail(address, view) }));
  const rank = ({ cls }: { cls: TargetClass }): number => WORST_LAST.indexOf(cls);
  return all.reduce((worst, one) => (rank(one) > rank(worst) ? one : worst), { address: '', cls: 'none' });
}

function classOfMail(address: string, view: Viewpoint): TargetClass {
  const domain = domainOf(address);
  if (domain === '') return 'none';
  if (isMasked(address) || view.recipient.all.has(address.toLowerCase())) return 'reader';
  const kinds = hostKinds(domain);
  if (!kinds.mailboxProvider && belongs(domain, '', view.claimed, view.platforms)) return 'mail-platform';
  if (isOwn(domain, view)) return 'mail-own';
  return view.claimed && !kinds.mailboxProvider && isSisterSite(domain, view.claimed) ? 'mail-sister' : 'mail-elsewhere';
}

/** Is `host` on the sender's own registrable domain, which no mailbox provider's is? */
export function isOwn(host: string, view: Viewpoint): boolean {
  const own = registrable(view.senderDomain);
  return own !== '' && registrable(host) === own && !hostKinds(host).mailboxProvider;
}
