import { describe, expect, it } from 'vitest';
import { lastLine, oneCheck, sum } from '../../../scripts/test/result.ts';
import { stages, withNeeds } from '../../../scripts/test/steps.ts';
import { timesTable } from '../../../scripts/test/times.ts';
import { countReport } from '../../../scripts/test/vitest.ts';
import type { Report } from '../../../scripts/test/vitest.ts';

const file = { name: '/somewhere/one.test.ts', startTime: 1_000, endTime: 3_500 };

function report(changes: Partial<Report>): Report {
  return { numPassedTests: 3, numFailedTests: 0, success: true, testResults: [], ...changes };
}

describe('the count of a vitest run', () => {
  it('is what the report says', () => {
    expect(countReport('unit', report({ numFailedTests: 2 }), 1)).toMatchObject({ passed: 3, failed: 2 });
  });

  it('names what was skipped', () => {
    const assertionResults = [
      { status: 'skipped', fullName: 'needs ../shared' },
      { status: 'passed', fullName: 'ran' },
    ];
    expect(countReport('unit', report({ testResults: [{ ...file, status: 'passed', assertionResults }] }), 0).skipped).toEqual([
      'needs ../shared',
    ]);
  });

  it('holds a file that could not be read as a failure', () => {
    expect(countReport('unit', report({ testResults: [{ ...file, status: 'failed', assertionResults: [] }] }), 1).failed).toBe(1);
  });

  it('holds an error outside of all tests as a failure', () => {
    expect(countReport('unit', report({}), 1).failed).toBe(1);
  });

  it('tells how long each file took, in which run', () => {
    const { files } = countReport('firefox', report({ testResults: [{ ...file, status: 'passed', assertionResults: [] }] }), 0);
    expect(files).toEqual([{ run: 'firefox', name: expect.stringContaining('one.test.ts'), seconds: 2.5 }]);
  });

  it('holds a run without a report as a failure', () => {
    expect(countReport('unit', null, 0).failed).toBe(1);
  });
});

describe('the last line', () => {
  it('adds up all steps', () => {
    const skipping = { passed: 4, failed: 0, skipped: ['a', 'b'], output: '', files: [] };
    expect(lastLine(sum([oneCheck(true, ''), oneCheck(false, 'why'), skipping]))).toBe('5 passed, 1 failed, 2 skipped');
  });

  it('speaks of nothing skipped where nothing was', () => {
    expect(lastLine(sum([oneCheck(true, '')]))).toBe('1 passed, 0 failed');
  });
});

describe('the table of times', () => {
  it('shows slow files, the slowest first, in each run', () => {
    const table = timesTable([
      { run: 'chromium', name: 'quick.test.ts', seconds: 0.4 },
      { run: 'chromium', name: 'long.test.ts', seconds: 12.34 },
      { run: 'firefox', name: 'long.test.ts', seconds: 20 },
      { run: 'firefox', name: 'longest.test.ts', seconds: 31 },
    ]);
    expect(table.split('\n').map((line) => line.trim().split(/\s+/))).toEqual([
      ['chromium', 'firefox', 'seconds'],
      ['31.0', 'longest.test.ts'],
      ['12.3', '20.0', 'long.test.ts'],
    ]);
  });

  it('is empty where nothing took long', () => {
    expect(timesTable([])).toBe('');
  });
});

describe('steps that are asked for', () => {
  it('bring what they need', () => {
    expect(withNeeds(['e2e-firefox'])).toEqual(['e2e-firefox', 'build-firefox', 'firefox', 'roundcube', 'sogo', 'horde']);
    expect(withNeeds(['unit'])).toEqual(['unit']);
  });

  it('need only steps that there are', () => {
    const steps = stages.flat(2);
    const names = steps.map(({ name }) => name);
    expect(steps.flatMap(({ needs }) => needs ?? []).filter((name) => !names.includes(name))).toEqual([]);
  });
});
