import { defineConfig } from 'vitest/config';

/** Fast tests of which only a part is tried: here again, with all that there is (test/unit/thorough.ts). */
const THOROUGH = [
  'judge/every-platform',
  'judge/page/every-platform',
  'judge/anything',
  'judge/topic/topic',
  'mailboxes/webmails/table-reader',
  'mailboxes/generic/layouts',
  'mailboxes/within-limits',
  'pages/page-limits',
  'pages/snapshot-limits',
  'scripts/fit/fit',
];

/** Tests of seconds, not of milliseconds, that need no browser: they run beside others. */
export default defineConfig({
  test: {
    environment: 'node',
    // As the fast tests: what one file has read and warmed up serves the next.
    isolate: false,
    pool: 'forks',
    setupFiles: ['test/unit/fresh-document.ts'],
    include: ['test/slow/**/*.test.ts', ...THOROUGH.map((name) => `test/unit/${name}.test.ts`)],
    env: { UNASKED_THOROUGH: 'yes' },
    // The proof of one expression takes ten seconds on a quiet machine, and ten times that behind browsers (scripts/test/steps.ts).
    testTimeout: 900_000,
    hookTimeout: 300_000,
  },
});
