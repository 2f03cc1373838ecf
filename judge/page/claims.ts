/** Everything a page says about who it is, added up by platform. */
import type { Platform } from '../../platforms/types.ts';
import type { NameTable } from '../claim/names.ts';
import { lookalike } from '../hosts/lookalike.ts';
import type { Knowledge } from '../knowledge.ts';
import type { OpenPage } from '../types.ts';
import { noteAddressBars } from './address-bar.ts';
import { noteFormNames } from './form-names.ts';
import { noteLeaning, type Foreign } from './leaning.ts';
import { noteAddresses, noteCopyright, noteLogos } from './marks.ts';
import { noteNames, waysIn, type SignNote } from './naming.ts';
import { hostNames } from './place.ts';
import { isGivenOut, mayBeSelfHosted } from './self-hosted.ts';
import { weigh, type ClaimWeight, type Sign, type SignPlace } from './signs.ts';
import { strangersOf } from './stranger.ts';
import type { PageText } from './texts.ts';

export interface PageClaim extends ClaimWeight {
  platform: Platform;
}

/** Their logos stand on shops' pages as ways to pay and to send. */
const SHOWN_BY_SHOPS = new Set(['payments', 'postal']);
/** Points from which a mark is the page's own. */
const MARK = 2;
/** Marks that are the only identity of a page which names nobody. */
const MARKS: SignPlace[] = ['logo', 'legal', 'site-name', 'form-names'];
/** What it adds that nobody else is named: to such a mark, and to a title or heading, which may be a mere topic. */
const MARK_ALONE = 1;
const HEADING_ALONE = 0.5;
const SHORTEST_WORD = 4;

export interface PageSeen {
  page: OpenPage;
  host: string;
  texts: PageText[];
  foreign: Foreign[];
  /** Neither title, site name nor headings name anybody. */
  namesNobody: boolean;
}

/** Claims that name somebody, weightiest first: of listed platforms, and of sites that the page points to. */
export function claimsOf(seen: PageSeen, know: Pick<Knowledge, 'platforms' | 'names' | 'lookalikes'>): { listed: PageClaim[]; unlisted: PageClaim[] } {
  const listed = collect(seen, know.names, (host) => know.platforms.byWebHost(host), (name) => know.platforms.byFormName(name), lookalike(seen.host, know.lookalikes)?.platform).filter(
    (claim) => claim.tied || claim.places.some((place) => place === 'address-text' || place === 'address-bar') || isBelievable(claim, seen.page),
  ).map((claim) => asGivenOut(claim, seen.namesNobody));
  const unlisted = strangersOf(seen.foreign, seen.host, seen.texts)
    .filter(({ platform }) => !platform.webDomains.some((domain) => know.platforms.byWebHost(domain).length > 0))
    .flatMap(({ platform, names }) => collect(seen, names, (host) => (platform.webDomains.includes(host.replace(/^www\./, '')) ? [platform] : []), () => []));
  return { listed, unlisted: unlisted.toSorted((a, b) => b.points - a.points) };
}

function presentingPlaces(places: SignPlace[]): SignPlace[] {
  return places.filter((place) => place !== 'text' && place !== 'assets' && place !== 'links' && place !== 'alone');
}

/** Accounts that companies and schools give out are claimed for certain in two places; in one, if nobody else is named. */
function asGivenOut(claim: PageClaim, nobodyElse: boolean): PageClaim {
  if (!isGivenOut(claim.platform.id) || claim.tied || claim.places.includes('address-bar') || presentingPlaces(claim.places).length >= 2) return claim;
  return { ...claim, certain: false, likely: nobodyElse, presented: 1 };
}

/** The only platform that is named for certain, or at all by a word long enough to be no abbreviation. */
function onlyOne(signs: Map<Platform, Sign[]>): Platform | null {
  const all = [...signs.keys()];
  const named = all.filter((platform) => signs.get(platform)?.some(({ weak }) => !weak));
  const [one] = named.length > 0 ? named : all.filter(({ name }) => name.length >= SHORTEST_WORD);
  return one && (named.length === 1 || all.length === 1) ? one : null;
}

/** The points for a mark or heading that names the only one on the page. */
function pointsAlone(platform: Platform, signs: Sign[]): number {
  const strong = signs.filter(({ points }) => points >= MARK);
  if (!SHOWN_BY_SHOPS.has(platform.category) && strong.some(({ place }) => MARKS.includes(place))) return MARK_ALONE;
  return strong.some(({ place }) => place === 'heading' || place === 'title') ? HEADING_ALONE : 0;
}

/** Without the platform's own hosts, a name that stands on many strangers' pages must be more than mentioned. */
function isBelievable({ platform, places }: PageClaim, page: OpenPage): boolean {
  if (mayBeSelfHosted(platform.id, `${page.url} ${page.title} ${page.text}`)) return false;
  return !isGivenOut(platform.id) || presentingPlaces(places).length >= 2 || places.some((place) => place === 'title' || place === 'logo');
}

/** @param imitated id of the platform that the page's host looks like. */
function collect(seen: PageSeen, names: NameTable, byHost: (host: string) => Platform[], byFormName: (name: string) => Platform[], imitated?: string): PageClaim[] {
  const signs = new Map<Platform, Sign[]>();
  const note: SignNote = (platform, sign) => {
    const known = signs.get(platform);
    if (known) known.push(sign);
    else signs.set(platform, [sign]);
  };
  noteNames(seen.texts, names, seen.page.text.length, note);
  noteLogos(seen.page, names, seen.host, waysIn(seen.texts, names), note);
  noteCopyright(seen.page, names, note);
  noteAddresses(seen.page, byHost, note);
  noteFormNames(seen.page, byFormName, note);
  noteAddressBars(seen.page, seen.host, byHost, note);
  const only = seen.namesNobody ? onlyOne(signs) : null;
  for (const platform of signs.keys()) {
    noteLeaning(seen.foreign, platform, note);
    if (platform.id === imitated || hostNames(seen.host, platform)) note(platform, { place: 'host', points: 2, weak: false });
    const more = platform === only ? pointsAlone(platform, signs.get(platform) ?? []) : 0;
    if (more > 0) note(platform, { place: 'alone', points: more, weak: true });
  }
  return [...signs.entries()]
    .map(([platform, all]) => ({ platform, ...weigh(all) }))
    .filter((claim) => claim.named)
    .toSorted((a, b) => b.points - a.points);
}
