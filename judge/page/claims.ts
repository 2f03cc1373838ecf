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
  );
  const unlisted = strangersOf(seen.foreign, seen.host, seen.texts)
    .filter(({ platform }) => !platform.webDomains.some((domain) => know.platforms.byWebHost(domain).length > 0))
    .flatMap(({ platform, names }) => collect(seen, names, (host) => (platform.webDomains.includes(host.replace(/^www\./, '')) ? [platform] : []), () => []));
  return { listed, unlisted: unlisted.toSorted((a, b) => b.points - a.points) };
}

/** Without the platform's own hosts, a name that stands on many strangers' pages must be more than mentioned. */
function isBelievable({ platform, places }: PageClaim, page: OpenPage): boolean {
  if (mayBeSelfHosted(platform.id, `${page.title} ${page.text}`)) return false;
  const presenting = places.filter((place) => place !== 'text' && place !== 'assets' && place !== 'links' && place !== 'alone');
  return !isGivenOut(platform.id) || presenting.length >= 2;
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
  const alone = seen.namesNobody && signs.size === 1;
  for (const platform of signs.keys()) {
    noteLeaning(seen.foreign, platform, note);
    if (platform.id === imitated || hostNames(seen.host, platform)) note(platform, { place: 'host', points: 2, weak: false });
    if (alone && !SHOWN_BY_SHOPS.has(platform.category) && signs.get(platform)?.some(({ place, points }) => MARKS.includes(place) && points >= MARK)) note(platform, { place: 'alone', points: 1, weak: true });
  }
  return [...signs.entries()]
    .map(([platform, all]) => ({ platform, ...weigh(all) }))
    .filter((claim) => claim.named)
    .toSorted((a, b) => b.points - a.points);
}
