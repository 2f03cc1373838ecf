import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AGAINST, BAR, FOR, START } from '../../../../judge/doubt/doubt-points.ts';
import { withDoubt } from '../../../../scripts/fit/doubt/fit-doubt.ts';
import { crossValidated, fitDoubt, lossOf, sumOf, TRAITS } from '../../../../scripts/fit/doubt/logistic.ts';
import type { DoubtRow } from '../../../../scripts/fit/doubt/rows.ts';

const row = (group: string, isLure: boolean, ...traits: DoubtRow['traits']): DoubtRow => ({
  group,
  isLure,
  traits,
  weight: 1,
  asked: true,
  own: false,
});
const rows = Array.from({ length: 40 }, (_, at) => [
  row(`lure ${at}`, true, 'tells of a loss', 'greets anybody'),
  row(`honest ${at}`, false, 'tells of a loss', 'leads to the sender alone'),
]).flat();

describe('the fit of doubt', () => {
  it('tells lures from honest mail, also on campaigns that it has not seen', () => {
    const seen = crossValidated(rows, 1);
    expect(seen).toHaveLength(rows.length);
    expect(seen.every(({ row: { isLure }, sum }) => isLure === sum > 0)).toBe(true);
    expect(lossOf(seen)).toBeLessThan(0.3);
  });

  it('never lets what speaks against a mail count for it, nor the other way round', () => {
    const turned = rows.map((one) => ({ ...one, isLure: !one.isLure }));
    const { points } = fitDoubt(turned, 1);
    expect([points['greets anybody'], points['leads to the sender alone']]).toEqual([0, 0]);
  });

  it('is the same every time', () => {
    expect(fitDoubt(rows, 1)).toEqual(fitDoubt(rows, 1));
  });

  it('is written into the table that the judge reads, in steps that it can be read in', () => {
    const source = readFileSync(new URL('../../../../judge/doubt/doubt-points.ts', import.meta.url), 'utf8');
    const fit = { start: -1.2, points: { ...AGAINST, ...FOR, 'greets anybody': 9.9, 'leads to the sender alone': -8.8 } };
    const written = withDoubt(source, fit, 7.7, ['Fitted on a day.']);
    expect(written).toContain("'greets anybody': 9.9,");
    expect(written).toContain("'leads to the sender alone': -8.8,");
    expect(written).toMatch(/START = -1\.2;[\s\S]*BAR = 7\.7;/);
    expect(written).toContain(' * Fitted on a day.');
  });

  it('has a table that asks for more than any one sign', () => {
    expect(TRAITS).toHaveLength(new Set(TRAITS).size);
    for (const trait of TRAITS) expect(sumOf([trait], { start: START, points: { ...AGAINST, ...FOR } })).toBeLessThan(BAR);
  });
});
