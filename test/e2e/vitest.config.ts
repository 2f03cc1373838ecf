import { defineConfig } from 'vitest/config';
import type { TestProjectConfiguration } from 'vitest/config';
import type { Engine } from '../../scripts/browsers/find.ts';

const ONE_ENGINE = 'test/e2e/**/*.chromium.test.ts';

/** What Chromium runs later: about as much of it as lets both lanes of `npm test` end together. */
const LATER = ['roundcube', 'user-answer', 'landing-page', 'storm'].map((name) => `test/e2e/${name}.test.ts`);

/** One project an engine: `--project firefox` runs it alone. */
function project(
  name: string,
  engine: Engine,
  files: { include: string[]; exclude?: string[] },
  maxWorkers: number,
  groupOrder: number,
): TestProjectConfiguration {
  return {
    test: {
      name,
      root: '.',
      environment: 'node',
      ...files,
      env: { UNASKED_ENGINE: engine },
      // Each process keeps one browser for the files that it runs one after the other.
      pool: 'forks',
      isolate: false,
      maxWorkers,
      // In one run one project follows the other; `npm test` starts a run for each.
      sequence: { groupOrder },
      globalSetup: ['test/e2e/measure-machine.ts'],
      testTimeout: 90_000,
      hookTimeout: 180_000,
      expect: { poll: { timeout: 15_000, interval: 100 } },
    },
  };
}

const ALL = 'test/e2e/**/*.test.ts';

export default defineConfig({
  test: {
    projects: [
      // Firefox, the slower, gets two browsers; with four beside each other two cores are so late that tests of what comes at once fail.
      project('chromium', 'chromium', { include: [ALL], exclude: [ONE_ENGINE, ...LATER] }, 1, 0),
      project('firefox', 'firefox', { include: [ALL], exclude: [ONE_ENGINE] }, 2, 1),
      // `npm test` runs it where Firefox has been; Chromium waits more than it works, so that there is room for three.
      project('chromium-later', 'chromium', { include: [ONE_ENGINE, ...LATER] }, 3, 2),
    ],
  },
});
