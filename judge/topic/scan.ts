import { CONCEPTS, termsOf } from './phrase-file.ts';
import type { Concept, PhraseFile } from './phrase-file.ts';
import { spellAll } from './spell.ts';

/** One term, in the spelling of `spell`, with all it can mean. */
interface Term {
  text: string;
  /** language * 64 + concept. */
  meanings: number[];
  spaces: number;
}

/** The terms that share a hash. */
interface Bucket {
  terms: Term[];
  /** Of each, the code of the character behind its key, by which most are passed over; -1 for one that is all key. */
  next: number[];
}

/** All terms spelt; plain JSON of few strings, since a worker starts often. */
export interface PackedTerms {
  languages: string[];
  /** How many meanings each has. */
  sizes: number[];
  /** By a hash of their first characters, 0 where there are none. A line a term: it, a tab, and its meanings (language * 64 + concept). */
  buckets: (string | 0)[];
  /** Codes of the first characters of terms too short for a whole key. */
  shortStarts: number[];
}

export interface TermTable {
  languages: string[];
  /** How many meanings each has. */
  sizes: number[];
  /** Index of the words that every language borrows, -1 where there are none. */
  common: number;
  /** By a hash of the first characters; lines as they ship until somebody asks for them, and most are never asked for. */
  buckets: (Bucket | string | 0)[];
  /** The first characters of terms too short for a whole key; most words are spared the look for those. */
  shortStarts: Set<number>;
}

/** A concept found in a sentence, from its first to its last word, counted from 0. */
export interface Hit {
  language: number;
  concept: number;
  word: number;
  last: number;
}

const BUCKETS = 16384;
/** Language of what needs no language. */
export const ANY = -1;
/** Concept of a number that looks like a code; it has no words. */
export const DIGITS = CONCEPTS.length;
/** Terms are found by this many first characters, shorter ones by all they have. */
const KEY = 3;

/** Scripts that write without spaces or join particles to the word (Arabic, Hebrew, Thai, Han …): not the Indic ones. */
function isJoined(code: number): boolean {
  return code >= 0x590 && (code < 0x900 || code >= 0xe00);
}

/** Scripts without any space between words; here three letters stand for a word when gaps are counted. */
function isUnspaced(code: number): boolean {
  return code >= 0xe00 && (code < 0x1100 || code > 0x11ff);
}

function hash(text: string, at: number, length: number): number {
  let value = length;
  for (let i = 0; i < length; i += 1) value = Math.imul(value, 31) + text.charCodeAt(at + i);
  return value & (BUCKETS - 1);
}

/** Spells the terms of all languages, the slow part of the work; what comes out can be kept as JSON. */
export function packTerms(files: PhraseFile[]): PackedTerms {
  const entries = files.flatMap((file, language) =>
    Object.entries(file.words).flatMap(([concept, entry]) => {
      const meaning = language * 64 + CONCEPTS.indexOf(concept as Concept);
      return termsOf(entry).map((term) => ({ term, meaning }));
    }),
  );
  const spelt = spellAll(entries.map(({ term }) => term));
  const terms = new Map<string, number[]>();
  entries.forEach(({ term, meaning }, index) => {
    const whole = (spelt[index] ?? '').slice(1);
    const text = term.endsWith('*') || isJoined(term.charCodeAt(0)) ? whole.slice(0, -1) : whole;
    const meanings = terms.get(text);
    if (!meanings) terms.set(text, [meaning]);
    else if (!meanings.includes(meaning)) meanings.push(meaning);
  });
  const sizes = files.map(() => 0);
  for (const meaning of [...terms.values()].flat()) sizes[meaning >> 6] = (sizes[meaning >> 6] ?? 0) + 1;
  const buckets: PackedTerms['buckets'] = Array.from({ length: BUCKETS }, () => 0);
  const shortStarts = new Set<number>();
  for (const [text, meanings] of terms) {
    if (text.length < KEY) shortStarts.add(text.charCodeAt(0));
    const key = hash(text, 0, Math.min(KEY, text.length));
    const line = `${text}\t${meanings.join(' ')}`;
    buckets[key] = buckets[key] ? `${buckets[key]}\n${line}` : line;
  }
  return { languages: files.map((file) => file.language), sizes, buckets, shortStarts: [...shortStarts] };
}

/** Makes the table ready for `scan`. */
export function indexTerms({ languages, sizes, buckets, shortStarts }: PackedTerms): TermTable {
  return { languages, sizes, common: languages.indexOf('mul'), buckets: [...buckets], shortStarts: new Set(shortStarts) };
}

/** The terms of a bucket, read out of their lines when they are first asked for. */
function bucketAt({ buckets }: TermTable, key: number): Bucket | undefined {
  const held = buckets[key];
  if (typeof held !== 'string') return held || undefined;
  const terms = held.split('\n').map((line): Term => {
    const [text = '', meanings = ''] = line.split('\t');
    return { text, meanings: meanings.split(' ').map(Number), spaces: text.trimEnd().split(' ').length - 1 };
  });
  const bucket = { terms, next: terms.map(({ text }) => (text.length > KEY ? text.charCodeAt(KEY) : -1)) };
  buckets[key] = bucket;
  return bucket;
}

/** Letters of scripts that `isJoined` tells. */
const JOINED = /[\u0590-\u08ff\u0e00-\uffff]/;

/** Every term in a spelt sentence, in the order of the text, with `word` rising. */
export function scan(spelt: string, table: TermTable): Hit[] {
  return JOINED.test(spelt) ? scanJoined(spelt, table) : scanSpaced(spelt, table);
}

/** Where all words stand between spaces, only their beginnings are looked at. */
function scanSpaced(spelt: string, table: TermTable): Hit[] {
  const hits: Hit[] = [];
  let word = 0;
  for (let space = spelt.indexOf(' '); space >= 0 && space + 2 < spelt.length; space = spelt.indexOf(' ', space + 1), word += 1) {
    const at = space + 1;
    if (isDigitShape(spelt.charCodeAt(at))) findDigits(spelt, at, word, hits);
    findTerms(spelt, at, word, table, hits);
  }
  return hits;
}

function scanJoined(spelt: string, table: TermTable): Hit[] {
  const hits: Hit[] = [];
  let word = -1;
  let letters = 0;
  let before = 0;
  for (let at = 0; at + 1 < spelt.length; before = spelt.charCodeAt(at), at += 1) {
    const code = spelt.charCodeAt(at);
    if (code === 32) {
      word += 1;
      letters = 0;
      continue;
    }
    if (isUnspaced(code) && (letters += 1) % 3 === 0) word += 1;
    if (before !== 32 && !isJoined(code) && !isJoined(before)) continue;
    if (before === 32 && isDigitShape(code)) findDigits(spelt, at, word, hits);
    findTerms(spelt, at, word, table, hits);
  }
  return hits;
}

/** The terms that begin at `at`, the longest keys first. */
function findTerms(spelt: string, at: number, word: number, table: TermTable, hits: Hit[]): void {
  const shortest = table.shortStarts.has(spelt.charCodeAt(at)) ? 1 : KEY;
  const behind = spelt.charCodeAt(at + KEY);
  for (let length = KEY; length >= shortest; length -= 1) {
    const bucket = bucketAt(table, hash(spelt, at, length));
    if (!bucket) continue;
    const { terms, next } = bucket;
    for (let index = 0; index < next.length; index += 1) {
      const term = next[index] === behind || next[index] === -1 ? terms[index] : undefined;
      if (term && Math.min(KEY, term.text.length) === length && spelt.startsWith(term.text, at)) addMeanings(term, word, hits);
    }
  }
}

function addMeanings({ meanings, spaces }: Term, word: number, hits: Hit[]): void {
  for (const meaning of meanings) hits.push({ language: meaning >> 6, concept: meaning & 63, word, last: word + spaces });
}

/** A digit, or a letter that `spell` writes for one: 0 as o and 1 as l. */
function isDigitShape(code: number): boolean {
  return (code >= 48 && code <= 57) || code === 108 || code === 111;
}

/** A lone number of four to eight digits that is no year, also in two halves ("613 059"). */
function findDigits(spelt: string, at: number, word: number, hits: Hit[]): void {
  const first = digitsAt(spelt, at);
  if (first === 0) return;
  const second = first === 3 || first === 4 ? digitsAt(spelt, at + first + 1) : 0;
  const isHalved =
    second === first && digitsAt(spelt, at + first + second + 2) === 0 && !endsInNumber(spelt, at - 1) && !isYear(spelt, at, first);
  const isCode = isHalved || (first >= 4 && first <= 8 && !isYear(spelt, at, first));
  if (isCode) hits.push({ language: ANY, concept: DIGITS, word, last: isHalved ? word + 1 : word });
}

/** Length of the number that begins at `at`, 0 where none does; words of l and o alone ("lol") are none unless long. */
function digitsAt(spelt: string, at: number): number {
  if (!isDigitShape(spelt.charCodeAt(at))) return 0;
  const end = spelt.indexOf(' ', at);
  const text = spelt.slice(at, end < 0 || end - at > 9 ? at + 9 : end);
  return /^[\dol]+$/.test(text) && (/\d/.test(text) || text.length >= 6) ? text.length : 0;
}

function endsInNumber(spelt: string, space: number): boolean {
  return /[\dol]$/.test(spelt.slice(Math.max(0, space - 1), space)) && digitsAt(spelt, spelt.lastIndexOf(' ', space - 1) + 1) > 0;
}

function isYear(spelt: string, at: number, length: number): boolean {
  return length === 4 && /^(?:l9|2o)/.test(spelt.slice(at, at + 2));
}
