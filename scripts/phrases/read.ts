/** Reads the phrase tables of all languages from disk, for builds and command-line tools. */
import { readFile, readdir } from 'node:fs/promises';
import type { PhraseFile } from '../../judge/topic/phrase-file.ts';

const FOLDER = new URL('../../judge/topic/phrases/', import.meta.url);

/** Phrases by language code, in alphabetical order. */
export async function readPhraseFiles(): Promise<Record<string, PhraseFile>> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.json')).toSorted();
  const files = names.map(async (name) => [name.slice(0, -5), JSON.parse(await readFile(new URL(name, FOLDER), 'utf8'))] as const);
  return Object.fromEntries(await Promise.all(files));
}

/** The little words of each language, parted by blanks. */
export async function readFunctionWords(): Promise<Record<string, string>> {
  return JSON.parse(await readFile(new URL('../../judge/topic/function-words.json', import.meta.url), 'utf8'));
}
