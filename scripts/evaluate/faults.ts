/** Is a verdict right, and if not, what kind of fault is it? */
import type { VerdictKind } from '../../judge/verdict.ts';

/** The part of a label that says which verdicts are right. */
export interface Expected {
  expect: string;
  tolerated: string;
  mustNot: string;
}

/** Worst first. */
export const FAULTS = [
  'false red',
  'false amber',
  'false vouch',
  'missed',
  'amber for red',
  'not recognised',
  'told as account mail',
  'other',
] as const;

export type Fault = (typeof FAULTS)[number];

const WARNED = new Set(['lure', 'suspicious']);
const VOUCHED = new Set(['unsolicited', 'requested']);

/** Amber or red. */
export function isWarning(kind: string): boolean {
  return WARNED.has(kind);
}

/** Does `kind` fit the label? What must not be never passes, what is tolerated does. */
export function isRight(kind: VerdictKind, { expect, tolerated, mustNot }: Expected): boolean {
  if (listOf(mustNot).includes(kind)) return false;
  if (listOf(tolerated).includes(kind)) return true;
  return expect.startsWith('not ') ? !listOf(expect.slice(4)).includes(kind) : listOf(expect).includes(kind);
}

/** Only a warning is right. */
export function isAttack({ expect }: Expected): boolean {
  return !expect.startsWith('not ') && listOf(expect).every((one) => WARNED.has(one));
}

/** No warning is right. */
export function isHonest({ expect }: Expected): boolean {
  return !expect.startsWith('not ') && !listOf(expect).some((one) => WARNED.has(one));
}

/** What is wrong with a verdict; null where nothing is. */
export function faultOf(kind: VerdictKind, label: Expected): Fault | null {
  if (isRight(kind, label)) return null;
  const right = label.expect.startsWith('not ') ? [] : listOf(label.expect);
  if (WARNED.has(kind) && right.some((one) => !WARNED.has(one))) return kind === 'lure' ? 'false red' : 'false amber';
  if (isAttack(label)) return WARNED.has(kind) ? 'amber for red' : VOUCHED.has(kind) ? 'false vouch' : 'missed';
  if (isHonest(label) && right.includes('none') && !right.includes('unsolicited')) return 'told as account mail';
  if (VOUCHED.has(kind)) return 'false vouch';
  return isHonest(label) && !listOf(label.mustNot).includes(kind) ? 'not recognised' : 'other';
}

function listOf(verdicts: string): string[] {
  return verdicts === '' ? [] : verdicts.split('|');
}
