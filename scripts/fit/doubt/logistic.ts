/** Logistic regression with an L2 penalty, in which what speaks against a mail never counts for it, nor the other way round. */
import { AGAINST, FOR, type Trait } from '../../../judge/doubt/doubt-points.ts';
import type { DoubtRow } from './rows.ts';

export interface DoubtFit {
  start: number;
  points: Record<Trait, number>;
}

const TURNS = 600;
const FOLDS = 10;
/** Points are written in steps of this. */
const STEP = 0.1;
export const TRAITS = [...Object.keys(AGAINST), ...Object.keys(FOR)] as Trait[];

/** The points that fit `rows`, by accelerated steps (Nesterov 1983), none longer than the steepest curve of the loss allows. */
export function fitDoubt(rows: DoubtRow[], penalty: number): DoubtFit {
  const zero = (): DoubtFit => ({ start: 0, points: Object.fromEntries(TRAITS.map((one) => [one, 0])) as Record<Trait, number> });
  const curve: DoubtFit = { start: penalty, points: Object.fromEntries(TRAITS.map((one) => [one, penalty])) as Record<Trait, number> };
  for (const { traits, weight } of rows) {
    const steep = (weight * (traits.length + 1)) / 4;
    curve.start += steep;
    for (const trait of traits) curve.points[trait] += steep;
  }
  let [at, ahead] = [zero(), zero()];
  for (let turn = 0, pace = 1; turn < TURNS; turn += 1) {
    const slope = zero();
    for (const trait of TRAITS) slope.points[trait] = penalty * ahead.points[trait];
    for (const { isLure, traits, weight } of rows) {
      const error = weight * (1 / (1 + Math.exp(-sumOf(traits, ahead))) - (isLure ? 1 : 0));
      slope.start += error;
      for (const trait of traits) slope.points[trait] += error;
    }
    const next = zero();
    next.start = ahead.start - slope.start / curve.start;
    for (const trait of TRAITS) next.points[trait] = ownSide(trait, ahead.points[trait] - slope.points[trait] / curve.points[trait]);
    const quicker = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2;
    const push = (pace - 1) / quicker;
    ahead = zero();
    ahead.start = next.start + push * (next.start - at.start);
    for (const trait of TRAITS) ahead.points[trait] = next.points[trait] + push * (next.points[trait] - at.points[trait]);
    [at, pace] = [next, quicker];
  }
  return rounded(at);
}

function ownSide(trait: Trait, points: number): number {
  return trait in AGAINST ? Math.max(0, points) : Math.min(0, points);
}

function rounded({ start, points }: DoubtFit): DoubtFit {
  const step = (value: number): number => Number((Math.round(value / STEP) * STEP).toFixed(1)) + 0;
  return { start: step(start), points: Object.fromEntries(TRAITS.map((one) => [one, step(points[one])])) as Record<Trait, number> };
}

/** What a mail's traits come to by a fit. */
export function sumOf(traits: Trait[], { start, points }: DoubtFit): number {
  return traits.reduce((sum, trait) => sum + points[trait], start);
}

/** What each row adds up to by points that were fitted without its campaign. */
export function crossValidated(rows: DoubtRow[], penalty: number): { row: DoubtRow; sum: number }[] {
  const groups = [...new Set(rows.map(({ group }) => group))].toSorted();
  const foldOf = new Map(groups.map((group, at) => [group, at % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const fit = fitDoubt(
      rows.filter(({ group }) => foldOf.get(group) !== fold),
      penalty,
    );
    return rows.filter(({ group }) => foldOf.get(group) === fold).map((row) => ({ row, sum: sumOf(row.traits, fit) }));
  });
}

/** Mean loss of the weighted rows. */
export function lossOf(outcomes: { row: DoubtRow; sum: number }[]): number {
  const all = outcomes.reduce((total, { row }) => total + row.weight, 0);
  return outcomes.reduce((total, { row, sum }) => total + row.weight * Math.log1p(Math.exp(row.isLure ? -sum : sum)), 0) / all;
}
