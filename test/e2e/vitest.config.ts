import { defineConfig } from 'vitest/config';
import type { TestProjectConfiguration } from 'vitest/config';
import type { Engine } from '../../scripts/browsers/find.ts';

/** One project an engine: `--project firefox` runs it alone. A file named `*.chromium.test.ts` runs in that engine only. */
function project(engine: Engine, other: Engine): TestProjectConfiguration {
  return {
    test: {
      name: engine,
      root: '.',
      environment: 'node',
      include: ['test/e2e/**/*.test.ts'],
      exclude: [`**/*.${other}.test.ts`],
      env: { UNASKED_ENGINE: engine },
      // Each of two processes keeps one browser for the files that it runs one after the other: a browser mostly waits.
      pool: 'forks',
      isolate: false,
      maxWorkers: 2,
      globalSetup: ['test/e2e/measure-machine.ts'],
      testTimeout: 90_000,
      hookTimeout: 180_000,
    },
  };
}

export default defineConfig({
  test: { projects: [project('chromium', 'firefox'), project('firefox', 'chromium')] },
});
