import { attributeOf, documentOf } from '../../dom/live.ts';
import { tagOf } from '../../dom/tree.ts';
import { saysHowLongAgo, withWesternDigits } from '../date-words.ts';
import { shownDate } from '../dates.ts';
import { isNamed } from './element-identifiers.ts';
import type { PageMap, Spot } from './page-map.ts';

export interface ShownDate {
  /** Milliseconds since the epoch; null where it stands in a form that cannot be read. */
  time: number | null;
  /** Something that looks like a date or time stands there. */
  seen: boolean;
}

/** Whether a short text shows a date or a time of day, or says how long ago something was. */
export function looksLikeDate(text: string, language = ''): boolean {
  return text.length <= LONGEST && (LOOKS_LIKE_DATE.test(withWesternDigits(text)) || saysHowLongAgo(text, language));
}

/** A few words with one small number, or two: "Jan 13", "hace 3 horas", "2h". */
const SMALL_NUMBERS = /^[^\d@+]{0,16}\d{1,2}(?:[^\d@+]{1,16}\d{1,2})?[^\d@+]{0,16}$/;

/** Whether a text may say when something was, in whatever language: less than `looksLikeDate` asks. */
export function mayShowTime(text: string): boolean {
  return SMALL_NUMBERS.test(text) || looksLikeDate(text);
}

/** Whether a date stands among the runs from `start` to `end`. Names tell too little: folders are called "sent" too. */
export function hasDate(map: PageMap, start: number, end: number): boolean {
  return datesIn(map, start, end).length > 0;
}

/** The runs from `start` to `end` that are dates, by their number. */
export function datesIn(map: PageMap, start: number, end: number): number[] {
  const language = languageOf(map.spots[0]);
  const first = Math.max(0, start);
  return map.runs.slice(first, end).flatMap(({ text, spot }, at) => {
    const { element } = map.spots[spot] ?? {};
    return looksLikeDate(text, language) || (element !== undefined && tagOf(element) === 'time') ? [first + at] : [];
  });
}

function languageOf(spot: Spot | undefined): string {
  return spot ? (documentOf(spot.element).documentElement.lang ?? '') : '';
}

const LOOKS_LIKE_DATE = /\b\d{1,2}[:.]\d\d\b|\b(19|20)\d\d\b|\d{1,2}月\d{1,2}日|\b\d{1,2}([./-])\d{1,2}\2\d{2,4}\b/;
const LONGEST = 80;

/** The date in the header of a message: between spot `from` and spot `body`. */
export function findDate(map: PageMap, from: number, body: number): ShownDate {
  let seen = false;
  const language = languageOf(map.spots[from]);
  for (let index = from; index < body; index++) {
    const spot = map.spots[index];
    if (!spot) continue;
    const { element } = spot;
    if (tagOf(element) === 'time') seen = true;
    for (const name of ['datetime', 'title', 'data-timestamp', 'data-date']) {
      const value = attributeOf(element, name) ?? '';
      const time = value.length <= LONGEST ? shownDate(value, language) : null;
      if (time !== null) return { time, seen: true };
    }
    if (isNamed(spot.words, 'date')) seen = true;
  }
  for (const { text } of runsBetween(map, from, body)) {
    if (!looksLikeDate(text, language)) continue;
    seen = true;
    const time = shownDate(text.replace(/^[^\d,]{1,20}[:：]\s*/, ''), language);
    if (time !== null) return { time, seen };
  }
  return { time: null, seen };
}

function runsBetween(map: PageMap, from: number, body: number): PageMap['runs'] {
  return map.runs.slice(map.spots[from]?.runStart ?? 0, map.spots[body]?.runStart ?? 0);
}
