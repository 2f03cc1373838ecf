import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { constants, setPriority, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { projectFolder } from '../start/build.ts';
import type { StepResult } from './result.ts';

/** The part of vitest's JSON report that is counted. */
export interface Report {
  numPassedTests: number;
  numFailedTests: number;
  success: boolean;
  testResults: {
    name: string;
    status: string;
    startTime: number;
    endTime: number;
    assertionResults: { status: string; fullName: string }[];
  }[];
}

/**
 * Runs vitest with its own output shown as it goes, each line under the run's name. A run without a report, or an error
 * outside of tests, is a failure.
 * @param priority of its processes, of `os.constants.priority`
 */
export async function runVitest(
  run: string,
  reporter: 'dot' | 'verbose',
  options: string[],
  priority = constants.priority.PRIORITY_NORMAL,
): Promise<StepResult> {
  const folder = mkdtempSync(join(tmpdir(), 'unasked-report-'));
  const file = join(folder, 'report.json');
  const args = ['run', ...options, `--reporter=${reporter}`, '--reporter=json', `--outputFile.json=${file}`];
  const entry = join(projectFolder, 'node_modules/vitest/vitest.mjs');
  const child = spawn(process.execPath, [entry, ...args], { cwd: projectFolder, stdio: ['ignore', 'pipe', 'pipe'] });
  // Its workers take it over.
  if (child.pid !== undefined) setPriority(child.pid, priority);
  const ended = new Promise<number>((done) => {
    child.once('close', (status) => done(status ?? 1));
    child.once('error', () => done(1));
  });
  show(run, child.stdout);
  show(run, child.stderr);
  const status = await ended;
  const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : null;
  rmSync(folder, { recursive: true });
  return countReport(run, report, status);
}

/** Two runs side by side speak in turn, line by line. */
function show(run: string, stream: Readable): void {
  createInterface({ input: stream }).on('line', (line) => console.log(line === '' ? line : `${run}: ${line}`));
}

/** What Vitest's report counts, as the result of a step; a run without a report has failed. */
export function countReport(run: string, report: Report | null, status: number): StepResult {
  if (!report) return { passed: 0, failed: 1, skipped: [], output: 'vitest ended without a report', files: [] };
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
    files: report.testResults.map(({ name, startTime, endTime }) => ({
      run,
      name: relative(projectFolder, name),
      seconds: (endTime - startTime) / 1000,
    })),
  };
}
