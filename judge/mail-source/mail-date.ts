/** Reads dates as mail writes them: RFC 5322, 3.3, and the obsolete forms of 4.3. */
import { HOUR, MINUTE } from '../time.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Hours from UTC of the zones that RFC 5322 names; the single letters of old mean nothing sure and count as UTC. */
const ZONES: Record<string, number> = { est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7 };
const LONGEST = 300;
const DATE =
  /\b(\d{1,2})[ -]([a-z]{3})[a-z]{0,6}[ -](\d{4}|\d{2,3}),? (\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d{1,9})? ?([+-]\d{4}|[a-z]{1,5})?/;

/** Milliseconds since the epoch; null for what is no date, or none that a calendar has. */
export function mailDate(text: string): number | null {
  const found = DATE.exec(withoutComments(text.slice(0, LONGEST)).replace(/\s+/g, ' ').toLowerCase());
  if (!found) return null;
  const [, day = '', name = '', year = '', hour = '', minute = '', second = '0', zone = ''] = found;
  const month = MONTHS.indexOf(name);
  const date = new Date(Date.UTC(fullYear(year), month, Number(day), Number(hour), Number(minute), Math.min(59, Number(second))));
  const isReal = month >= 0 && date.getUTCMonth() === month && Number(hour) < 24 && Number(minute) < 60;
  return isReal ? date.getTime() - offset(zone) : null;
}

/** Comments may lie in each other: "(Pacific (summer) time)". */
function withoutComments(text: string): string {
  let depth = 0;
  let kept = '';
  for (const letter of text) {
    if (letter === '(') depth += 1;
    else if (letter === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) kept += letter;
  }
  return kept;
}

/** RFC 5322, 4.3: two digits below 50 lie in this century, the others and three digits are counted from 1900. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return digits.length === 2 && year < 50 ? 2000 + year : 1900 + year;
}

/** Milliseconds that a zone is ahead of UTC. */
function offset(zone: string): number {
  const [, sign, hours = 0, minutes = 0] = /^([+-])(\d\d)(\d\d)$/.exec(zone) ?? [];
  if (sign) return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * MINUTE;
  return (ZONES[zone] ?? 0) * HOUR;
}
