/** The built extension in another language: the same files, other texts. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { flatTexts } from '../../components/i18n/text.ts';
import english from '../../locales/en.json' with { type: 'json' };
import { pseudoLocale } from './pseudo.ts';
import type { PseudoLanguage } from './pseudo.ts';

export interface TranslatedBuild {
  folder: string;
  remove(): void;
}

/** A copy of the built extension in `folder` that speaks `pseudo` where it spoke English. */
export function translateBuild(folder: string, pseudo: PseudoLanguage): TranslatedBuild {
  const copy = mkdtempSync(join(tmpdir(), 'unasked-language-'));
  cpSync(folder, copy, { recursive: true });
  const messages = [...flatTexts(pseudoLocale(english, pseudo))].map(([key, message]) => [key, { message }]);
  writeFileSync(join(copy, '_locales', 'en', 'messages.json'), JSON.stringify(Object.fromEntries(messages)));
  return { folder: copy, remove: () => rmSync(copy, { recursive: true, force: true }) };
}
