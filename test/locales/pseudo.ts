/** Languages that nobody speaks, made from English: what cannot bear long words, strange letters or right-to-left shows there. */
import type { LocaleTexts } from '../../components/i18n/text.ts';

export interface PseudoLanguage {
  language: string;
  direction: 'ltr' | 'rtl';
  /** One text of it; `{names}` stay. */
  say(english: string): string;
}

/** Plain letters with accents, and half as long again, as German and Finnish are. Plurals as in Polish. */
export const ACCENTED: PseudoLanguage = {
  language: 'pl',
  direction: 'ltr',
  say: (english) => `⟦${betweenSlots(english, accented)}${' ~'.repeat(Math.ceil(english.length / 4))}⟧`,
};

/** Letters of a right-to-left script one for one. Plurals as in Arabic. */
export const RIGHT_TO_LEFT: PseudoLanguage = { language: 'ar', direction: 'rtl', say: (english) => betweenSlots(english, arabic) };

/** The locale file `english` in a pseudo-language, with the plural forms of the language that it takes after. */
export function pseudoLocale(english: LocaleTexts, { language, direction, say }: PseudoLanguage): LocaleTexts {
  const texts = Object.entries(english).map(([key, text]): [string, string | Record<string, string>] => {
    if (key === 'language') return [key, language];
    if (key === 'direction') return [key, direction];
    if (key === 'sentences' || key === 'extensionName') return [key, text as string];
    if (typeof text === 'string') return [key, say(text)];
    return [key, Object.fromEntries(categoriesOf(language, isOrdinal(text)).map((category) => [category, say(text.other ?? '')]))];
  });
  return Object.fromEntries(texts);
}

/** English has four categories where it orders, two where it counts. */
export function isOrdinal(english: Record<string, string>): boolean {
  return 'few' in english;
}

/** Every plural category that `language` knows. */
export function categoriesOf(language: string, ordinal: boolean): Intl.LDMLPluralRule[] {
  return new Intl.PluralRules(language, { type: ordinal ? 'ordinal' : 'cardinal' }).resolvedOptions().pluralCategories;
}

const ACCENTS: Record<string, string> = {
  a: 'å',
  e: 'ë',
  i: 'ï',
  o: 'ø',
  u: 'ü',
  y: 'ÿ',
  A: 'Å',
  E: 'Ë',
  I: 'Î',
  O: 'Ø',
  U: 'Ü',
  c: 'ç',
  n: 'ñ',
  s: 'š',
};
const ARABIC = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';

function betweenSlots(text: string, change: (part: string) => string): string {
  return text
    .split(/(\{\w+\})/)
    .map((part) => (part.startsWith('{') ? part : change(part)))
    .join('');
}

function accented(text: string): string {
  return Array.from(text, (letter) => ACCENTS[letter] ?? letter).join('');
}

function arabic(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => ARABIC[letter.toLowerCase().charCodeAt(0) - 97] ?? letter);
}
