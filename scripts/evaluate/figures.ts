/** Counts outcomes: by mail, and by campaign (the mean of the shares within each, so that near-copies count once). */
import { FAULTS, isAttack, isHonest, isWarning } from './faults.ts';
import type { Fault } from './faults.ts';
import type { Outcome } from './judge-mails.ts';

/** Shares between 0 and 1, null where there is nothing to divide by. */
export interface Share {
  mails: number | null;
  campaigns: number | null;
}

export interface SetFigures {
  name: string;
  mails: number;
  campaigns: number;
  right: Share;
  faults: Record<Fault, number>;
}

/** What the project aims at; the same figures that `blind/score` prints. */
export interface Aims {
  warned: Share;
  /** Of the lures of which red alone is right. */
  red: Share;
  /** Of mail that a genuine sender carried for a stranger; null where there is none. */
  abusedWarned: number | null;
  honest: number;
  alarms: number;
  redAlarms: number;
  /** Of all red verdicts on attacks and honest mail, those on attacks. */
  redPrecision: number | null;
}

/** Figures of each group of outcomes, by name. */
export function figuresBy(outcomes: Outcome[], nameOf: (one: Outcome) => string): SetFigures[] {
  return [...Map.groupBy(outcomes, nameOf)]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([name, members]) => ({
      name,
      mails: members.length,
      campaigns: new Set(members.map((one) => one.label.group)).size,
      right: shareOf(members, (one) => one.fault === null),
      faults: countFaults(members),
    }));
}

/** The aims over `outcomes`, all of one collection. */
export function aimsOf(outcomes: Outcome[]): Aims {
  const lures = outcomes.filter(({ label }) => label.set === 'lure' || label.set === 'written-lure');
  const abused = outcomes.filter(({ label }) => label.set === 'abused-sender' && isAttack(label));
  const honest = outcomes.filter(({ label }) => isHonest(label));
  const alarmed = honest.filter(({ fault }) => fault === 'false red' || fault === 'false amber');
  const reds = outcomes.filter(({ label, verdict }) => verdict.kind === 'lure' && (isAttack(label) || isHonest(label)));
  const warned = (one: Outcome): boolean => isWarning(one.verdict.kind);
  return {
    warned: shareOf(lures, warned),
    red: shareOf(
      lures.filter(({ label }) => label.expect === 'lure'),
      (one) => one.verdict.kind === 'lure',
    ),
    abusedWarned: shareOf(abused, warned).mails,
    honest: honest.length,
    alarms: alarmed.length,
    redAlarms: alarmed.filter(({ fault }) => fault === 'false red').length,
    redPrecision: ratio(reds.filter(({ label }) => isAttack(label)).length, reds.length),
  };
}

/** The share of `outcomes` of which something holds. */
export function shareOf(outcomes: Outcome[], holds: (one: Outcome) => boolean): Share {
  const within = [...Map.groupBy(outcomes, (one) => one.label.group).values()].map(
    (members) => members.filter(holds).length / members.length,
  );
  return {
    mails: ratio(outcomes.filter(holds).length, outcomes.length),
    campaigns: ratio(
      within.reduce((sum, one) => sum + one, 0),
      within.length,
    ),
  };
}

function countFaults(outcomes: Outcome[]): Record<Fault, number> {
  const counts = Object.fromEntries(FAULTS.map((fault) => [fault, 0])) as Record<Fault, number>;
  for (const { fault } of outcomes) if (fault) counts[fault] += 1;
  return counts;
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
