/** When a word or an abbreviation is meant as somebody's name. */
import type { Platform } from '../../../platforms/platform.ts';
import { findNames, type NameTable } from '../../claim/name-table.ts';
import { isOfOneHouse } from '../../hosts/sister-sites.ts';
import type { OpenPage } from '../../open-page.ts';
import { paysOutByCard } from '../content/asked-for.ts';
import { wantsDues } from '../content/baits.ts';
import { isOfTrade } from './brand-signals.ts';
import type { KitTraits } from '../circumstances/kit.ts';
import type { PageText } from '../content/page-content.ts';
import { isForeignToSoftware, mayBeSelfHosted } from '../circumstances/page-host.ts';
import type { Pretext } from '../content/pretext.ts';
import type { PageClaim, Signal, SignalKind, SignalPlace } from './scorecard.ts';

/** In how many places, and with how many points, an ordinary word that is the only name is meant for certain. */
const OFTEN = 2;
const OFTEN_POINTS = 6;
/** What ties a page to a platform more than links do. */
export const TIES: SignalPlace[] = ['icon', 'form', 'copied', 'host', 'saved'];

/** The only platform that is named for certain, or at all by a word long enough to be no abbreviation. */
export function onlyOne(signals: Map<Platform, Signal[]>, shortest: number): Platform | null {
  const all = [...signals.keys()];
  const named = all.filter((platform) => signals.get(platform)?.some(({ weak }) => !weak));
  const [one] = named.length > 0 ? named : all.filter(({ name }) => name.length >= shortest);
  return one && (named.length === 1 || all.length === 1) ? one : null;
}

/** What an ordinary word says as a house's name speaks for what else of that house the page names. */
export function lendToHouse(signals: Map<Platform, Signal[]>): void {
  for (const [platform, own] of signals) {
    if (!own.every(({ weak }) => weak)) continue;
    for (const [other, theirs] of signals) if (isOfOneHouse(platform.id, other.id) && theirs.some(({ weak }) => !weak)) theirs.push(...own);
  }
}

/** Words of a text that says something, where a link is the name alone. */
const FEWEST_OF_LINE = 3;

/** An ordinary word by which the page presents itself is a house's name where a line speaks of what else is of that house. */
export function namesItsHouse({ platform, presented }: PageClaim, texts: PageText[], names: NameTable): boolean {
  return (
    presented > 0 &&
    texts.some(
      ({ tokens }) =>
        tokens.length >= FEWEST_OF_LINE && findNames(tokens, names).some((hit) => !hit.weak && isOfOneHouse(hit.platform.id, platform.id)),
    )
  );
}

/** A line that lets in by the word is no talk of what the word means. */
const LETS_IN = new Set<SignalKind>(['signs in to the account', 'signs in to it', 'account asked for']);

/**
 * A word or an abbreviation that is all the page is called by is meant as a name where what is asked for is sent as kits do; for
 * certain in two places, where the page speaks of its trade, or where it names software whose own form sends it elsewhere.
 */
export function asOnlyWord(claim: PageClaim, page: OpenPage, sent: boolean): PageClaim {
  const { platform, presented, points } = claim;
  const often = presented >= OFTEN && (!platform.commonWord || points >= OFTEN_POINTS);
  const ofTrade = presented > 0 && isOfTrade(platform, page);
  const copied = presented > 0 && mayBeSelfHosted(platform.id, '') && isForeignToSoftware(platform.id, page);
  const lets = claim.counted.some(({ kind }) => LETS_IN.has(kind));
  // Where anybody may publish, and nothing is sent as kits do, one place is too little.
  if (!sent) return { ...claim, likely: claim.likely || presented >= OFTEN || lets || ofTrade };
  return { ...claim, likely: claim.likely || presented > 0 || lets, certain: claim.certain || often || copied || ofTrade };
}

/**
 * A brand's name that is a word is meant where the page leans on the brand's own hosts, or its host puts the word with words of the
 * matter, and where, besides, it stands as kits do, sends to a script what its trade asks for, or says why it asks.
 */
export function isMeantByMore(
  { platform, counted, presented }: PageClaim,
  { page, kit, pretext }: { page: OpenPage; kit: KitTraits; pretext: Pretext | null },
): boolean {
  if (presented === 0 || !counted.some(({ place }) => TIES.includes(place))) return false;
  const placed = kit.away !== '' || kit.standsAt !== null || (kit.script && isOfTrade(platform, page));
  return placed || pretext !== null || paysOutByCard(page) || wantsDues(page);
}
