/** How long the tests of one file took. */
export interface FileTime {
  /** Which run of tests it was: one file runs in each browser. */
  run: string;
  name: string;
  seconds: number;
}

/** What one step of the test command found. */
export interface StepResult {
  passed: number;
  failed: number;
  /** Names of what was left out, with the reason in them. */
  skipped: string[];
  /** What a person must see to mend it; '' where it went well. */
  output: string;
  files: FileTime[];
}

/** A step that either went or did not, with what it said. */
export function oneCheck(went: boolean, output: string): StepResult {
  return { passed: went ? 1 : 0, failed: went ? 0 : 1, skipped: [], output: went ? '' : output, files: [] };
}

/** The results of several steps as one. */
export function sum(results: StepResult[]): StepResult {
  return {
    passed: results.reduce((total, { passed }) => total + passed, 0),
    failed: results.reduce((total, { failed }) => total + failed, 0),
    skipped: results.flatMap(({ skipped }) => skipped),
    output: '',
    files: results.flatMap(({ files }) => files),
  };
}

/** The last line of the command. */
export function lastLine({ passed, failed, skipped }: StepResult): string {
  const left = skipped.length > 0 ? `, ${skipped.length} skipped` : '';
  return `${passed} passed, ${failed} failed${left}`;
}
