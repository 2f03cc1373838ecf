import { defineConfig } from 'vitest/config';
import type { TestProjectConfiguration } from 'vitest/config';
import type { Engine } from '../../scripts/browsers/find.ts';

/** One project an engine: `--project firefox` runs it alone. A file named `*.chromium.test.ts` runs in that engine only. */
function project(name: Engine, other: Engine): TestProjectConfiguration {
  return {
    test: {
      name,
      root: '.',
      environment: 'node',
      include: ['test/e2e/**/*.test.ts'],
      exclude: [`**/*.${other}.test.ts`],
      env: { UNASKED_ENGINE: name },
      // Each process keeps one browser for the files that it runs one after the other. Firefox, the slower, gets two;
      // with four browsers two cores are so late that tests of what comes at once fail.
      pool: 'forks',
      isolate: false,
      maxWorkers: name === 'firefox' ? 2 : 1,
      // In one run one engine follows the other; `npm test` starts a run for each.
      sequence: { groupOrder: name === 'firefox' ? 1 : 0 },
      globalSetup: ['test/e2e/measure-machine.ts'],
      testTimeout: 90_000,
      hookTimeout: 180_000,
    },
  };
}

export default defineConfig({
  test: { projects: [project('chromium', 'firefox'), project('firefox', 'chromium')] },
});
