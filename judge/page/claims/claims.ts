/** Everything a page says about who it is, added up by platform or unlisted site. */
import type { Platform } from '../../../platforms/platform.ts';
import type { NameTable } from '../../claim/name-table.ts';
import { lookalike } from '../../hosts/lookalike.ts';
import type { OpenPage } from '../../open-page.ts';
import { fold } from '../../text/fold.ts';
import type { Rules } from '../../rules.ts';
import {
  isOfTrade,
  noteAddressBars,
  noteAddresses,
  noteCopyright,
  noteFieldNames,
  noteLogos,
  noteSavedPages,
  noteWordmark,
  SOCIAL_PATH,
} from './brand-signals.ts';
import {
  holdsWord,
  hostNamesPlatform,
  isOfAnyMatter,
  putsNameWithMatter,
  isFirmsLabel,
  isNameWithMatter,
} from '../circumstances/host-names.ts';
import type { KitTraits } from '../circumstances/kit.ts';
import { asOnlyWord, isMeantByMore, lendToHouse, namesItsHouse, onlyOne, TIES } from './ordinary-words.ts';
import { noteOutboundLinks, type OutboundLink, unlistedSitesOf } from './outbound-links.ts';
import { isSignIn, type PageText } from '../content/page-content.ts';
import { isForeignToSoftware, isGivenOut, isIdentityServer, mayBeSelfHosted } from '../circumstances/page-host.ts';
import { BARE_PAGE, noteNames, SHOWN_BY_SHOPS, waysIn } from './presented-names.ts';
import { holdsDocumentBack, wantsDues } from '../content/baits.ts';
import { type Pretext } from '../content/pretext.ts';
import { type NoteSignal, type PageClaim, type Signal, type SignalKind, type SignalPlace, weigh } from './scorecard.ts';

/** Signals too weak to be a page's only identity: the first at any time, the others where the name is an ordinary word. */
const NO_IDENTITY: SignalKind[] = [
  'title begins with the name',
  'logo that leads nowhere',
  'logo that leads away',
  'copyright behind',
  'terms linked',
  'account mentioned',
];
const NO_OWN_WORD: SignalKind[] = ['heading is the name', 'heading of sign-in words', 'account as a way in', 'site name'];
/** Marks that are the only identity of a page which names nobody. */
const IDENTITY_PLACES: SignalPlace[] = ['logo', 'legal', 'site-name', 'form-names'];
const SHORTEST_WORD = 4;
/** Whoever says this and names nobody else is the platform, or pretends to be. */
const SIGNS_IN: SignalKind[] = ['signs in to the account', 'signs in to it', 'account to use'];
/** What is more than a line about accounts that are given out, where nobody else is named and the page is placed as kits are. */
const BEYOND_A_LINE: SignalPlace[] = ['label', 'site-name', 'heading'];
const TAKEN_HERE: SignalKind = 'account to sign in with';
/** The same, and a greeting. */
const OWN_VOICE: SignalKind[] = [...SIGNS_IN, 'greets in its name'];

export interface PageSeen {
  page: OpenPage;
  host: string;
  texts: PageText[];
  outbound: OutboundLink[];
  /** Neither title, site name nor headings name anybody. */
  namesNoOtherBrand: boolean;
  kit: KitTraits;
  /** Why it says it asks who and where somebody is. */
  pretext: Pretext | null;
  /** It calls for a vote. */
  vote: boolean;
}

/** Claims that name somebody, weightiest first: of listed platforms, and of sites that the page points to. */
export function claimsOf(
  seen: PageSeen,
  rules: Pick<Rules, 'platforms' | 'names' | 'ordinaryNames' | 'lookalikes'>,
): { listed: PageClaim[]; unlisted: PageClaim[] } {
  const listed = collect(
    seen,
    rules.names,
    (host) => rules.platforms.byWebHost(host),
    (name) => rules.platforms.byFieldName(name),
    lookalike(seen.host, rules.lookalikes)?.platform,
  )
    .filter(
      (claim) =>
        isTiedBeyondLinks(claim, seen) ||
        (claim.tied && seen.namesNoOtherBrand && !isOwnCopy(claim, seen)) ||
        claim.places.some((place) => place === 'address-text' || place === 'address-bar') ||
        isBelievable(claim, seen),
    )
    .map((claim) => asGivenOut(claim, seen));
  const unlisted = unlistedSitesOf(seen.outbound, seen.host, seen.texts)
    .filter(({ platform }) => !platform.webDomains.some((domain) => rules.platforms.byWebHost(domain).length > 0))
    .flatMap(({ platform, names }) =>
      collect(
        seen,
        names,
        (host) => (platform.webDomains.includes(host.replace(/^www\./, '')) ? [platform] : []),
        () => [],
      ),
    );
  return {
    listed: [...listed, ...meantByWord(seen, rules)].toSorted((a, b) => b.points - a.points),
    unlisted: unlisted.toSorted((a, b) => b.points - a.points),
  };
}

/** Brands whose names are words, where more than the word points to them. */
function meantByWord(seen: PageSeen, { ordinaryNames, platforms }: Pick<Rules, 'ordinaryNames' | 'platforms'>): PageClaim[] {
  const byHost = (host: string): Platform[] => platforms.byWebHost(host).filter(({ brand, commonWord }) => brand && commonWord);
  const isPointedAt =
    seen.outbound.some(({ host, kind }) => kind !== 'link' && kind !== 'asset' && byHost(host).length > 0) ||
    seen.host.split(/[.-]/).some((part) => ordinaryNames.byFirstToken.get(fold(part)) !== undefined);
  return isPointedAt ? collect(seen, ordinaryNames, byHost, () => []).filter((claim) => isMeantByMore(claim, seen)) : [];
}

function presentingPlaces(places: SignalPlace[]): SignalPlace[] {
  return places.filter(
    (place) => place !== 'text' && place !== 'assets' && place !== 'links' && place !== 'sent' && place !== 'no-other-brand',
  );
}

/** Accounts that companies and schools give out are claimed for certain in two places; in one, if nobody else is named. */
function asGivenOut(claim: PageClaim, seen: PageSeen): PageClaim {
  const { namesNoOtherBrand: nobodyElse, kit } = seen;
  if (!isGivenOut(claim.platform.id) || claim.places.includes('address-bar') || presentingPlaces(claim.places).length >= 2) return claim;
  // A firm leads its people to their account there, who is named in a line only.
  if (isTiedBeyondLinks(claim, seen) || (nobodyElse && (claim.tied || isPlacedAsKit(kit)))) return claim;
  return { ...claim, certain: false, likely: nobodyElse, presented: 1 };
}

/** Sent to a bare script or to strangers, or standing where anybody may. */
function isPlacedAsKit({ script, away, standsAt }: KitTraits): boolean {
  return script || away !== '' || standsAt !== null;
}

/** The same, without ground that anybody may have for honest work too. */
function isSentAsKit({ script, away, standsAt }: KitTraits): boolean {
  return script || away !== '' || standsAt === 'software-folder';
}

function isTiedBeyondLinks(claim: PageClaim, seen: PageSeen): boolean {
  const { tied, counted, platform } = claim;
  return isGivenOut(platform.id) || isOwnCopy(claim, seen) ? counted.some(({ place }) => TIES.includes(place)) : tied;
}

/** The software stands here under its own addresses: it links to its maker, whose account it may take too. */
function isOwnCopy({ platform }: PageClaim, { page }: PageSeen): boolean {
  return mayBeSelfHosted(platform.id, page.url) && !isForeignToSoftware(platform.id, page);
}

/** The page says the name for certain, and shows more of it than a picture or an address. */
function speaksFor(signals: Signal[]): boolean {
  return signals.some(({ place, weak }) => !weak && place !== 'logo' && place !== 'address-text' && place !== 'address-bar');
}

/** What is asked for goes where no platform would have it sent. */
function noteSent({ script, away }: KitTraits, byHost: (host: string) => Platform[], platform: Platform, note: NoteSignal): void {
  if (script) note(platform, { place: 'sent', kind: 'form sent to a bare script', weak: false });
  if (away && !byHost(away).includes(platform)) note(platform, { place: 'sent', kind: 'form sent to strangers', weak: false });
}

/** What a signal of identity, or a title or heading, which may be a mere topic, says more where it names the only one on the page. */
function signalOfOnlyName(platform: Platform, signals: Signal[], isStuckParcel: boolean): SignalKind | null {
  const strong = signals.filter(({ kind, weak }) => !NO_IDENTITY.includes(kind) && !(weak && NO_OWN_WORD.includes(kind)));
  const shownByShops = SHOWN_BY_SHOPS.has(platform.category) && !(isStuckParcel && platform.category === 'postal');
  if (!shownByShops && strong.some(({ place }) => IDENTITY_PLACES.includes(place))) return 'only identity on the page';
  return strong.some(({ place }) => place === 'heading' || place === 'title') ? 'only name on the page' : null;
}

/** Without the platform's own hosts, a name that stands on many strangers' pages must be more than mentioned. */
function isBelievable({ platform, places, counted }: PageClaim, { page, kit, namesNoOtherBrand }: PageSeen): boolean {
  // What anybody may publish is no server that software runs on.
  const isOut = kit.script || kit.standsAt === 'free-hosting';
  if (mayBeSelfHosted(platform.id, page.url) && !(isOut && isForeignToSoftware(platform.id, page))) return false;
  const speaks = namesNoOtherBrand && counted.some(({ place, kind }) => place === 'text' && OWN_VOICE.includes(kind));
  // Suppliers' portals have a line for the people of each customer.
  if (
    platform.brand &&
    !(speaks && page.text.length < BARE_PAGE) &&
    places.every((place) => place === 'text' || place === 'no-other-brand')
  )
    return false;
  if (namesNoOtherBrand && counted.some(({ place, kind }) => place === 'text' && SIGNS_IN.includes(kind))) return true;
  if (!isGivenOut(platform.id) || presentingPlaces(places).length >= 2) return true;
  if (places.some((place) => place === 'title' || place === 'logo')) return true;
  // The fields of its own sign-in stand on hosts that firms give to it, under addresses of its own.
  if (namesNoOtherBrand && places.includes('form-names') && !isIdentityServer(page.url)) return true;
  return (
    namesNoOtherBrand &&
    isPlacedAsKit(kit) &&
    counted.some(({ place, kind }) => BEYOND_A_LINE.includes(place) || (place === 'legal' && kit.standsAt !== null) || kind === TAKEN_HERE)
  );
}

/** @param imitated id of the platform that the page's host looks like. */
function collect(
  seen: PageSeen,
  names: NameTable,
  byHost: (host: string) => Platform[],
  byFieldName: (name: string) => Platform[],
  imitated?: string,
): PageClaim[] {
  const signals = new Map<Platform, Signal[]>();
  const note: NoteSignal = (platform, signal) => {
    const known = signals.get(platform);
    if (known) known.push(signal);
    else signals.set(platform, [signal]);
  };
  noteNames(
    seen.texts,
    names,
    {
      textLength: seen.page.text.length,
      script: seen.kit.script,
      pretext: seen.pretext,
      vote: seen.vote,
      namesNoOtherBrand: seen.namesNoOtherBrand,
      placed: isPlacedAsKit(seen.kit),
      elsewhere: seen.kit.away !== '' || seen.kit.standsAt !== null,
      host: seen.host,
      asks: seen.page.forms.some(isSignIn),
      waysOut: seen.page.links.some((href) => SOCIAL_PATH.test(href)),
    },
    note,
  );
  noteLogos(
    seen.page,
    names,
    {
      ownHost: seen.host,
      ways: waysIn(seen.texts, names),
      bySelf: seen.namesNoOtherBrand && isSentAsKit(seen.kit),
      inWords: isPlacedAsKit(seen.kit) && seen.namesNoOtherBrand,
    },
    note,
  );
  if (seen.namesNoOtherBrand) noteWordmark(seen.page, names, seen.kit.standsAt !== null, note);
  noteCopyright(seen.page, names, note);
  noteAddresses(seen.page, byHost, note);
  noteFieldNames(seen.page, byFieldName, note);
  noteAddressBars(seen.page, seen.host, byHost, note);
  noteSavedPages(seen.kit.saved, names, note);
  const sent = isSentAsKit(seen.kit);
  if (seen.namesNoOtherBrand) lendToHouse(signals);
  const only = seen.namesNoOtherBrand ? onlyOne(signals, SHORTEST_WORD) : null;
  const isStuckParcel = seen.pretext === 'parcel' || seen.pretext === 'money';
  const word = seen.namesNoOtherBrand && (sent || seen.kit.standsAt !== null || wantsDues(seen.page)) ? onlyOne(signals, 1) : null;
  // Whoever took the word for a host is called so.
  const onlyWord = word && !holdsWord(seen.host, word, isOfAnyMatter) ? word : null;
  for (const platform of signals.keys()) {
    noteOutboundLinks(seen.outbound, platform, note);
    if (
      (platform.id === imitated ||
        hostNamesPlatform(seen.host, platform) ||
        putsNameWithMatter(seen.host, platform) ||
        (platform.brand && platform.commonWord && isNameWithMatter(seen.host, platform))) &&
      !isFirmsLabel(seen.host, platform)
    )
      note(platform, { place: 'host', kind: 'host looks like it', weak: false });
    if (platform === onlyWord || speaksFor(signals.get(platform) ?? [])) noteSent(seen.kit, byHost, platform, note);
    if ((platform === only || platform === onlyWord) && seen.kit.standsAt !== null)
      note(platform, { place: 'sent', kind: 'stands where anybody may', weak: false });
    // An abbreviation alone is little of a name, unless the page speaks of that trade and is sent as kits do.
    const isOnly = platform === only || (only === null && platform === onlyWord && isOfTrade(platform, seen.page));
    const more = isOnly ? signalOfOnlyName(platform, signals.get(platform) ?? [], isStuckParcel) : null;
    if (more) note(platform, { place: 'no-other-brand', kind: more, weak: true });
    if (more && seen.pretext === 'account') note(platform, { place: 'text', kind: 'account in trouble', weak: true });
    if (more && (isOfTrade(platform, seen.page) || (seen.kit.standsAt !== null && holdsDocumentBack(seen.page))))
      note(platform, { place: 'trade', kind: 'speaks of its trade', weak: true });
  }
  return [...signals.entries()]
    .map(([platform, all]) =>
      platform === onlyWord ? asOnlyWord({ platform, ...weigh(all) }, seen.page, sent) : { platform, ...weigh(all) },
    )
    .map((claim) =>
      !claim.certain && seen.namesNoOtherBrand && namesItsHouse(claim, seen.texts, names) ? { ...claim, certain: true } : claim,
    )
    .filter((claim) => claim.named)
    .toSorted((a, b) => b.points - a.points);
}
