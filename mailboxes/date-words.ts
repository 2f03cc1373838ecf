/** How languages name months, days and halves of the day, asked of the browser's own tables. */

/** The languages that account mail is known in (README); a webmail in another one is asked for by its own tag. */
const LANGUAGES = [
  'ar',
  'cs',
  'da',
  'de',
  'el',
  'en',
  'es',
  'fa',
  'fi',
  'fr',
  'he',
  'hi',
  'hu',
  'id',
  'it',
  'ja',
  'ko',
  'ms',
  'nb',
  'nl',
  'pl',
  'pt',
  'ro',
  'ru',
  'sv',
  'th',
  'tr',
  'uk',
  'vi',
  'zh-Hans',
  'zh-Hant',
];
/** Scripts with digits of their own. */
const DIGITS = [
  'arab',
  'arabext',
  'beng',
  'deva',
  'gujr',
  'guru',
  'khmr',
  'knda',
  'laoo',
  'mlym',
  'mymr',
  'orya',
  'tamldec',
  'telu',
  'thai',
];
/** A day in the middle of each month. */
const MONTHS = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 15, 9)));
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
/** Names that need their number to be told apart ("1月") are read by their sign instead. */
const NAME = /^[\p{L}\p{M}'’]{2,}$/u;

const BOUNDED = /^[\p{Script=Latin}\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}]/u;
const LETTER = /[\p{L}\p{M}]/u;

/** What `ask` says of a language, asked once: the browser's tables are slow, and a page is read again at each change. */
function once<T>(ask: (language: string) => T): (language: string) => T {
  const answers = new Map<string, T>();
  return (language) => {
    const answer = answers.has(language) ? (answers.get(language) as T) : ask(language);
    answers.set(language, answer);
    return answer;
  };
}

let zeros: number[] | null = null;

/** Western digits for those of any script. */
export function withWesternDigits(text: string): string {
  zeros ??= DIGITS.map((script) => new Intl.NumberFormat(`en-u-nu-${script}`).format(0).codePointAt(0) ?? 0);
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = zeros?.find((first) => code >= first && code < first + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

/** Numbers 1 to 12 by the names and short names of the months, in lower case and without dots. */
export const monthNames = once((language): ReadonlyMap<string, number> => {
  const names = new Map<string, number>();
  for (const month of ['long', 'short'] as const) {
    for (const options of [{ month }, { month, day: 'numeric', year: 'numeric' }] as const) {
      const format = formatter(language, { ...options, calendar: 'gregory', timeZone: 'UTC' });
      MONTHS.forEach((date, index) => {
        const name = plain(format.formatToParts(date).find(({ type }) => type === 'month')?.value ?? '');
        if (NAME.test(name)) names.set(name, index + 1);
      });
    }
  }
  return names;
});

let everyName: ReadonlyMap<string, number> | null = null;

/** The names of all languages; one that means two months is left out. */
export function allMonthNames(): ReadonlyMap<string, number> {
  everyName ??= namesOfAll();
  return everyName;
}

function namesOfAll(): Map<string, number> {
  const all = new Map<string, number>();
  const twofold = new Set<string>();
  for (const [name, month] of LANGUAGES.flatMap((language) => [...monthNames(language)])) {
    if (all.has(name) && all.get(name) !== month) twofold.add(name);
    all.set(name, month);
  }
  for (const name of twofold) all.delete(name);
  return all;
}

/** Whether the day stands before the month in numbers; null where the language alone does not tell ("en"). */
export function dayBeforeMonth(language: string): boolean | null {
  const order = numberOrder(language);
  return order === '' ? null : order.indexOf('day') < order.indexOf('month');
}

/** In which order a language writes the numbers of a date ("day month year"); '' where that depends on the country. */
export const numberOrder = once((language): string => {
  if (language === '' || /^en$/i.test(language)) return '';
  const parts = formatter(language, { day: 'numeric', month: 'numeric', year: 'numeric', calendar: 'gregory' }).formatToParts(MONTHS[0]);
  return parts.flatMap(({ type }) => (type === 'day' || type === 'month' || type === 'year' ? [type] : [])).join(' ');
});

/** Whether a text says how long ago something was ("2 hours ago", "yesterday"), in that language or in English, and nothing else. */
export function saysHowLongAgo(text: string, language: string): boolean {
  const shape = withWesternDigits(text.toLowerCase().trim()).replace(/\d+/g, '#');
  return [language, 'en'].some((one) => shapesOfAgo(one).has(shape));
}

const shapesOfAgo = once((language): ReadonlySet<string> => {
  const shapes = new Set<string>();
  for (const style of ['long', 'short', 'narrow'] as const) {
    const format = relative(language || 'en', style);
    for (const unit of ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const) {
      // One number of each plural form that a language has.
      for (const count of [0, 1, 2, 3, 5, 11, 100]) {
        shapes.add(withWesternDigits(format.format(-count, unit).toLowerCase()).replace(/\d+/g, '#'));
      }
    }
  }
  return shapes;
});

/** Days from today of "today" and "yesterday", 0 and -1; null where the text names neither. */
export function namedDay(text: string, language: string): number | null {
  const { today, yesterday } = dayWords(language || 'en');
  return hasWord(text, today) ? 0 : hasWord(text, yesterday) ? -1 : null;
}

const dayWords = once((language) => {
  const format = relative(language);
  return { today: format.format(0, 'day').toLowerCase(), yesterday: format.format(-1, 'day').toLowerCase() };
});

/** Whether the text names a part of the second half of the day (true), of the first (false), or none (null). */
export function isAfternoon(text: string, language: string): boolean | null {
  if (/\bp\.?\s?m\b/.test(text)) return true;
  if (/\ba\.?\s?m\b/.test(text)) return false;
  for (const words of dayPeriods(language || 'en')) {
    const hour = words.findLastIndex((word) => hasWord(text, word));
    if (hour >= 0) return hour >= 12;
  }
  return null;
}

/** The word for each hour, in each form: Chinese has one for every few hours, in some of its forms. */
const dayPeriods = once((language) =>
  ([{ timeStyle: 'short' }, { hour: 'numeric' }] as const).map((form) => {
    const format = formatter(language, { ...form, hour12: true, timeZone: 'UTC' });
    return HOURS.map((hour) => dayPeriod(format.formatToParts(Date.UTC(2026, 0, 1, hour))));
  }),
);

function dayPeriod(parts: Intl.DateTimeFormatPart[]): string {
  return (parts.find(({ type }) => type === 'dayPeriod')?.value ?? '').toLowerCase();
}

/** Without dots, marks of direction and the article or case that some languages set around a month. */
export function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[.\u200e\u200f]/g, '')
    .trim();
}

/** Scripts that write without blanks set no bounds around a word. */
function hasWord(text: string, word: string): boolean {
  if (word === '' || !BOUNDED.test(word)) return word !== '' && text.includes(word);
  let at = text.indexOf(word);
  while (at >= 0 && (LETTER.test(text[at - 1] ?? '') || LETTER.test(text[at + word.length] ?? ''))) at = text.indexOf(word, at + 1);
  return at >= 0;
}

/** A tag that the browser does not know counts as English. */
function formatter(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(language, options);
  } catch {
    return new Intl.DateTimeFormat('en', options);
  }
}

function relative(language: string, style: Intl.RelativeTimeFormatStyle = 'long'): Intl.RelativeTimeFormat {
  try {
    return new Intl.RelativeTimeFormat(language, { numeric: 'auto', style });
  } catch {
    return new Intl.RelativeTimeFormat('en', { numeric: 'auto', style });
  }
}
