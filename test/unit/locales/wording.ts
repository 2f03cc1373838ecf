import { flatTexts } from '../../../components/i18n/text.ts';
import type { LocaleTexts } from '../../../components/i18n/text.ts';

/** Chrome's store takes no longer description. */
const LONGEST_DESCRIPTION = 132;

/** Texts that stand in a button, a chip, a badge or the head of a column, where a long one breaks or is cut. */
const LIMITS: [RegExp, number][] = [
  [/^extensionDescription$/, LONGEST_DESCRIPTION],
  [/^extensionName$/, 45],
  [/^label_(?!region)/, 34],
  [/^(step_ignored|step_open|target_stay|target_open_anyway|popup_mailbox_yes|popup_mailbox_no)$/, 34],
  [/^(first_aid_button|page_go_real|page_leave|page_continue_once)$/, 52],
  [
    /^(options_add|options_remove|trusted_edit|trusted_save|trusted_cancel|pager_previous|pager_next|page_close_bar|arrival_chip_close)$/,
    20,
  ],
  [/^(history_column|report_column)_/, 30],
  [/^timeline_(lure|suspicious|unsolicited|notice|requested|day|platform|what|number|unlisted|today)$/, 30],
];

/** Names, which no language translates. */
const NAMES = new Set(['extensionName', 'popup_title', 'demo_mail_shop']);

/** English texts that are the same word in another language too. */
const SAME_WORD: Record<string, string[]> = {
  fr: ['Pages', 'page', 'Sources', 'Sections', 'Site', 'Point', 'Verdict'],
  pl: ['{count} link'],
  nl: ['Platform', 'Privacy', 'Accounts', 'Site', '{count} link', '{count} links'],
  es: ['No'],
  it: ['No', 'Check-up', 'mailing list', 'Privacy', '{count} link'],
  'pt-BR': ['Site', '{count} link', '{count} links'],
  tr: ['Platform', 'Site'],
};

/** Punctuation of Latin letters beside a Chinese or Japanese one. */
const HALF_WIDTH: [RegExp, string] = [
  /(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}」”）])[,;:?!.]/u,
  'wants full-width punctuation there',
];

/** What a language's own way of setting type forbids. */
const TYPOGRAPHY: Record<string, [RegExp, string]> = {
  ar: [/(?<=\p{sc=Arabic})[,;?]/u, 'wants ، ؛ or ؟ there'],
  fr: [/(?<=[^\u202f])([?!;»]|:(?=\s|$))|«(?!\u202f)/, 'wants a narrow no-break space there'],
  ja: HALF_WIDTH,
  'zh-CN': HALF_WIDTH,
};

/** What is wrong with how the locale file `texts` says things, beside its form; English itself is only measured. */
export function wordingFaults(texts: LocaleTexts, english: LocaleTexts): string[] {
  const { language = '' } = texts as Record<string, string>;
  const isEnglish = language === english.language;
  const originals = flatTexts(english);
  return [...flatTexts(texts)].flatMap(([key, text]) => [
    ...lengthFaults(key, text),
    ...(text.includes('...') ? [`"${key}" holds three dots for "…"`] : []),
    ...(isEnglish ? [] : [...leftoverFaults(key, text, originals.get(key), language), ...typeFaults(key, text, language)]),
  ]);
}

function lengthFaults(key: string, text: string): string[] {
  const length = Array.from(text).length;
  return LIMITS.filter(([of, longest]) => of.test(key) && length > longest).map(
    ([, longest]) => `"${key}" has ${length} characters, and there is room for ${longest}`,
  );
}

/** A text that is English's own says that nobody translated it, unless it has no word or the word is the same. */
function leftoverFaults(key: string, text: string, original: string | undefined, language: string): string[] {
  const isWordless = !/\p{L}/u.test(text.replace(/\{\w+\}/g, ''));
  const isAlike = isWordless || NAMES.has(key) || key === 'direction' || SAME_WORD[language]?.includes(text);
  return text === original && !isAlike ? [`"${key}" is still in English`] : [];
}

function typeFaults(key: string, text: string, language: string): string[] {
  const [forbidden, reason] = TYPOGRAPHY[language] ?? [];
  const found = forbidden?.exec(text);
  return [
    ...(text.includes('"') ? [`"${key}" holds a straight quotation mark`] : []),
    ...(found ? [`"${key}", at "${text.slice(Math.max(0, found.index - 8), found.index + 2)}": ${language} ${reason}`] : []),
  ];
}
