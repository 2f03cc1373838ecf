/**
 * In which language is a mail written? Settled once for the whole mail, before a word of it counts for a topic: kindred
 * and unrelated languages share many single words ("password" is Italian, "reset" Czech, "at" Danish), but not their little
 * words. Each word votes for the languages that know it, by less the more there are; letters of a script that one language
 * alone writes vote too. Language detectors that were measured on labelled mail (npm: eld, tinyld, franc) were either
 * no better in mails of a few lines or take a megabyte, which the worker would have to load each time it wakes.
 */
import { spellAll } from './spell.ts';

const HASHES = 16_384;

/** Languages by the spelling of a function word. */
export class FunctionWords {
  readonly #languages: Map<string, string[]>;
  /** Which hashes a word has: most words of a mail have another and are not even cut out of their sentence. */
  readonly #marks = new Uint8Array(HASHES);

  constructor(languages: Map<string, string[]>) {
    this.#languages = languages;
    for (const word of languages.keys()) this.#marks[hash(word, 0, word.length)] = 1;
  }

  /** The languages that know the word which stands in `spelt` from one place to another. */
  at(spelt: string, from: number, to: number): string[] | undefined {
    return this.#marks[hash(spelt, from, to)] === 1 ? this.#languages.get(spelt.slice(from, to)) : undefined;
  }

  [Symbol.iterator](): MapIterator<[string, string[]]> {
    return this.#languages[Symbol.iterator]();
  }
}

function hash(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) value = Math.imul(value, 31) + text.charCodeAt(at);
  return value & (HASHES - 1);
}

/** Scripts that one language of the tables writes (several letters of it stand for one word). */
const SCRIPTS: [script: RegExp, languages: string[]][] = [
  [/[\p{sc=Hiragana}\p{sc=Katakana}]/gu, ['ja']],
  [/\p{sc=Hangul}/gu, ['ko']],
  [/\p{sc=Han}/gu, ['zh-Hans', 'zh-Hant', 'ja']],
  [/\p{sc=Thai}/gu, ['th']],
  [/\p{sc=Lao}/gu, ['lo']],
  [/\p{sc=Khmer}/gu, ['km']],
  [/\p{sc=Myanmar}/gu, ['my']],
  [/\p{sc=Hebrew}/gu, ['he']],
  [/\p{sc=Greek}/gu, ['el']],
  [/\p{sc=Georgian}/gu, ['ka']],
  [/\p{sc=Armenian}/gu, ['hy']],
  [/\p{sc=Bengali}/gu, ['bn']],
  [/\p{sc=Gurmukhi}/gu, ['pa']],
  [/\p{sc=Gujarati}/gu, ['gu']],
  [/\p{sc=Tamil}/gu, ['ta']],
  [/\p{sc=Telugu}/gu, ['te']],
  [/\p{sc=Kannada}/gu, ['kn']],
  [/\p{sc=Malayalam}/gu, ['ml']],
  [/\p{sc=Sinhala}/gu, ['si']],
  [/\p{sc=Devanagari}/gu, ['hi', 'mr', 'ne']],
  [/\p{sc=Arabic}/gu, ['ar', 'fa', 'ur']],
];
const LETTERS_A_WORD = 4;
/** All that is beyond Latin, Greek with its look-alikes and Cyrillic: most mails are spared the count of scripts. */
const BEYOND = /[\u0370-\u03ff\u0530-\u1fff\u3040-\uffdc]/;

/** Spells the words of each language once; `words` are parted by blanks. */
export function compileFunctionWords(words: Record<string, string>): FunctionWords {
  const table = new Map<string, string[]>();
  for (const [language, list] of Object.entries(words)) {
    for (const spelt of spellAll(list.split(' '))) {
      const word = spelt.trim();
      const languages = table.get(word) ?? [];
      if (word !== '' && !languages.includes(language)) table.set(word, [...languages, language]);
    }
  }
  return new FunctionWords(table);
}

/** Gathers the votes of one mail. */
export class LanguageVotes {
  readonly #table: FunctionWords;
  /** How many words these languages know; each word votes for them by less the more there are. */
  readonly #words = new Map<string[], number>();

  constructor(table: FunctionWords) {
    this.#table = table;
  }

  /** Reads a text in the spelling of `spell`. */
  read(spelt: string): void {
    for (let from = 0, to = 0; to < spelt.length; from = to + 1) {
      const space = spelt.indexOf(' ', from);
      to = space < 0 ? spelt.length : space;
      const languages = this.#table.at(spelt, from, to);
      if (languages) this.add(languages);
    }
    if (BEYOND.test(spelt)) this.#readScripts(spelt);
  }

  /** One word that these languages know, from whatever table. */
  add(languages: string[], words = 1): void {
    this.#words.set(languages, (this.#words.get(languages) ?? 0) + words);
  }

  /**
   * The languages to believe, the likeliest first: those with at least `share` of its votes. Empty where nothing voted,
   * as for a mail of one strange word.
   */
  settled(share: number): string[] {
    const ranked = [...this.#votes()].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    const most = ranked[0]?.[1] ?? 0;
    return ranked.filter(([, votes]) => votes >= most * share).map(([language]) => language);
  }

  /** The likeliest language where at least `votes` speak for it, else ''. */
  clearly(votes: number): string {
    return Math.max(0, ...this.#votes().values()) < votes ? '' : (this.settled(1)[0] ?? '');
  }

  #votes(): Map<string, number> {
    const votes = new Map<string, number>();
    for (const [languages, words] of this.#words) {
      const vote = words / Math.sqrt(languages.length);
      for (const language of languages) votes.set(language, (votes.get(language) ?? 0) + vote);
    }
    return votes;
  }

  #readScripts(text: string): void {
    for (const [script, languages] of SCRIPTS) {
      const letters = text.match(script)?.length ?? 0;
      if (letters > 0) this.add(languages, letters / LETTERS_A_WORD);
    }
  }
}
