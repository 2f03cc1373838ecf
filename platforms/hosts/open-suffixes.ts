/** Two-letter suffixes that stand for no country: a brand's bare name there may be anybody's. */
import type { SourcedGroup } from '../sourced.ts';
import { hostList } from '../sourced.ts';

export const OPEN_COUNTRY_SUFFIXES: readonly SourcedGroup[] = [
  {
    source: 'Google Search Central, generic country code top-level domains, as tld-list.com gives them (2026-05)',
    date: '2026-11-26',
    confidence: 'listed',
    entries: hostList('ad ai as bz cc cd co dj fm io la me ms nu sc sr su tk tv ws'),
  },
  {
    source: 'given away or sold to all the world; taken over from the first lists of this project',
    date: '2026-11-26',
    confidence: 'unconfirmed',
    entries: hostList('cf ga gg gq ml pw st to'),
  },
];
