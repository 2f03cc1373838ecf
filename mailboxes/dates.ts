/** Reads dates as webmails show them, in any language that the browser knows. */
import { DAY, MINUTE } from '../judge/time.ts';
import { allMonthNames, dayBeforeMonth, isAfternoon, monthNames, namedDay, numberOrder, plain, withWesternDigits } from './date-words.ts';

const LONGEST = 80;
/** Mail is younger than this; other calendars' years are not guessed at. */
const FIRST_YEAR = 1990;
/** Years that the Thai calendar is ahead. */
const BUDDHIST = 543;
const TIME = /(?<![\d.:])(\d{1,2})([:.٫]|[h時时시] ?)(\d{2})(?:(?:[:.٫]|[分분] ?)(\d{2}))?(?!\d)/;
/** Not with dots: times of day are written so. */
const SHORT_DAY = /(?<![\d/-])(\d{1,2})([-/])(\d{1,2})\2(\d{2})(?![\d/-])/;
const ZONE = /^(?:\.\d{1,9})?\s?(?:[ap]m\s?)?(?:(Z)\b|(?:GMT|UTC)?\s?([+-])(\d{2}):?(\d{2})\b|(?:GMT|UTC)(?:([+-])(\d{1,2}))?)/i;

interface Day {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
}

/**
 * Reads a date as a webmail shows it.
 * @param language of the webmail's document (BCP 47), '' where it names none.
 * @param now milliseconds since the epoch, for "today" and for what cannot have come yet.
 * @returns milliseconds since the epoch; null for what cannot be read without guessing, and for a day without a time:
 *   taken for midnight, it could seem to follow a request.
 */
export function shownDate(text: string, language = '', now = Date.now()): number | null {
  const shown = withWesternDigits(text.normalize('NFKC').replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ''))
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST);
  const lower = shown.toLowerCase();
  const day =
    isoDay(shown) ??
    signedDay(shown) ??
    nameDay(lower, language) ??
    numberDay(shown, language) ??
    shortDay(shown, language, now) ??
    relativeDay(lower, language, now);
  if (!day) return null;
  const time = timeIn(withoutDay(lower), language);
  if (!time) return null;
  const utc = Date.UTC(day.year, day.month - 1, day.day, ...time);
  const real = new Date(utc);
  if (real.getUTCMonth() !== day.month - 1 || day.year < FIRST_YEAR || utc > now + 2 * DAY) return null;
  const zone = zoneIn(withoutDay(shown));
  return zone === null ? new Date(day.year, day.month - 1, day.day, ...time).getTime() : utc - zone;
}

function isoDay(text: string): Day | null {
  return dayOf(/\b(\d{4})([-/.]) ?(\d{1,2})\2 ?(\d{1,2})(?!\d)/.exec(text), 1, 3, 4);
}

/** Chinese, Japanese and Korean name year, month and day by a sign behind each; Vietnamese numbers its months. */
function signedDay(text: string): Day | null {
  const signed = /(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/.exec(text);
  return dayOf(signed, 1, 2, 3) ?? dayOf(/(?<!\d)(\d{1,2}) (?:tháng|thg) (\d{1,2}),? (?:năm )?(\d{4})(?!\d)/i.exec(text), 3, 2, 1);
}

/** A month by its name, with a day and a year of four digits on either side. */
function nameDay(text: string, language: string): Day | null {
  const rest = text.replace(TIME, ' ');
  const year = /(?<!\d)(\d{4})(?!\d)/.exec(rest)?.[1];
  const day = /(?<!\d)(\d{1,2})(?!\d)/.exec(rest)?.[1];
  if (!year || !day) return null;
  const words = (text.match(/[\p{L}\p{M}'’.]+/gu) ?? []).map(plain);
  const month = monthIn(words, monthNames(language || 'en')) ?? monthIn(words, monthNames('en')) ?? monthIn(words, allMonthNames());
  return month ? { year: fullYear(year), month, day: Number(day) } : null;
}

/** Longer names hold shorter ones, so the whole word counts; Hebrew writes its "in" on to the name. */
function monthIn(words: string[], names: ReadonlyMap<string, number>): number | undefined {
  return words.map((word) => names.get(word) ?? names.get(word.replace(/^ב/, ''))).find((month) => month !== undefined);
}

/** Two numbers and a year. Dots are written in the order of day and month everywhere; elsewhere the language tells. */
function numberDay(text: string, language: string): Day | null {
  const found = /(?<!\d)(\d{1,2})([-/.]) ?(\d{1,2})\2 ?(\d{4})(?!\d)/.exec(text);
  if (!found) return null;
  const [, first = '', sign, second = ''] = found;
  const dayFirst =
    Number(first) > 12 ? true : Number(second) > 12 ? false : first === second || sign === '.' ? true : dayBeforeMonth(language);
  if (dayFirst === null) return null;
  return dayFirst ? dayOf(found, 4, 3, 1) : dayOf(found, 4, 1, 3);
}

/** With a year of two digits, where the language tells the order and ends with the year; a month that is none is no guess's worth. */
function shortDay(text: string, language: string, now: number): Day | null {
  const [, first = '', , second = '', year = ''] = SHORT_DAY.exec(text) ?? [];
  const order = first === '' ? '' : numberOrder(language);
  if (order !== 'day month year' && order !== 'month day year') return null;
  const [day, month] = order === 'day month year' ? [first, second] : [second, first];
  const century = 2000 + Number(year) > new Date(now).getFullYear() + 1 ? 1900 : 2000;
  return { year: century + Number(year), month: Number(month), day: Number(day) };
}

function relativeDay(text: string, language: string, now: number): Day | null {
  const days = namedDay(text, language);
  if (days === null) return null;
  const date = new Date(now);
  date.setDate(date.getDate() + days);
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}

function dayOf(found: RegExpExecArray | null, year: number, month: number, day: number): Day | null {
  return found && { year: fullYear(found[year] ?? ''), month: Number(found[month]), day: Number(found[day]) };
}

function fullYear(digits: string): number {
  const year = Number(digits);
  return year > 2500 && year < 2700 ? year - BUDDHIST : year;
}

/** What is left once the day is taken out: "04.05.2026 9:12" holds one time of day. */
function withoutDay(text: string): string {
  return text.replace(/\d{4}([-/.]) ?\d{1,2}\1 ?\d{1,2}t?|\d{1,2}([-/.]) ?\d{1,2}\2 ?\d{4}/, ' ').replace(SHORT_DAY, ' ');
}

function timeIn(text: string, language: string): [number, number, number] | null {
  const found = TIME.exec(text);
  if (!found) return null;
  const [, hour = '0', , minute = '0', second = '0'] = found;
  const after = isAfternoon(text, language);
  const hours = Number(hour) % (after === null ? 24 : 12);
  return [hours + (after ? 12 : 0), Number(minute), Number(second)];
}

/** Milliseconds ahead of UTC, null where no zone is named: the time is then the person's own. */
function zoneIn(text: string): number | null {
  const time = TIME.exec(text);
  const zone = time && ZONE.exec(text.slice(time.index + time[0].length));
  if (!zone) return null;
  const [, , sign = '+', hours = '0', minutes = '0', shortSign, shortHours = '0'] = zone;
  const ahead = shortSign ? Number(shortHours) * 60 : Number(hours) * 60 + Number(minutes);
  return ((shortSign ?? sign) === '-' ? -ahead : ahead) * MINUTE;
}
