/**
 * What speaks for a topic, in points. Written by `npm run fit -- --write` from labelled mail; not to be typed by hand, but for
 * a new rule, which takes the points of a like one until the next fit.
 */

/** Points of a rule in the subject, on a link or button, and in the first lines. */
type RulePoints = [subject: number, link: number, text: number];

/** Points from which a topic is found, and is sure. */
interface Bounds {
  weak: number;
  strong: number;
}

export interface TopicPoints {
  /** By the rule's name. */
  rules: Record<string, RulePoints>;
  /** What a rule is worth less in the sender's name than in the subject. */
  nameDiscount: number;
  /** What a rule is worth deep in the text, and from how many points in the first lines. */
  deep: number;
  deepFrom: number;
  /** By where the best reason stands: a subject or a button, a short text, a long one. */
  bounds: { elsewhere: Bounds; shortText: Bounds; longText: Bounds };
  /** The points of the other topics count so many times less. */
  supportDivisor: number;
  /** All points count so many times less in an answer, those of some topics in an offer. */
  replyDivisor: number;
  promoDivisor: number;
}

export const TOPIC_POINTS: TopicPoints = {
  rules: {
    'reset: password + reset|forgot': [4, 4, 3],
    'reset: password + change|new': [4, 3, 1],
    'reset: password + reset|change|new|forgot + request|notyou': [2, 0, 3],
    'reset: account|access|login + reset + request|forgot': [4, 3, 3],
    'reset: account|login + forgot': [4, 3, 3],
    'code: code + verify|security|login|access|twofactor|password|onetime': [4, 1, 3],
    'code: onetime + login': [4, 2, 3],
    'code: code + reset': [3, 0, 2],
    'code: code + digits': [4, 0, 3],
    'signin-alert: login + new|odd|attempt|device': [4, 1, 3],
    'signin-alert: login + detect|fail|odd|device': [4, 0, 3],
    'signin-alert: device|access + odd|new|attempt + account|login|detect|notyou|wallet': [4, 0, 3],
    'signin-alert: odd + activity|access|attempt': [4, 2, 3],
    'signin-alert: odd + payment': [3, 0, 2],
    'signin-alert: odd + account|wallet': [3, 0, 1],
    'signin-alert: notyou + login|device|access|activity|account|security': [2, 4, 2],
    'signin-alert: security + alert|breach': [3, 0, 1],
    'signin-alert: security + details': [2, 0, 1],
    'signin-alert: breach + account|wallet|seed|device': [3, 0, 3],
    'signin-alert: breach + details|password': [2, 0, 1],
    'changed: password|email|phone|twofactor|security + done': [4, 0, 3],
    'changed: twofactor + suspend|delete': [4, 0, 3],
    'changed: account + done': [3, 0, 2],
    'signin-alert: archive + request|done|new|notyou': [4, 0, 3],
    'signin-alert: account|details + access + done': [4, 0, 3],
    'verify: verify + account|identity|wallet|seed|twofactor|mailbox|email|phone|login': [4, 4, 3],
    'verify: verify + details|device|security|access': [3, 3, 2],
    'verify: verify + payment': [2, 3, 0],
    'verify: verify + payment + must|fail': [2, 0, 2],
    'verify: update + account|wallet|identity|payment|details|security|mailbox': [3, 3, 2],
    'verify: update + device': [2, 2, 0],
    'verify: twofactor + activate|must|verify|update|new': [4, 4, 3],
    'verify: security|device + update|activate + must': [2, 0, 2],
    'verify: payment|plan + fail': [3, 0, 2],
    'verify: payment|plan + fail + update|verify|suspend': [1, 0, 1],
    'verify: terms + accept|verify|update + must|access|account|keep': [3, 0, 2],
    'verify: terms + accept|verify': [2, 2, 0],
    'verify: seed + verify|update|security|breach|unlock|reset': [4, 4, 3],
    'verify: wallet|device + update + must|fail|delete': [2, 0, 2],
    'verify: activate + account': [3, 3, 2],
    'verify: identity + must|alert|request|update|fail|expire|activate': [3, 2, 2],
    'suspend: account|wallet|mailbox + suspend': [4, 3, 3],
    'suspend: account|wallet|mailbox + delete': [4, 0, 2],
    'suspend: access|login|identity + suspend': [4, 2, 3],
    'suspend: plan|payment|device|code|email + suspend': [4, 2, 2],
    'suspend: unlock + account|wallet|access|device|mailbox': [4, 4, 3],
    'suspend: suspend + must|odd|security|alert': [3, 1, 1],
    'expire: password|account|mailbox|access|identity|twofactor + expire': [4, 2, 3],
    'expire: plan|security|payment + expire': [3, 1, 2],
    'expire: password + keep': [3, 4, 3],
    'quota: storage|mailbox + full': [4, 3, 3],
    'quota: storage|mailbox + percent': [4, 2, 3],
    'quota: storage|mailbox + update|delete|suspend|fail|expire|new': [3, 3, 2],
    'quota: files + delete': [3, 1, 2],
    'quota: messages|mailbox + held': [4, 3, 3],
  },
  nameDiscount: 1,
  deep: 1,
  deepFrom: 3,
  bounds: { elsewhere: { weak: 3, strong: 4 }, shortText: { weak: 3, strong: 6 }, longText: { weak: 4, strong: 6 } },
  supportDivisor: 2,
  replyDivisor: 4,
  promoDivisor: 2,
};
