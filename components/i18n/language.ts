/** What the language of the texts brings with it: plural forms, lists, numbers, days and times, the way it is written. */
import type { Facts, PluralKey, Translate } from './text.ts';

/** Formatters by language and kind: making one costs more than a hundred uses. */
const made = new Map<string, unknown>();

function once<T>(kind: string, t: Translate, make: (language: string) => T): T {
  const language = t('language');
  const key = `${language} ${kind}`;
  if (!made.has(key)) made.set(key, make(language));
  return made.get(key) as T;
}

/**
 * The form of `key` for `count`, which stands in it as `{count}`.
 * @param type `ordinal` for "the 3rd", else "3"
 */
export function plural(key: PluralKey, count: number, t: Translate, facts: Facts = {}, type: Intl.PluralRuleType = 'cardinal'): string {
  const category = once(type, t, (language) => new Intl.PluralRules(language, { type })).select(count);
  const filled = { ...facts, count: numberText(count, t) };
  // A browser may know a category that the file was written without.
  return t(`${key}_${category}`, filled) || t(`${key}_other`, filled);
}

/** `1234` with the digits and groups of the language. */
export function numberText(value: number, t: Translate): string {
  return once('number', t, (language) => new Intl.NumberFormat(language)).format(value);
}

/** "a, b and c". */
export function listText(parts: readonly string[], t: Translate): string {
  return once('and', t, (language) => new Intl.ListFormat(language, { type: 'conjunction' })).format(parts);
}

/** "a, b, c". Not a list of units: Chinese would write those without anything between. */
export function rowText(parts: readonly string[], t: Translate): string {
  return once('row', t, (language) => new Intl.ListFormat(language, { type: 'conjunction', style: 'narrow' })).format(parts);
}

/** Whole sentences one after the other; empty ones fall away. */
export function sentencesText(sentences: readonly string[], t: Translate): string {
  const said = sentences.filter((sentence) => sentence !== '');
  return said.length === 0 ? '' : said.reduce((first, second) => t('sentences', { first, second }));
}

/** What the language puts between two sentences that are elements of their own. */
export function sentenceGap(t: Translate): string {
  return t('sentences', { first: '', second: '' });
}

/** "26 Nov 2026" in the order that the language uses; '' where no date holds it. */
export function shortDateText(at: number, t: Translate): string {
  if (Number.isNaN(new Date(at).getTime())) return '';
  return once('short date', t, (language) => new Intl.DateTimeFormat(language, { dateStyle: 'medium' })).format(at);
}

/** Day and time of `at`; '' where no date holds it (ECMA-262, 21.4.1.1). */
export function momentText(at: number, t: Translate): string {
  if (Number.isNaN(new Date(at).getTime())) return '';
  return once('moment', t, (language) => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })).format(at);
}

/** "31 Jan 2026" for a day such as 2026-01-31, which lies in no time zone; what is no such day stays as it is. */
export function dateText(day: string, t: Translate): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return day;
  return once('date', t, (language) => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' })).format(Date.parse(day));
}

/** The name of a country by its two letters; the letters where the browser knows none. */
export function regionText(region: string, t: Translate): string {
  const code = region.toUpperCase();
  return once('region', t, (language) => new Intl.DisplayNames(language, { type: 'region' })).of(code) ?? code;
}

/** The start of the day of `at` where the person is. */
export function midnight(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}

/** Tells `element` the language and direction of our texts, whatever surrounds it. */
export function setLanguage(element: HTMLElement, t: Translate): void {
  element.lang = t('language');
  element.dir = t('direction');
}
