/** The words of the extension, in English, for the terminal. */
import { readFileSync } from 'node:fs';
import { headline } from '../../components/i18n/describe.ts';
import { reasons } from '../../components/i18n/evidence.ts';
import { translator } from '../../components/i18n/text.ts';
import type { LocaleTexts, Translate } from '../../components/i18n/text.ts';
import type { Verdict } from '../../judge/verdict.ts';

const texts = JSON.parse(readFileSync(new URL('../../locales/en.json', import.meta.url), 'utf8')) as LocaleTexts;

/** English texts by key. */
export const english: Translate = translator(texts);

/** The first reason of a verdict as one sentence; for `none` its headline. */
export function primaryReason(verdict: Verdict): string {
  return reasons(verdict, english)[0] ?? headline(verdict, english);
}
