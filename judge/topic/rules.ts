import type { Topic } from '../types.ts';
import { CONCEPTS } from './phrase-file.ts';
import type { Concept } from './phrase-file.ts';
import { DIGITS } from './scan.ts';

/** Concepts that make a topic when they stand together in one sentence. */
export interface Rule {
  topic: Topic;
  /** One of each group must be there. */
  needs: number[][];
  /** None of these may be there. */
  unless: number[];
  /** Most words between the first and any other. */
  within: number;
  /** Points in the subject, on a link or button, in the first lines. 4 is enough, 3 nearly. */
  subject: number;
  link: number;
  text: number;
}

type Row = [topic: Topic, needs: string, unless: string, within: number, subject: number, link: number, text: number];

const THING = 'account|wallet|mailbox';

const ROWS: Row[] = [
  ['reset', 'password + reset|forgot', 'expire talk', 6, 4, 4, 3],
  ['reset', 'password + change|new', 'done expire talk', 5, 4, 3, 1],
  ['reset', 'password + reset|change|new|forgot + request|notyou', 'talk', 14, 2, 0, 3],
  ['reset', 'account|access|login + reset + request|forgot', 'talk', 8, 4, 3, 3],
  ['reset', 'account|login + forgot', 'talk', 5, 4, 3, 3],

  ['code', 'code + verify|security|login|access|twofactor|password|onetime', 'promo talk', 4, 4, 1, 3],
  ['code', 'code + reset', 'promo talk', 3, 3, 0, 2],
  ['code', 'code + digits', 'promo talk', 6, 4, 0, 3],

  ['signin-alert', 'login + new|odd|attempt|device', 'talk', 3, 4, 1, 3],
  ['signin-alert', 'login + detect|fail|odd|device', 'talk', 8, 4, 0, 3],
  ['signin-alert', 'device|access + odd|new|attempt + account|login|detect|notyou|wallet', 'talk', 10, 4, 0, 3],
  ['signin-alert', 'odd + activity|access|attempt', 'talk', 4, 4, 2, 3],
  ['signin-alert', 'odd + payment', 'talk', 4, 3, 0, 2],
  ['signin-alert', 'odd + account|wallet', 'talk', 4, 3, 0, 1],
  ['signin-alert', 'notyou + login|device|access|activity|account|security', 'talk', 12, 2, 4, 2],
  ['signin-alert', 'security + alert|breach', 'talk', 4, 3, 0, 1],
  ['signin-alert', 'security + details', 'promo talk', 2, 2, 0, 1],
  ['signin-alert', 'breach + account|wallet|seed|device', 'talk', 14, 3, 0, 3],
  ['signin-alert', 'breach + details|password', 'talk', 14, 2, 0, 1],

  ['changed', 'password|email|phone|twofactor|security + done', 'talk', 8, 4, 0, 3],
  ['changed', 'twofactor + suspend|delete', 'promo talk', 4, 4, 0, 3],
  ['changed', 'account + done', 'promo talk', 5, 3, 0, 2],

  ['verify', 'verify + account|identity|wallet|seed|twofactor|mailbox|email|phone|login', 'talk', 6, 4, 4, 3],
  ['verify', 'verify + details|device|security|access', 'promo talk', 6, 3, 3, 2],
  ['verify', 'verify + payment', 'promo talk', 6, 2, 3, 0],
  ['verify', 'verify + payment + must|fail', 'promo talk', 8, 2, 0, 2],
  ['verify', 'update + account|wallet|identity|payment|details|security|mailbox', 'promo talk', 5, 3, 3, 2],
  ['verify', 'update + device', 'promo talk', 5, 2, 2, 0],
  ['verify', 'twofactor + activate|must|verify|update|new', 'talk', 8, 4, 4, 3],
  ['verify', 'security|device + update|activate + must', 'talk', 10, 2, 0, 2],
  ['verify', 'payment|plan + fail', 'talk', 8, 3, 0, 2],
  ['verify', 'payment|plan + fail + update|verify|suspend', 'talk', 16, 1, 0, 1],
  ['verify', 'terms + accept|verify|update + must|access|account|keep', 'talk', 16, 3, 0, 2],
  ['verify', 'terms + accept|verify', 'talk', 5, 2, 2, 0],
  ['verify', 'seed + verify|update|security|breach|unlock|reset', 'talk', 10, 4, 4, 3],
  ['verify', 'wallet|device + update + must|fail|delete', 'talk', 14, 2, 0, 2],
  ['verify', 'activate + account', 'talk', 4, 3, 3, 2],
  ['verify', 'identity + must|alert|request|update|fail|expire|activate', 'promo talk', 8, 3, 2, 2],

  ['suspend', `${THING} + suspend`, 'promo talk', 8, 4, 3, 3],
  ['suspend', `${THING} + delete`, 'promo talk', 7, 4, 0, 2],
  ['suspend', 'access|login|identity + suspend', 'promo talk', 6, 4, 2, 3],
  ['suspend', 'plan|payment|device|code|email + suspend', 'promo talk', 6, 4, 2, 2],
  ['suspend', 'unlock + account|wallet|access|device|mailbox', 'talk', 5, 4, 4, 3],
  ['suspend', 'suspend + must|odd|security|alert', 'promo talk', 5, 3, 1, 1],

  ['expire', 'password|account|mailbox|access|identity|twofactor + expire', 'promo talk reset', 6, 4, 2, 3],
  ['expire', 'plan|security|payment + expire', 'promo talk', 6, 3, 1, 2],
  ['expire', 'password + keep', 'talk', 4, 3, 4, 3],

  ['quota', 'storage|mailbox + full', 'talk', 7, 4, 3, 3],
  ['quota', 'storage|mailbox + percent', 'promo talk', 9, 4, 2, 3],
  ['quota', 'storage|mailbox + update|delete|suspend|fail|expire|new', 'talk', 7, 3, 3, 2],
  ['quota', 'files + delete', 'talk', 8, 3, 1, 2],
  ['quota', 'messages|mailbox + held', 'promo talk', 6, 4, 3, 3],
];

function conceptIndex(name: string): number {
  return name === 'digits' ? DIGITS : CONCEPTS.indexOf(name as Concept);
}

/** All rules; the first of a topic is its plainest. */
export const RULES: Rule[] = ROWS.map(([topic, needs, unless, within, subject, link, text]) => ({
  topic,
  needs: needs.split(' + ').map((group) => group.split('|').map(conceptIndex)),
  unless: unless.split(' ').filter((name) => name !== '').map(conceptIndex),
  within,
  subject,
  link,
  text,
}));
