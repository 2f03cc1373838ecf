import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { SCORECARD } from '../../../../judge/page/claims/scorecard.ts';
import { withScorecard } from '../../../../scripts/fit/pages/fit-pages.ts';
import { crossValidated, fitPoints, lossOf } from '../../../../scripts/fit/pages/logistic.ts';
import type { FitRow } from '../../../../scripts/fit/pages/rows.ts';

const row = (group: string, isLure: boolean, ...kinds: FitRow['kinds']): FitRow => ({ group, isLure, kinds, fixed: 0, weight: 1 });
const PRIOR = { ...SCORECARD };
const ROWS = Array.from({ length: 20 }, (_, at) => [
  row(`kit ${at}`, true, 'logo', 'form sent to a bare script'),
  row(`site ${at}`, false, 'logo', 'links there'),
]).flat();

describe('the fit of the scorecard', () => {
  it('raises what lures alone show, lowers what honest pages show, and leaves what nobody shows', () => {
    const points = fitPoints(ROWS, PRIOR, 1);
    expect(points['form sent to a bare script']).toBeGreaterThan(PRIOR['form sent to a bare script']);
    expect(points['links there']).toBeLessThan(PRIOR['links there']);
    expect(points['title signs in']).toBeCloseTo(PRIOR['title signs in']);
    expect(lossOf(ROWS, points)).toBeLessThan(lossOf(ROWS, PRIOR));
  });

  it('moves less under a greater penalty, and never below zero', () => {
    const change = (penalty: number): number => Math.abs(fitPoints(ROWS, PRIOR, penalty)['links there'] - PRIOR['links there']);
    expect(change(100)).toBeLessThan(change(1));
    expect(Math.min(...Object.values(fitPoints(ROWS, PRIOR, 0.01)))).toBeGreaterThanOrEqual(0);
  });

  it('asks every group by points that were fitted without it', () => {
    const odd = [...ROWS, row('alone', true, 'greets in its name')];
    const asked = crossValidated(odd, PRIOR, 0.1);
    expect(asked).toHaveLength(odd.length);
    const points = asked.find((one) => one.row.group === 'alone')?.points;
    expect(points?.['greets in its name']).toBeCloseTo(PRIOR['greets in its name']);
  });

  it('writes every signal into the file, and tells of the fit in its head', () => {
    const source = readFileSync(fileURLToPath(new URL('../../../../judge/page/claims/scorecard.ts', import.meta.url)), 'utf8');
    const points = Object.fromEntries(Object.keys(SCORECARD).map((kind, at) => [kind, at / 10])) as typeof PRIOR;
    const written = withScorecard(source, points, ['Fitted in a test.']);
    expect(written).toContain(' * Fitted in a test.');
    for (const [kind, value] of Object.entries(points)) expect(written).toMatch(new RegExp(`^ {2}'?${kind}'?: ${value},$`, 'm'));
    expect(() => withScorecard('nothing', points, [])).toThrow('form that is known');
  });
});
