import { execFile } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import process from 'node:process';
import { ensureBrowser } from '../browsers/ensure.ts';
import { projectFolder, toolFile } from '../start/build.ts';
import { ensureHorde } from '../webmail/horde.ts';
import { ensureRoundcube } from '../webmail/roundcube.ts';
import { ensureSogo } from '../webmail/sogo.ts';
import { oneCheck } from './result.ts';
import type { StepResult } from './result.ts';
import { runVitest } from './vitest.ts';

export interface Step {
  name: string;
  /** Steps without which this one finds nothing to test. */
  needs?: string[];
  run: () => StepResult | Promise<StepResult>;
}

/** About a tenth of a core that others want too: what is tested in browsers must not be late, and nobody waits for this. */
const BEHIND = constants.priority.PRIORITY_BELOW_NORMAL;

const E2E = ['--config', 'test/e2e/vitest.config.ts'];

/**
 * All steps. A stage begins when the one before has ended; its lanes run side by side, the steps of a lane one after the
 * other, so that a mistake is found soon. Browsers wait about as long as they work: what needs none runs beside them, on
 * the time that they leave.
 */
export const stages: Step[][][] = [
  [
    [
      {
        name: 'types',
        run: () =>
          tools([
            ['wxt', 'prepare'],
            ['tsc', '--noEmit'],
          ]),
      },
      { name: 'lint', run: () => tools([['oxfmt', '--check'], ['oxlint']]) },
      { name: 'unused', run: () => tools([['knip']]) },
      { name: 'chromium', run: () => attempt(() => ensureBrowser('chromium')) },
      { name: 'firefox', run: () => attempt(() => ensureBrowser('firefox')) },
      { name: 'roundcube', run: () => attempt(ensureRoundcube) },
      { name: 'sogo', run: () => attempt(ensureSogo) },
      { name: 'horde', run: () => attempt(ensureHorde) },
      { name: 'build-chromium', run: () => tools([['wxt', 'build']]) },
      { name: 'build-firefox', run: () => tools([['wxt', 'build', '-b', 'firefox']]) },
    ],
    // It takes both cores for as long as it may, the others one for half of that time.
    [{ name: 'unit', run: () => runVitest('unit', 'dot', []) }],
  ],
  [
    [
      {
        name: 'e2e-chromium',
        needs: ['build-chromium', 'chromium', 'roundcube', 'sogo', 'horde'],
        run: () => runVitest('chromium', 'verbose', [...E2E, '--project', 'chromium']),
      },
    ],
    [
      {
        name: 'e2e-firefox',
        needs: ['build-firefox', 'firefox', 'roundcube', 'sogo', 'horde'],
        run: () => runVitest('firefox', 'verbose', [...E2E, '--project', 'firefox']),
      },
      {
        name: 'e2e-chromium-later',
        needs: ['build-chromium', 'chromium', 'roundcube'],
        run: () => runVitest('chromium', 'verbose', [...E2E, '--project', 'chromium-later']),
      },
    ],
    [
      { name: 'slow', run: () => runVitest('slow', 'dot', ['--config', 'test/slow/vitest.config.ts'], BEHIND) },
      // The same inputs everywhere: what fails here fails again.
      { name: 'fuzz', run: () => program(process.execPath, ['scripts/fuzz.ts', '--count', '20000', '--seed', '11', '--own'], BEHIND) },
    ],
  ],
];

/** The names asked for, and those of the steps that they need. */
export function withNeeds(names: string[]): string[] {
  const needed = stages.flat(2).filter(({ name }) => names.includes(name));
  return [...names, ...needed.flatMap(({ needs }) => needs ?? [])];
}

/** Command line tools of the project's own packages, each to its end before the next; other lanes go on meanwhile. */
async function tools(commands: [string, ...string[]][]): Promise<StepResult> {
  for (const [name, ...args] of commands) {
    const result = await program(toolFile(name), args);
    if (result.failed > 0) return result;
  }
  return oneCheck(true, '');
}

function program(file: string, args: string[], priority = constants.priority.PRIORITY_NORMAL): Promise<StepResult> {
  return new Promise((resolve) => {
    const options = { cwd: projectFolder, maxBuffer: 64 * 1024 * 1024, shell: file.endsWith('.cmd') };
    const child = execFile(file, args, options, (error, out, err) => resolve(oneCheck(error === null, out + err)));
    if (child.pid !== undefined) setPriority(child.pid, priority);
  });
}

function attempt(work: () => unknown): StepResult {
  try {
    work();
    return oneCheck(true, '');
  } catch (error) {
    return oneCheck(false, error instanceof Error ? error.message : String(error));
  }
}
