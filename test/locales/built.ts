/** The built extension in another language: the same files, other texts. */
import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/**
 * A copy of the built extension in `folder` that speaks `language` where it spoke English, so that no browser of that language is needed.
 * @param language a pseudo-language, or the name of a file of locales/ without its ending, whose built texts are taken
 */
export function translateBuild(folder: string, language: PseudoLanguage | string): TranslatedBuild {
  return changed(folder, (messagesOf) => {
    if (typeof language === 'string') return copyFileSync(messagesOf(language), messagesOf('en'));
    const messages = [...flatTexts(pseudoLocale(english, language))].map(([key, message]) => [key, { message }]);
    writeFileSync(messagesOf('en'), JSON.stringify(Object.fromEntries(messages)));
  });
}

/** A copy of it in which `name` of locales/ lacks `key`, as before a new text is translated. */
export function laggingBuild(folder: string, name: string, key: string): TranslatedBuild {
  return changed(folder, (messagesOf) => {
    const { [key]: _left, ...others } = JSON.parse(readFileSync(messagesOf(name), 'utf8')) as Record<string, object>;
    writeFileSync(messagesOf(name), JSON.stringify(others));
  });
}

function changed(folder: string, change: (messagesOf: (name: string) => string) => void): TranslatedBuild {
  const copy = mkdtempSync(join(tmpdir(), 'unasked-language-'));
  cpSync(folder, copy, { recursive: true });
  change((name) => join(copy, '_locales', name, 'messages.json'));
  return { folder: copy, remove: () => rmSync(copy, { recursive: true, force: true }) };
}
