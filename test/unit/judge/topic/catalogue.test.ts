import { describe, expect, it } from 'vitest';
import { CONCEPTS, termsOf } from '../../../../judge/topic/phrase-file.ts';
import { TOPIC_RULES } from '../../../../judge/topic/topic-rules.ts';
import { TOPIC_POINTS } from '../../../../judge/topic/topic-points.ts';
import { faultsOfPhraseFile } from './phrase-faults.ts';
import { PHRASE_FILES } from './phrases.ts';

/** The languages that promise every topic. */
const FULL = 'ar cs da de el en es fa fi fr he hi hu id it ja ko ms nb nl pl pt ro ru sv th tr uk vi zh-Hans zh-Hant'.split(' ');

describe('every phrase file', () => {
  it.each(Object.entries(PHRASE_FILES))('%s is well formed and named after its language', (name, file) => {
    expect(faultsOfPhraseFile(file)).toEqual([]);
    expect(file.language).toBe(name);
  });

  it.each(FULL)('%s says every idea in its own words', (language) => {
    const words = { ...PHRASE_FILES['mul']?.words, ...PHRASE_FILES[language]?.words };
    expect(CONCEPTS.filter((concept) => !words[concept])).toEqual([]);
  });
});

describe('the check of phrase files', () => {
  const file = (words: unknown) => ({ language: 'xx', words });
  it.each([
    ['no object', null],
    ['no language', { words: {} }],
    ['no words', { language: 'xx' }],
    ['an unknown concept', file({ weather: 'rain' })],
    ['a term twice', file({ password: 'wort, wort' })],
    ['a star in the middle', file({ password: 'pass*wort' })],
    ['a capital', file({ password: 'Passwort' })],
    ['an empty entry', file({ password: ' , ' })],
    ['a stem too short to mean anything', file({ password: 'pa*' })],
    ['a number', file({ password: 3 })],
  ])('finds %s', (_, value) => {
    expect(faultsOfPhraseFile(value)).not.toEqual([]);
  });

  it('parts terms by commas', () => {
    expect(termsOf(' mot de passe ,  code* ,')).toEqual(['mot de passe', 'code*']);
  });
});

describe('every rule', () => {
  it('has a name of its own, and points of its own belong to a rule', () => {
    const names = TOPIC_RULES.map((rule) => rule.name);
    expect(new Set(names).size).toBe(names.length);
    expect(Object.keys(TOPIC_POINTS.rules).filter((name) => !names.includes(name))).toEqual([]);
  });

  it('speaks of known ideas, is worth something, and no topic is without one', () => {
    for (const rule of TOPIC_RULES) {
      expect([...rule.needs.flat(), ...rule.unless].every((concept) => concept >= 0)).toBe(true);
      expect(Math.max(...(TOPIC_POINTS.rules[rule.name] ?? TOPIC_POINTS.anyRule)), rule.name).toBeGreaterThan(0);
    }
    expect([...new Set(TOPIC_RULES.map((rule) => rule.topic))].toSorted()).toEqual([
      'changed',
      'code',
      'expire',
      'quota',
      'reset',
      'signin-alert',
      'suspend',
      'verify',
    ]);
  });
});
