import { defineConfig } from 'vitest/config';
import type { TestProjectConfiguration } from 'vitest/config';
import type { Engine } from '../../scripts/browsers/find.ts';

const ONE_ENGINE = 'test/e2e/**/*.chromium.test.ts';

/** One project an engine: `--project firefox` runs it alone. */
function project(
  name: string,
  engine: Engine,
  files: { include: string[]; exclude?: string[] },
  groupOrder: number,
): TestProjectConfiguration {
  return {
    test: {
      name,
      root: '.',
      environment: 'node',
      ...files,
      env: { UNASKED_ENGINE: engine },
      // Each process keeps one browser for the files that it runs one after the other. Firefox, the slower, gets two;
      // with four browsers two cores are so late that tests of what comes at once fail.
      pool: 'forks',
      isolate: false,
      maxWorkers: engine === 'firefox' ? 2 : 1,
      // In one run one project follows the other; `npm test` starts a run for each.
      sequence: { groupOrder },
      globalSetup: ['test/e2e/measure-machine.ts'],
      testTimeout: 90_000,
      hookTimeout: 180_000,
      expect: { poll: { timeout: 15_000 } },
    },
  };
}

const both = { include: ['test/e2e/**/*.test.ts'], exclude: [ONE_ENGINE] };

export default defineConfig({
  test: {
    projects: [
      project('chromium', 'chromium', both, 0),
      project('firefox', 'firefox', both, 1),
      // What one engine is enough for; `npm test` runs it where Firefox has been, which has two browsers and is done sooner.
      project('chromium-only', 'chromium', { include: [ONE_ENGINE] }, 2),
    ],
  },
});
