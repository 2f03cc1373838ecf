/** The rules that make a topic, and where they hold in a sentence. What each is worth stands in `topic-points.ts`. */
import type { Topic } from '../verdict.ts';
import { CONCEPTS, type Concept } from './phrase-file.ts';
import { ANY, DIGITS, type Hit } from './scan.ts';

/** Concepts that make a topic when they stand together in one sentence. */
export interface TopicRule {
  /** What its points are kept under: topic and needs. */
  name: string;
  topic: Topic;
  /** One of each group must be there. */
  needs: number[][];
  /** None of these may be there. */
  unless: number[];
  /** Most words between the first and any other. */
  within: number;
}

type Row = [topic: Topic, needs: string, unless: string, within: number];

const THING = 'account|wallet|mailbox';

const ROWS: Row[] = [
  ['reset', 'password + reset|forgot', 'expire talk', 6],
  ['reset', 'password + change|new', 'done expire talk', 5],
  ['reset', 'password + reset|change|new|forgot + request|notyou', 'talk', 14],
  ['reset', 'account|access|login + reset + request|forgot', 'talk', 8],
  ['reset', 'account|login + forgot', 'talk', 5],

  ['code', 'code + verify|security|login|access|twofactor|password|onetime', 'promo talk', 4],
  ['code', 'onetime + login', 'promo talk', 6],
  ['code', 'code + reset', 'promo talk', 3],
  ['code', 'code + digits', 'promo talk', 10],

  ['signin-alert', 'login + new|odd|attempt|device', 'talk', 3],
  ['signin-alert', 'login + detect|fail|odd|device', 'talk', 8],
  ['signin-alert', 'device|access + odd|new|attempt + account|login|detect|notyou|wallet', 'talk', 10],
  ['signin-alert', 'odd + activity|access|attempt', 'talk', 4],
  ['signin-alert', 'odd + payment', 'talk', 4],
  ['signin-alert', 'odd + account|wallet', 'talk', 4],
  ['signin-alert', 'notyou + login|device|access|activity|account|security', 'talk', 12],
  ['signin-alert', 'security + alert|breach', 'talk', 4],
  ['signin-alert', 'security + details', 'promo talk', 2],
  ['signin-alert', 'breach + account|wallet|seed|device', 'talk', 14],
  ['signin-alert', 'breach + details|password', 'talk', 14],

  ['changed', 'password|email|phone|twofactor|security + done', 'talk', 8],
  ['changed', 'twofactor + suspend|delete', 'promo talk', 4],
  ['changed', 'account + done', 'promo talk', 5],

  ['signin-alert', 'archive + request|done|new|notyou', 'promo talk', 8],
  ['signin-alert', 'account|details + access + done', 'promo talk', 8],

  ['verify', 'verify + account|identity|wallet|seed|twofactor|mailbox|email|phone|login', 'talk', 6],
  ['verify', 'verify + details|device|security|access', 'promo talk', 6],
  ['verify', 'verify + payment', 'promo talk', 6],
  ['verify', 'verify + payment + must|fail', 'promo talk', 8],
  ['verify', 'update + account|wallet|identity|payment|details|security|mailbox', 'promo talk', 5],
  ['verify', 'update + device', 'promo talk', 5],
  ['verify', 'twofactor + activate|must|verify|update|new', 'talk', 8],
  ['verify', 'security|device + update|activate + must', 'talk', 10],
  ['verify', 'payment|plan + fail', 'talk', 8],
  ['verify', 'payment|plan + fail + update|verify|suspend', 'talk', 16],
  ['verify', 'terms + accept|verify|update + must|access|account|keep', 'talk', 16],
  ['verify', 'terms + accept|verify', 'talk', 5],
  ['verify', 'seed + verify|update|security|breach|unlock|reset', 'talk', 10],
  ['verify', 'wallet|device + update + must|fail|delete', 'talk', 14],
  ['verify', 'activate + account', 'talk', 4],
  ['verify', 'identity + must|alert|request|update|fail|expire|activate', 'promo talk', 8],

  ['suspend', `${THING} + suspend`, 'promo talk', 8],
  ['suspend', `${THING} + delete`, 'promo talk', 7],
  ['suspend', 'access|login|identity + suspend', 'promo talk', 6],
  ['suspend', 'plan|payment|device|code|email + suspend', 'promo talk', 6],
  ['suspend', 'unlock + account|wallet|access|device|mailbox', 'promo talk', 5],
  ['suspend', 'suspend + must|odd|security|alert', 'promo talk', 5],

  ['expire', 'password|account|mailbox|access|identity|twofactor + expire', 'promo talk reset', 6],
  ['expire', 'plan|security|payment + expire', 'promo talk', 6],
  ['expire', 'password + keep', 'talk', 4],

  ['quota', 'storage|mailbox + full', 'talk', 7],
  ['quota', 'storage|mailbox + percent', 'promo talk', 9],
  ['quota', 'storage|mailbox + update|delete|suspend|fail|expire|new', 'talk', 7],
  ['quota', 'files + delete', 'talk', 8],
  ['quota', 'messages|mailbox + held', 'promo talk', 6],
];

function conceptIndex(name: string): number {
  return name === 'digits' ? DIGITS : CONCEPTS.indexOf(name as Concept);
}

/** All rules; the first of a topic is its plainest. */
export const TOPIC_RULES: TopicRule[] = ROWS.map(([topic, needs, unless, within]) => ({
  name: `${topic}: ${needs}`,
  topic,
  needs: needs.split(' + ').map((group) => group.split('|').map(conceptIndex)),
  unless: unless
    .split(' ')
    .filter((name) => name !== '')
    .map(conceptIndex),
  within,
}));

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

const MASKS = TOPIC_RULES.map((rule) => ({ needs: rule.needs.map(bitsOf), unless: bitsOf(rule.unless) }));

/** Can any rule hold among the hits of one sentence, of whatever languages? Few sentences get further. */
export function mayMatch(hits: Hit[]): boolean {
  const present = bitsOf(hits.map((hit) => hit.concept));
  return hits.length > 0 && MASKS.some(({ needs }) => needs.every((need) => shares(need, present)));
}

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
      const rule = TOPIC_RULES[index];
      const span = rule && closest(rule, own);
      if (span) matches.push({ rule: index, language, ...span });
    });
  }
  return matches;
}

/** The first place where every group of the rule stands near enough to a word of its first group. */
function closest(rule: TopicRule, hits: Hit[]): { from: number; to: number } | null {
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
