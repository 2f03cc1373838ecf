import { flatTexts } from '../../../components/i18n/text.ts';
import type { LocaleTexts } from '../../../components/i18n/text.ts';
import { categoriesOf, isOrdinal } from '../../locales/pseudo.ts';

/** Counts on which the categories of all languages show; the millions are a category in some. */
const COUNTS = [...Array.from({ length: 201 }, (_, count) => count), 1_000_000, 2_000_000];

/** What is wrong with the locale file `texts`, in the words of whoever has to mend it; empty where nothing is. */
export function faultsOf(texts: LocaleTexts, english: LocaleTexts): string[] {
  const { language = '', direction } = texts as Record<string, string>;
  if (!isLanguage(language)) return ['"language" is no language that Intl knows'];
  return [
    ...(direction === 'ltr' || direction === 'rtl' ? [] : ['"direction" is neither "ltr" nor "rtl"']),
    ...Object.keys(texts)
      .filter((key) => !Object.hasOwn(english, key))
      .map((key) => `"${key}" is no key of en.json`),
    ...Object.entries(english).flatMap(([key, wanted]) => keyFaults(key, texts[key], wanted, language)),
    ...[...flatTexts(texts)].flatMap(([key, text]) => textFaults(key, text)),
  ];
}

function keyFaults(key: string, text: LocaleTexts[string] | undefined, wanted: LocaleTexts[string], language: string): string[] {
  if (text === undefined) return [`"${key}" is missing`];
  if (typeof wanted === 'string')
    return typeof text === 'string' ? slotFaults(key, text, slotsOf(wanted)) : [`"${key}" has no plural forms`];
  if (typeof text === 'string') return [`"${key}" needs plural forms`];
  const ordinal = isOrdinal(wanted);
  const known = categoriesOf(language, ordinal);
  const slots = slotsOf(wanted.other ?? '');
  return [
    ...known.filter((category) => text[category] === undefined).map((category) => `"${key}" lacks the plural form "${category}"`),
    ...Object.keys(text)
      .filter((category) => !(known as string[]).includes(category))
      .map((category) => `"${key}": ${language} has no plural form "${category}"`),
    ...Object.entries(text).flatMap(([category, form]) =>
      slotFaults(
        `${key}.${category}`,
        form,
        !form.includes('{count}') && isOneCount(language, category, ordinal, !wanted.one?.includes('{count}'))
          ? slots.filter((slot) => slot !== 'count')
          : slots,
      ),
    ),
  ];
}

/**
 * The form stands for a single number, so that it may say it in a word: "a day".
 * @param isNeverNone no text that English says so is asked for nought, which French and Portuguese count with one
 */
function isOneCount(language: string, category: string, ordinal: boolean, isNeverNone: boolean): boolean {
  const rules = new Intl.PluralRules(language, { type: ordinal ? 'ordinal' : 'cardinal' });
  return COUNTS.filter((count) => !(isNeverNone && count === 0) && rules.select(count) === category).length <= 1;
}

function slotFaults(key: string, text: string, wanted: string[]): string[] {
  const found = slotsOf(text);
  return found.join() === wanted.join() ? [] : [`"${key}" names {${found.join('} {')}} where en.json names {${wanted.join('} {')}}`];
}

function textFaults(key: string, text: string): string[] {
  if (text === '' || text.trim() !== text) return [`"${key}" is empty or has a space at its edge`];
  // browser.i18n reads "$1" as a placeholder of its own.
  return text.includes('$') ? [`"${key}" holds a "$"`] : [];
}

/** Each placeholder once, in the order of the alphabet. */
function slotsOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].toSorted();
}

function isLanguage(language: string): boolean {
  try {
    return Intl.PluralRules.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
}
