const LONGEST = 80;

/**
 * Reads a date as a webmail shows it.
 * @returns milliseconds since the epoch; null for what cannot be read without guessing (no year, unknown language).
 */
export function shownDate(text: string): number | null {
  const shown = text.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  if (!/\b(19|20)\d\d\b/.test(shown)) return null;
  const iso = /\b(\d{4})-(\d\d)-(\d\d)(?:[T ,]{1,3}(\d\d?:\d\d(?::\d\d)?(?:\.\d{1,9})?)\s?(Z|[+-]\d\d:?\d\d)?)?/.exec(shown);
  if (iso) {
    const [, year, month, day, time, zone] = iso;
    return known(Date.parse(`${year}-${month}-${day}T${(time ?? '00:00').padStart(5, '0')}${zone ?? ''}`));
  }
  const dotted = /\b(\d{1,2})\.(\d{1,2})\.(\d{4})(?:\D{1,5}(\d{1,2}):(\d\d)(?::(\d\d))?)?/.exec(shown);
  if (dotted) {
    const [day = 0, month = 0, year = 0, hour = 0, minute = 0, second = 0] = dotted
      .slice(1)
      .map((part) => Number(part ?? 0));
    if (month > 12) return null;
    return known(new Date(year, month - 1, day, hour, minute, second).getTime());
  }
  return known(Date.parse(shown.replace(/\b(\d{1,2})(st|nd|rd|th)\b/i, '$1').replace(/\bat\b|\bum\b/i, ' ')));
}

function known(time: number): number | null {
  return Number.isNaN(time) ? null : time;
}
