import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listText, plural, rowText, shortDateText } from '../../../components/i18n/language.ts';
import { translator } from '../../../components/i18n/text.ts';
import type { LocaleTexts } from '../../../components/i18n/text.ts';
import english from '../../../locales/en.json' with { type: 'json' };
import { ACCENTED, pseudoLocale, RIGHT_TO_LEFT } from '../../locales/pseudo.ts';
import { faultsOf } from './fault.ts';
import { wordingFaults } from './wording.ts';

const FOLDER = new URL('../../../locales/', import.meta.url);
const files = readdirSync(FOLDER);

/** Names of the files that browsers take as locales. */
const NAME = /^[a-z]{2,3}(_[A-Z]{2}|_\d{3})?\.json$/;

describe('locales/', () => {
  it.each(files)('%s is a whole language', (file) => {
    expect(file).toMatch(NAME);
    const texts = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as LocaleTexts;
    expect(faultsOf(texts, english)).toEqual([]);
  });

  it.each(files)('%s says each thing in its own words, in the room there is', (file) => {
    const texts = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as LocaleTexts;
    expect(wordingFaults(texts, english)).toEqual([]);
  });

  it('hold each term at the key that docs/languages.md names', () => {
    const rows = readFileSync(new URL('../docs/languages.md', FOLDER), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('|'));
    const keys = rows.flatMap((row) => [...row.matchAll(/`(\w+)`/g)].map(([, key = '']) => key));
    expect(keys.length).toBeGreaterThan(30);
    expect(keys.filter((key) => !Object.hasOwn(english, key))).toEqual([]);
  });

  it.each([ACCENTED, RIGHT_TO_LEFT])('would take $language as well', (pseudo) => {
    expect(faultsOf(pseudoLocale(english, pseudo), english)).toEqual([]);
  });
});

describe('a locale file with a fault', () => {
  const polish = pseudoLocale(english, ACCENTED);
  const forms = polish.storm_span_days as Record<string, string>;
  const { few: _few, ...fewLess } = forms;
  it.each<[string, LocaleTexts, string]>([
    ['a missing key', Object.fromEntries(Object.entries(polish).filter(([key]) => key !== 'label_why')), '"label_why" is missing'],
    ['a key of its own', { ...polish, label_because: 'x' }, '"label_because" is no key of en.json'],
    ['a wrong placeholder', { ...polish, popup_from: '{from}' }, '"popup_from" names {from} where en.json names {sender}'],
    ['a plural form too few', { ...polish, storm_span_days: fewLess }, '"storm_span_days" lacks the plural form "few"'],
    [
      'a plural form of another language',
      { ...polish, storm_span_days: { ...forms, two: '{count}' } },
      '"storm_span_days": pl has no plural form "two"',
    ],
    [
      'no count where a form stands for many',
      { ...polish, storm_span_days: { ...forms, few: 'x' } },
      '"storm_span_days.few" names {} where en.json names {count}',
    ],
    ['no plural forms', { ...polish, storm_span_days: '{count}' }, '"storm_span_days" needs plural forms'],
    ['plural forms where none are asked for', { ...polish, label_why: { one: 'x', other: 'x' } }, '"label_why" has no plural forms'],
    ['no direction', { ...polish, direction: 'left' }, '"direction" is neither "ltr" nor "rtl"'],
    ['no language', { ...polish, language: 'no language' }, '"language" is no language that Intl knows'],
    ['an empty text', { ...polish, label_why: '' }, '"label_why" is empty or has a space at its edge'],
  ])('is told of %s', (_, texts, fault) => expect(faultsOf(texts, english)).toContain(fault));
});

describe('the wording of a locale file', () => {
  const dutch = { ...english, language: 'nl' };
  const french = { ...english, language: 'fr' };
  it.each<[string, LocaleTexts, string]>([
    ['a text that is still English', { ...dutch, label_why: 'Why' }, '"label_why" is still in English'],
    ['a form that is still English', dutch, '"storm_span_days_one" is still in English'],
    ['three dots', { ...dutch, popup_reading: 'Even geduld...' }, '"popup_reading" holds three dots for "…"'],
    ['a straight quotation mark', { ...dutch, label_why: '"Waarom"' }, '"label_why" holds a straight quotation mark'],
    [
      'a description no store takes',
      { ...dutch, extensionDescription: 'x'.repeat(133) },
      '"extensionDescription" has 133 characters, and there is room for 132',
    ],
    ['a button too long', { ...dutch, label_asked: 'x'.repeat(35) }, '"label_asked" has 35 characters, and there is room for 34'],
    [
      'a French question without its space',
      { ...french, label_why: 'Pourquoi?' },
      '"label_why", at "Pourquoi?": fr wants a narrow no-break space there',
    ],
    [
      'a French quotation without its space',
      { ...french, label_why: 'Un «mot\u202f»' },
      '"label_why", at "Un «m": fr wants a narrow no-break space there',
    ],
    [
      'a Japanese sentence that ends in a Latin full stop',
      { ...english, language: 'ja', label_why: '理由.' },
      '"label_why", at "理由.": ja wants full-width punctuation there',
    ],
    [
      'an Arabic question with a Latin mark',
      { ...english, language: 'ar', label_why: 'لماذا?' },
      '"label_why", at "لماذا?": ar wants ، ؛ or ؟ there',
    ],
  ])('is told of %s', (_, texts, fault) => expect(wordingFaults(texts, english)).toContain(fault));

  it.each<[string, LocaleTexts]>([
    ['a name', { extensionName: 'Unasked' }],
    ['a text without a word', { sentences: '{first} {second}' }],
    ['a word that both languages have', { report_platform: 'Platform' }],
  ])('may be as in English for %s', (_, texts) => expect(wordingFaults({ language: 'nl', ...texts }, english)).toEqual([]));

  it('of a French file is set with narrow spaces, and a time keeps its colons', () => {
    const texts = { label_why: 'Pourquoi\u202f?', popup_from: '«\u202f{sender}\u202f» à 12:00\u202f:', lure_report_list: '{title}\u202f:' };
    expect(wordingFaults({ language: 'fr', ...texts }, english)).toEqual([]);
  });
});

describe('a language', () => {
  const t = translator({
    ...english,
    language: 'pl',
    storm_span_days: { one: 'doba', few: '{count} doby', many: '{count} dób', other: '{count} doby' },
  });

  it.each([
    [1, 'doba'],
    [2, '2 doby'],
    [5, '5 dób'],
    [22, '22 doby'],
    [112, '112 dób'],
  ])('counts by its own rules: %i', (count, words) => expect(plural('storm_span_days', count, t)).toBe(words));

  it('falls back to the form for all others where a browser knows one more', () => {
    expect(
      plural('storm_span_days', 5, translator({ ...english, language: 'pl', storm_span_days: { one: 'x', other: '{count} other' } })),
    ).toBe('5 other');
  });

  it('falls back to English where its file lags behind: browsers then hand out the text of en.json', () => {
    const lagging = translator({ ...english, language: 'pl', label_why: 'Dlaczego' });
    expect([lagging('label_why'), lagging('label_undo')]).toEqual(['Dlaczego', 'Undo']);
    expect([1, 2, 5, 22].map((count) => plural('storm_span_days', count, lagging))).toEqual([
      'They came within a day.',
      'They came within 2 days.',
      'They came within 5 days.',
      'They came within 22 days.',
    ]);
    expect(plural('storm_nth_code', 3, lagging, { platform: 'X' }, 'ordinal')).toContain('X code that you did not ask for');
  });

  it('joins and dates by its own rules', () => {
    expect(listText(['a', 'b', 'c'], t)).toBe('a, b i c');
    expect(shortDateText(new Date(2026, 0, 31).getTime(), t)).toBe('31 sty 2026');
  });

  it.each([
    ['en-GB', 'a, b, c'],
    ['ja', 'a、b、c'],
    ['tr', 'a, b, c'],
    ['zh-CN', 'a、b、c'],
  ])('keeps the parts of a row apart: %s', (language, row) => {
    expect(rowText(['a', 'b', 'c'], translator({ ...english, language }))).toBe(row);
  });

  it('that is written from right to left keeps a host in one piece', () => {
    const arabic = translator(pseudoLocale(english, RIGHT_TO_LEFT));
    expect(arabic('evidence_act_elsewhere', { domain: 'notice.example' })).toContain('\u2068notice.example\u2069');
    expect(arabic('sentences', { first: 'a', second: 'b' })).toBe('a b');
    expect(translator(english)('evidence_act_elsewhere', { domain: 'notice.example' })).toBe('It leads to notice.example.');
  });
});
