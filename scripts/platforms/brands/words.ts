/** Which names are words: by the spelling dictionaries of languages that many of our readers write in. */
import { readFileSync } from 'node:fs';

const DICTIONARIES = ['en', 'de', 'es', 'fr', 'it', 'nl', 'pl', 'pt'];
/** Shorter ones stand for too much. */
const SHORTEST_NAME = 4;
/** A name of more words than this is hardly written by chance. */
const MOST_WORDS = 2;
/** Endings under which a dictionary does not list its words. */
const ENDINGS = /(?:'s|’s|s|es|ed|er|ers|ing|y)$/;

export type IsWord = (word: string) => boolean;

/** Reads the dictionaries of the packages `dictionary-*`; forms are told by their commonest endings. */
export function readWords(): IsWord {
  const words = new Set(DICTIONARIES.flatMap(wordsOf));
  return (word) => words.has(word) || (ENDINGS.test(word) && words.has(word.replace(ENDINGS, '')));
}

/** A line is `word/FLAGS`; the first one counts the others. */
function wordsOf(language: string): string[] {
  const text = readFileSync(new URL(import.meta.resolve(`dictionary-${language}`)).pathname.replace(/index\.js$/, 'index.dic'), 'utf8');
  return text
    .split('\n')
    .slice(1)
    .map((line) => plainLetters(line.split(/[/\t]/)[0] ?? ''))
    .filter((word) => word.length > 1);
}

/** Whether `name` is made of so few and such ordinary words that it may be written without meaning the brand. */
export function isOrdinary(name: string, isWord: IsWord): boolean {
  const words = plainLetters(name)
    .split(/[^\p{L}\p{N}'’]+/u)
    .filter(Boolean);
  if (words.join('').length < SHORTEST_NAME) return true;
  return words.length <= MOST_WORDS && words.every((word) => word.length < SHORTEST_NAME || /^\d+$/.test(word) || isWord(word));
}

function plainLetters(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
