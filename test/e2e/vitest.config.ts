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
      // All files run one after the other in one process, which keeps one browser for them.
      pool: 'forks',
      isolate: false,
      fileParallelism: false,
      globalSetup: ['test/e2e/measure-machine.ts'],
      testTimeout: 90_000,
      hookTimeout: 180_000,
    },
  };
}

export default defineConfig({
  test: { projects: [project('chromium', 'firefox'), project('firefox', 'chromium')] },
});
