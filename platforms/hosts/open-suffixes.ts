/**
 * Two-letter suffixes that stand for no country: a brand's bare name there may be anybody's. Google Search Central,
 * "generic country code top-level domains" (2026-05); then those that Freenom gave away, and others sold to all the world.
 */
export const OPEN_COUNTRY_SUFFIXES = new Set(
  'ad ai as bz cc cd co dj fm io la me ms nu sc sr su tk tv ws cf ga gg gq ml pw st to'.split(' '),
);
