import { fold } from '../text/fold.ts';
import type { ImitatedName, LookalikeNames } from './lookalike-names.ts';

/** A platform's name as it was found in a word. */
export interface FoundName {
  name: ImitatedName;
  /** Spelt as the platform spells it. */
  exact: boolean;
}

const DIGITS_AS_LETTERS: Record<string, string> = { 3: 'e', 4: 'a', 5: 's', 6: 'g', 7: 't', 8: 'b', 9: 'g' };
const SHORTEST_INSIDE = 5;

/** The name that a whole word is or passes for, null for none. */
export function nameOf(word: string, names: LookalikeNames): FoundName | null {
  for (const skeleton of skeletonsOf(word)) {
    const name = names.bySkeleton.get(skeleton);
    if (name !== undefined) return judged(name, word);
  }
  return null;
}

/**
 * A name with one or two account words written against it: `netflixbilling`, `myappleid`; null for none. Names
 * under five letters do not count: inside a longer word they are chance.
 */
export function nameWithWords(word: string, names: LookalikeNames): { found: FoundName; words: string[] } | null {
  for (const skeleton of skeletonsOf(word)) {
    for (let length = skeleton.length - 2; length >= SHORTEST_INSIDE; length -= 1) {
      for (const start of [0, skeleton.length - length]) {
        const name = names.bySkeleton.get(skeleton.slice(start, start + length));
        const rest = start === 0 ? skeleton.slice(length) : skeleton.slice(0, start);
        const words = name === undefined ? null : accountWords(rest, names);
        const found = name === undefined ? null : judged(name, word);
        if (words !== null && found !== null) return { found, words };
      }
    }
  }
  return null;
}

/** A skeleton as one or two account words, null where it is none. */
export function accountWords(skeleton: string, names: LookalikeNames): string[] | null {
  if (names.words.has(skeleton)) return [skeleton];
  for (let cut = 2; cut <= skeleton.length - 2; cut += 1) {
    const first = skeleton.slice(0, cut);
    const second = names.words.has(first) ? skeleton.slice(cut) : '';
    if (names.words.has(second)) return [first, second];
  }
  return null;
}

/** As written, and with digits read as the letters that they stand in for. */
function skeletonsOf(word: string): string[] {
  const skeletons = [fold(word)];
  const letters = word.replace(/[3-9]/g, (digit) => DIGITS_AS_LETTERS[digit] ?? digit);
  if (letters !== word) skeletons.push(fold(letters));
  return skeletons;
}

/** Whether the likeness counts: i for l makes other ordinary words; a digit or rn for m is no accident. */
function judged(name: ImitatedName, word: string): FoundName | null {
  if (word.includes(name.bare)) return { name, exact: true };
  const accident = /^[a-z]+$/.test(word) && !/rn|vv/.test(word);
  return name.bare.length < 4 || (name.weak && accident) ? null : { name, exact: false };
}
