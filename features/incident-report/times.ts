/** Times as the person's own language writes them. */

export interface Times {
  /** Day and time of an ISO time. */
  moment(iso: string): string;
  /** Day of an ISO time. */
  day(iso: string): string;
  /** A day such as 2026-01-31, which lies in no time zone. */
  plainDay(day: string): string;
  /** Name of the time zone, and its distance from UTC at the ISO time. */
  zone(iso: string): string;
}

/** `locale` is the language of the texts; `timeZone` defaults to the browser's own. */
export function timesOf(locale: string, timeZone?: string): Times {
  const moments = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone });
  const plainDays = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const offsets = new Intl.DateTimeFormat(locale, { timeZoneName: 'longOffset', timeZone });
  return {
    moment: (iso) => moments.format(new Date(iso)),
    day: (iso) => days.format(new Date(iso)),
    plainDay: (day) => plainDays.format(new Date(`${day}T00:00:00.000Z`)),
    zone(iso) {
      const offset = offsets.formatToParts(new Date(iso)).find(({ type }) => type === 'timeZoneName')?.value ?? '';
      return `${offsets.resolvedOptions().timeZone} (${offset})`;
    },
  };
}
