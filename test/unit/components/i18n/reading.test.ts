import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';
import { texts } from './sample-verdict.ts';

const SENTENCE_ENDS = /(?<=[.?!:])\s+/;
const WORD = /[\p{L}\p{N}'’]+/gu;
/** What can have no shorter name, and what stands in for a fact. */
const NAMES = /\{\w+\}|two-factor( authentication)?|Instagram|Unasked|Firefox|Chrome|NIST Cybersecurity Framework( 2\.0)?/gi;
/** The measure counts words a sentence: of fewer it says nothing. */
const LEAST_WORDS = 5;

const told = [...texts].filter(([key]) => !['language', 'direction', 'sentences'].includes(key));
/** Facts about news are told by date, place and names. */
const plain = told.filter(([key]) => !key.startsWith('advisory_'));
const sentencesOf = (text: string): string[] => text.replace(NAMES, 'it').split(SENTENCE_ENDS);

/** The years of school that a sentence asks for (Flesch and Kincaid, 1975). */
function gradeOf(sentence: string): number {
  const words = sentence.match(WORD) ?? [];
  if (words.length < LEAST_WORDS) return 0;
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return fleschKincaid({ sentence: 1, word: words.length, syllable: syllables });
}

describe('every text', () => {
  it.each(told)('%s has no sentence of more than 22 words', (_key, text) => {
    for (const sentence of text.split(SENTENCE_ENDS)) expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(22);
  });

  it.each(plain)('%s can be read after eight years of school', (_key, text) => {
    for (const sentence of sentencesOf(text)) expect(gradeOf(sentence), sentence).toBeLessThanOrEqual(8.05);
  });

  it.each(told)('%s uses no word that is ours alone', (_key, text) => {
    expect(text.replace(/\{\w+\}/g, '')).not.toMatch(/\b(lures?|domains?|registrable|authenticated)\b/i);
  });
});

describe('the measure', () => {
  it('tells a plain sentence from one that is none', () => {
    expect(gradeOf('Open the site yourself and look there.')).toBeLessThan(4);
    expect(gradeOf('Authentication irregularities necessitate immediate verification of credentials.')).toBeGreaterThan(15);
  });
});
