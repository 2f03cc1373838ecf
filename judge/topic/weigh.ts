/** Adds up what speaks for each topic, and says which one it is, if any. */
import type { Topic } from '../verdict.ts';
import { wordsBetween } from './spell.ts';
import type { TopicPoints } from './topic-points.ts';
import { TOPIC_RULES } from './topic-rules.ts';

export type Where = 'subject' | 'name' | 'text' | 'link';

/** One rule that holds somewhere. */
export interface Reason {
  /** Index of the rule. */
  rule: number;
  where: Where;
  /** Far down in a long text. */
  deep: boolean;
  language: number;
  sentence: string;
  from: number;
  to: number;
}

/** All that a mail says of accounts. */
export interface TopicReasons {
  /** Those of the likeliest language first. */
  reasons: Reason[];
  /** It offers or promises something. */
  promoted: boolean;
  /** It answers another mail. */
  reply: boolean;
  shortText: boolean;
}

export interface WeighedTopic {
  topic: Topic;
  strength: 'strong' | 'weak';
  /** The best single reason. */
  best: Reason;
  /** Its words as written. */
  words: string;
}

/** Topics that parcels, prizes and offers borrow their words from. */
const BORROWED = new Set<Topic>(['verify', 'suspend', 'expire', 'code']);

/** What speaks for one topic. */
interface Score {
  topic: Topic;
  points: number;
  /** The best single reason and its points. */
  most: number;
  best: Reason;
}

/** The topic of which most is said, null where that is too little. A rule counts once in each place. */
export function weighTopic({ reasons, promoted, reply, shortText }: TopicReasons, points: TopicPoints): WeighedTopic | null {
  const [first, ...others] = scoresOf(reasons, promoted, points).toSorted((a, b) => b.points - a.points);
  if (!first) return null;
  const support = others.reduce((sum, score) => sum + score.points, 0) / points.supportDivisor;
  const total = (first.points + support) / (reply ? points.replyDivisor : 1);
  const { elsewhere, shortText: inShort, longText } = points.bounds;
  const bounds = first.best.where !== 'text' ? elsewhere : shortText ? inShort : longText;
  if (total < bounds.weak) return null;
  const { best, topic } = first;
  const words = wordsBetween(best.sentence, best.from, best.to).slice(0, 120);
  return { topic, strength: total >= bounds.strong ? 'strong' : 'weak', best, words };
}

function scoresOf(reasons: Reason[], promoted: boolean, points: TopicPoints): Score[] {
  const scores = new Map<Topic, Score>();
  const counted = new Set<string>();
  for (const reason of reasons) {
    const topic = TOPIC_RULES[reason.rule]?.topic;
    const full = pointsOf(reason, points);
    if (topic === undefined || full <= 0) continue;
    const key = `${reason.rule} ${reason.where === 'name' ? 'subject' : reason.where}`;
    if (counted.has(key)) continue;
    counted.add(key);
    const worth = promoted && BORROWED.has(topic) ? full / points.promoDivisor : full;
    const score = scores.get(topic) ?? { topic, points: 0, most: 0, best: reason };
    score.points += worth;
    if (worth > score.most) Object.assign(score, { most: worth, best: reason });
    scores.set(topic, score);
  }
  return [...scores.values()];
}

function pointsOf({ rule, where, deep }: Reason, { anyRule, rules, nameDiscount, deep: deepPoints }: TopicPoints): number {
  const [subject, link, text] = rules[TOPIC_RULES[rule]?.name ?? ''] ?? anyRule;
  if (where === 'subject') return subject;
  if (where === 'name') return subject - nameDiscount;
  if (where === 'link') return link;
  return deep ? Math.min(deepPoints, text) : text;
}
