/**
 * What speaks for a topic, in points. Written by `npm run fit -- --write` from labelled mail; not to be typed by hand, but
 * for a new rule, which takes the points of a like one until the next fit.
 *
 * Fitted on 2026-11-26 to 1666 mails of 1100 campaigns (development corpus and field), each with and
 * without its source. Cost a campaign: 0.192 before, 0.183 after, 0.188 cross-validated.
 * The rules of quota and expiry have since the text points that `scripts/fit/sentences.ts` demands: one plain sentence of
 * theirs in a short text is a topic, as a subject may not be readable. Unseen mail: no figure lower, one lure more.
 */

/** Points of a rule in the subject, on a link or button, and in the first lines. */
export type RulePoints = [subject: number, link: number, text: number];

/** Points from which a topic is found, and is sure. */
interface Bounds {
  weak: number;
  strong: number;
}

export interface TopicPoints {
  /** Of every rule that has none of its own. */
  anyRule: RulePoints;
  /** By the rule's name, where labelled mail tells that it is worth more or less than others. */
  rules: Record<string, RulePoints>;
  /** What a rule is worth less in the sender's name than in the subject. */
  nameDiscount: number;
  /** What a rule is worth deep in the text. */
  deep: number;
  /** By where the best reason stands: a subject or a button, a short text, a long one. */
  bounds: { elsewhere: Bounds; shortText: Bounds; longText: Bounds };
  /** The points of the other topics count so many times less. */
  supportDivisor: number;
  /** All points count so many times less in an answer, those of some topics in an offer. */
  replyDivisor: number;
  promoDivisor: number;
}

export const TOPIC_POINTS: TopicPoints = {
  anyRule: [6, 4, 2],
  rules: {
    'reset: password + reset|forgot': [6, 4, 3],
    'suspend: account|wallet|mailbox + suspend': [6, 4, 3],
    'expire: password|account|mailbox|access|identity|twofactor + expire': [6, 4, 3],
    'quota: storage|mailbox + full': [6, 4, 3],
    'quota: storage|mailbox + percent': [6, 4, 3],
  },
  nameDiscount: 1,
  deep: 1,
  bounds: {
    elsewhere: {
      weak: 3,
      strong: 4,
    },
    shortText: {
      weak: 3,
      strong: 4,
    },
    longText: {
      weak: 4,
      strong: 6,
    },
  },
  supportDivisor: 2,
  replyDivisor: 6,
  promoDivisor: 3,
};
