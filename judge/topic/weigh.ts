import { RULES } from './rules.ts';
import type { Rule } from './rules.ts';
import { ANY } from './scan.ts';
import type { Hit } from './scan.ts';

/** A rule that holds in a sentence, and the words it spans. */
export interface Match {
  rule: number;
  language: number;
  from: number;
  to: number;
}

/** Bits of the concepts, 31 a number so that they stay small integers. */
interface Bits {
  low: number;
  high: number;
}

function bitsOf(concepts: Iterable<number>): Bits {
  const bits = { low: 0, high: 0 };
  for (const concept of concepts) {
    if (concept < 31) bits.low |= 1 << concept;
    else bits.high |= 1 << (concept - 31);
  }
  return bits;
}

const shares = (a: Bits, b: Bits) => (a.low & b.low) !== 0 || (a.high & b.high) !== 0;

const MASKS = RULES.map((rule) => ({ needs: rule.needs.map(bitsOf), unless: bitsOf(rule.unless) }));

/** Of kindred languages only those that explain nearly as many words of a sentence as the best one are believed. */
const LEAST_SHARE = 0.75;

/** The rules that hold among the hits of one sentence, language by language; words of `common` join every language. */
export function matchRules(hits: Hit[], common: number): Match[] {
  const matches: Match[] = [];
  const joins = (hit: Hit) => hit.language === ANY || hit.language === common;
  const spoken = new Map<number, number>();
  for (const hit of hits) if (!joins(hit)) spoken.set(hit.language, (spoken.get(hit.language) ?? 0) + 1);
  if (spoken.size === 0 && hits.length > 0) spoken.set(common, 1);
  const least = Math.max(0, ...spoken.values()) * LEAST_SHARE;
  for (const [language, count] of spoken) {
    if (count < least) continue;
    const own = hits.filter((hit) => hit.language === language || joins(hit));
    const present = bitsOf(own.map((hit) => hit.concept));
    MASKS.forEach((mask, index) => {
      if (shares(mask.unless, present) || !mask.needs.every((need) => shares(need, present))) return;
      const rule = RULES[index];
      const span = rule && closest(rule, own);
      if (span) matches.push({ rule: index, language, ...span });
    });
  }
  return matches;
}

/** The first place where every group of the rule stands near enough to a word of its first group. */
function closest(rule: Rule, hits: Hit[]): { from: number; to: number } | null {
  const [first = [], ...others] = rule.needs;
  for (const anchor of hits) {
    if (!first.includes(anchor.concept)) continue;
    let from = anchor.word;
    let to = anchor.last;
    const near = others.every((group) => {
      const hit = hits.find((other) => group.includes(other.concept) && Math.abs(other.word - anchor.word) <= rule.within);
      if (!hit) return false;
      from = Math.min(from, hit.word);
      to = Math.max(to, hit.last);
      return true;
    });
    if (near) return { from, to };
  }
  return null;
}
