import { readdirSync, readFileSync } from 'node:fs';
import { compileTopics } from '../../../../judge/topic/topic.ts';
import type { PhraseFile } from '../../../../judge/topic/phrase-file.ts';

const FOLDER = new URL('../../../../judge/topic/phrases/', import.meta.url);

/** Every phrase file of the project by its name. */
export const PHRASE_FILES: Record<string, PhraseFile> = Object.fromEntries(
  readdirSync(FOLDER).map((name) => [name.replace('.json', ''), JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'))]),
);

/** Little words by language. */
export const FUNCTION_WORDS: Record<string, string> = JSON.parse(readFileSync(new URL('../function-words.json', FOLDER), 'utf8'));

export const TABLE = compileTopics(PHRASE_FILES, FUNCTION_WORDS);
