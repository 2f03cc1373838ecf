/** Logistic regression with an L2 penalty for leaving the points that stand: small, exact enough, the same each time. */
import type { SignalKind } from '../../../judge/page/claims/scorecard.ts';
import type { FitRow } from './rows.ts';

export type Points = Record<SignalKind, number>;

/** Points at which a claim is as likely false as true, and how much one point says. */
const EVEN = 2.5;
const STEEP = 1.5;
const TURNS = 400;
const FOLDS = 5;
/** Points are written in steps of this. */
const STEP = 0.1;

/** Points that fit `rows`, kept near `prior`; none falls below zero. */
export function fitPoints(rows: FitRow[], prior: Points, penalty: number): Points {
  const points = { ...prior };
  const kinds = Object.keys(prior) as SignalKind[];
  // No step is longer than the steepest curve of the loss allows.
  const curve = Object.fromEntries(kinds.map((kind) => [kind, penalty])) as Points;
  for (const row of rows) for (const kind of row.kinds) curve[kind] += (row.weight * row.kinds.length * STEEP ** 2) / 4;
  for (let turn = 0; turn < TURNS; turn += 1) {
    const slope = Object.fromEntries(kinds.map((kind) => [kind, penalty * (points[kind] - prior[kind])])) as Points;
    for (const row of rows) {
      const error = row.weight * (probability(row, points) - (row.isLure ? 1 : 0)) * STEEP;
      for (const kind of row.kinds) slope[kind] += error;
    }
    for (const kind of kinds) points[kind] = Math.max(0, points[kind] - slope[kind] / curve[kind]);
  }
  for (const kind of kinds) points[kind] = Math.round(points[kind] / STEP) * STEP;
  return points;
}

/** How likely `row` is a false claim by these points. */
export function probability({ kinds, fixed }: Pick<FitRow, 'kinds' | 'fixed'>, points: Points): number {
  return 1 / (1 + Math.exp(-STEEP * (pointsOf({ kinds, fixed }, points) - EVEN)));
}

/** What a claim's signals come to, its fixed points included. */
export function pointsOf({ kinds, fixed }: Pick<FitRow, 'kinds' | 'fixed'>, points: Points): number {
  return kinds.reduce((sum, kind) => sum + points[kind], fixed);
}

/** Mean loss of the weighted rows. */
export function lossOf(rows: FitRow[], points: Points): number {
  const all = rows.reduce((sum, { weight }) => sum + weight, 0);
  const loss = rows.reduce((sum, row) => {
    const right = row.isLure ? probability(row, points) : 1 - probability(row, points);
    return sum - row.weight * Math.log(Math.max(right, 1e-9));
  }, 0);
  return loss / Math.max(all, 1);
}

/** Points by which each row is judged that were fitted without its group. */
export function crossValidated(rows: FitRow[], prior: Points, penalty: number): { row: FitRow; points: Points }[] {
  const groups = [...new Set(rows.map(({ group }) => group))].toSorted();
  const foldOf = new Map(groups.map((group, at) => [group, at % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const points = fitPoints(
      rows.filter(({ group }) => foldOf.get(group) !== fold),
      prior,
      penalty,
    );
    return rows.filter(({ group }) => foldOf.get(group) === fold).map((row) => ({ row, points }));
  });
}
