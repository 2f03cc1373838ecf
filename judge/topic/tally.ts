import type { Topic } from '../types.ts';
import { CONCEPTS } from './phrase-file.ts';
import { RULES } from './rules.ts';
import type { Rule } from './rules.ts';
import { scan } from './scan.ts';
import type { TermTable } from './scan.ts';
import { sentencesOf, spell, wordsBetween } from './spell.ts';
import { matchRules } from './weigh.ts';

export type Where = 'subject' | 'text' | 'link';

/** What speaks for one topic. */
export interface Score {
  topic: Topic;
  points: number;
  /** The best single reason: where it stands, in which language, and its words as written. */
  best: number;
  where: Where;
  language: number;
  words: string;
}

/** One rule that holds somewhere. */
interface Reason {
  rule: Rule;
  points: number;
  where: Where;
  language: number;
  sentence: string;
  from: number;
  to: number;
}

/** A language with fewer words than this share of the commonest one is there by chance. */
const LEAST_SHARE = 0.34;
const PROMO = CONCEPTS.indexOf('promo');
/** Topics that parcels, prizes and offers borrow their words from. */
const BORROWED = new Set<Topic>(['verify', 'suspend', 'expire', 'code']);

/** Collects what speaks for each topic, then adds it up: a rule counts once in each place. */
export class Tally {
  readonly #table: TermTable;
  readonly #reasons: Reason[] = [];
  readonly #spoken = new Map<number, number>();
  #promoted = false;

  constructor(table: TermTable) {
    this.#table = table;
  }

  /** Reads texts that stand in one place; `pointsOf` says what a rule is worth there. */
  read(texts: string[], where: Where, pointsOf: (rule: Rule) => number): void {
    for (const text of texts) for (const sentence of sentencesOf(text)) this.#readSentence(sentence, where, pointsOf);
  }

  #readSentence(sentence: string, where: Where, pointsOf: (rule: Rule) => number): void {
    const hits = scan(spell(sentence), this.#table);
    for (const { language, concept } of hits) {
      this.#spoken.set(language, (this.#spoken.get(language) ?? 0) + 1);
      if (where === 'subject' && concept === PROMO) this.#promoted = true;
    }
    for (const { rule: index, language, from, to } of matchRules(hits, this.#table.common)) {
      const rule = RULES[index];
      const points = rule ? pointsOf(rule) : 0;
      if (rule && points > 0) this.#reasons.push({ rule, points, where, language, sentence, from, to });
    }
  }

  /** The topics that something speaks for, in no order. */
  scores(): Score[] {
    const scores = new Map<Topic, Score>();
    const counted = new Set<string>();
    const spoken = (language: number) => this.#spoken.get(language) ?? 0;
    const least = Math.max(0, ...this.#reasons.map(({ language }) => spoken(language))) * LEAST_SHARE;
    const byLanguage = this.#reasons.filter(({ language }) => spoken(language) >= least);
    const size = (language: number) => this.#table.sizes[language] ?? 0;
    byLanguage.sort((a, b) => spoken(b.language) - spoken(a.language) || size(b.language) - size(a.language));
    for (const reason of byLanguage) {
      const key = `${RULES.indexOf(reason.rule)} ${reason.where}`;
      if (counted.has(key)) continue;
      counted.add(key);
      this.#add(scores, reason);
    }
    return [...scores.values()];
  }

  #add(scores: Map<Topic, Score>, { rule, points: full, where, language, sentence, from, to }: Reason): void {
    const { topic } = rule;
    const points = this.#promoted && BORROWED.has(topic) ? full / 2 : full;
    const score = scores.get(topic) ?? { topic, points: 0, best: 0, where, language, words: '' };
    score.points += points;
    if (points > score.best) {
      const words = wordsBetween(sentence, from, to);
      Object.assign(score, { best: points, where, language, words });
    }
    scores.set(topic, score);
  }
}
