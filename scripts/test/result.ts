/** What one step of the test command found. */
export interface StepResult {
  passed: number;
  failed: number;
  /** Names of what was left out, with the reason in them. */
  skipped: string[];
  /** What a person must see to mend it; '' where it went well. */
  output: string;
}

export function oneCheck(went: boolean, output: string): StepResult {
  return { passed: went ? 1 : 0, failed: went ? 0 : 1, skipped: [], output: went ? '' : output };
}

export function sum(results: StepResult[]): StepResult {
  return {
    passed: results.reduce((total, { passed }) => total + passed, 0),
    failed: results.reduce((total, { failed }) => total + failed, 0),
    skipped: results.flatMap(({ skipped }) => skipped),
    output: '',
  };
}

/** The last line of the command. */
export function lastLine({ passed, failed, skipped }: StepResult): string {
  const left = skipped.length > 0 ? `, ${skipped.length} skipped` : '';
  return `${passed} passed, ${failed} failed${left}`;
}
