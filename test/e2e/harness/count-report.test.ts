import { describe, expect, it } from 'vitest';
import { lastLine, oneCheck, sum } from '../../../scripts/test/result.ts';
import { countReport } from '../../../scripts/test/vitest.ts';
import type { Report } from '../../../scripts/test/vitest.ts';

function report(changes: Partial<Report>): Report {
  return { numPassedTests: 3, numFailedTests: 0, success: true, testResults: [], ...changes };
}

describe('the count of a vitest run', () => {
  it('is what the report says', () => {
    expect(countReport(report({ numFailedTests: 2 }), 1)).toMatchObject({ passed: 3, failed: 2 });
  });

  it('names what was skipped', () => {
    const assertionResults = [
      { status: 'skipped', fullName: 'needs ../shared' },
      { status: 'passed', fullName: 'ran' },
    ];
    expect(countReport(report({ testResults: [{ status: 'passed', assertionResults }] }), 0).skipped).toEqual(['needs ../shared']);
  });

  it('holds a file that could not be read as a failure', () => {
    expect(countReport(report({ testResults: [{ status: 'failed', assertionResults: [] }] }), 1).failed).toBe(1);
  });

  it('holds an error outside of all tests as a failure', () => {
    expect(countReport(report({}), 1).failed).toBe(1);
  });

  it('holds a run without a report as a failure', () => {
    expect(countReport(null, 0).failed).toBe(1);
  });
});

describe('the last line', () => {
  it('adds up all steps', () => {
    const skipping = { passed: 4, failed: 0, skipped: ['a', 'b'], output: '' };
    expect(lastLine(sum([oneCheck(true, ''), oneCheck(false, 'why'), skipping]))).toBe('5 passed, 1 failed, 2 skipped');
  });

  it('speaks of nothing skipped where nothing was', () => {
    expect(lastLine(sum([oneCheck(true, '')]))).toBe('1 passed, 0 failed');
  });
});
