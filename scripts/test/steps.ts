import { ensureBrowser } from '../browsers/ensure.ts';
import { buildExtension, runTool } from '../start/build.ts';
import { ensureRoundcube } from '../webmail/roundcube.ts';
import { oneCheck } from './result.ts';
import type { StepResult } from './result.ts';
import { runVitest } from './vitest.ts';

export interface Step {
  name: string;
  run: () => StepResult;
}

/** All steps, in the order in which a mistake is found soonest. */
export const steps: Step[] = [
  { name: 'types', run: () => tools([['wxt', 'prepare'], ['tsc', '--noEmit']]) },
  { name: 'lint', run: () => tools([['oxlint']]) },
  { name: 'unused', run: () => tools([['knip']]) },
  { name: 'unit', run: () => runVitest('vitest.config.ts', 'dot') },
  { name: 'build-chromium', run: () => attempt(() => buildExtension('chromium')) },
  { name: 'build-firefox', run: () => attempt(() => buildExtension('firefox')) },
  { name: 'chromium', run: () => attempt(() => ensureBrowser('chromium')) },
  { name: 'firefox', run: () => attempt(() => ensureBrowser('firefox')) },
  { name: 'roundcube', run: () => attempt(ensureRoundcube) },
  { name: 'e2e', run: () => runVitest('test/e2e/vitest.config.ts', 'verbose') },
];

function tools(commands: [string, ...string[]][]): StepResult {
  for (const [name, ...args] of commands) {
    const { status, output } = runTool(name, args);
    if (status !== 0) return oneCheck(false, output);
  }
  return oneCheck(true, '');
}

function attempt(work: () => unknown): StepResult {
  try {
    work();
    return oneCheck(true, '');
  } catch (error) {
    return oneCheck(false, error instanceof Error ? error.message : String(error));
  }
}
