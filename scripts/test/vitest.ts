import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { projectFolder } from '../start/build.ts';
import type { StepResult } from './result.ts';

/** The part of vitest's JSON report that is counted. */
export interface Report {
  numPassedTests: number;
  numFailedTests: number;
  success: boolean;
  testResults: { status: string; assertionResults: { status: string; fullName: string }[] }[];
}

/** Runs vitest with its own output shown as it goes. A run without a report, or an error outside of tests, is a failure. */
export function runVitest(config: string, reporter: 'dot' | 'verbose'): StepResult {
  const folder = mkdtempSync(join(tmpdir(), 'unasked-report-'));
  const file = join(folder, 'report.json');
  const args = ['run', '--config', config, `--reporter=${reporter}`, '--reporter=json', `--outputFile.json=${file}`];
  const entry = join(projectFolder, 'node_modules/vitest/vitest.mjs');
  const { status } = spawnSync(process.execPath, [entry, ...args], {
    cwd: projectFolder,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : null;
  rmSync(folder, { recursive: true });
  return countReport(report, status ?? 1);
}

export function countReport(report: Report | null, status: number): StepResult {
  if (!report) return { passed: 0, failed: 1, skipped: [], output: 'vitest ended without a report' };
  // A file that could not be read, or whose preparation failed, has no failed test of its own.
  const unread = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status: one }) => one === 'failed'),
  );
  const failed = report.numFailedTests + unread.length;
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  const left = tests.filter((test) => test.status !== 'passed' && test.status !== 'failed');
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && status !== 0 ? 1 : failed,
    skipped: left.map(({ fullName }) => fullName),
    output: failed === 0 && status !== 0 ? 'vitest met an error outside of the tests' : '',
  };
}
