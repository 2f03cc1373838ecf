/** How old the facts may be before people are told. */

/**
 * Whether facts of `tableDate` (ISO date) are older than a year at `now` (milliseconds since the epoch).
 * A date that cannot be read counts as old.
 */
export function isOutdated(tableDate: string, now: number): boolean {
  const yearAfter = new Date(tableDate);
  yearAfter.setUTCFullYear(yearAfter.getUTCFullYear() + 1);
  return !(now <= yearAfter.getTime());
}
