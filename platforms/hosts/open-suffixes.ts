/** Two-letter suffixes that stand for no country: a brand's bare name there may be anybody's. */
import type { SourcedGroup } from '../sourced.ts';
import { hostList } from '../sourced.ts';

/** Given away, or sold for next to nothing. */
export const CHEAP_COUNTRY_SUFFIXES: readonly SourcedGroup[] = [
  {
    source: 'given away or sold to all the world; taken over from the first lists of this project',
    date: '2026-11-26',
    confidence: 'unconfirmed',
    entries: hostList('cc cf ga gq la ml pw st su tk to ws'),
  },
];

/** These, and what is sold as standing for no country. */
export const OPEN_COUNTRY_SUFFIXES: readonly SourcedGroup[] = [
  ...CHEAP_COUNTRY_SUFFIXES,
  {
    source: 'Google Search Central, generic country code top-level domains, as tld-list.com gives them (2026-05)',
    date: '2026-11-26',
    confidence: 'listed',
    entries: hostList('ad ai as bz cd co dj fm gg io me ms nu sc sr tv'),
  },
];
