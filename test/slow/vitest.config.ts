import { defineConfig } from 'vitest/config';

/** Tests of seconds, not of milliseconds, that need no browser: they run beside others. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/slow/**/*.test.ts'],
    // The proof of one expression takes ten seconds on a quiet machine, and cannot be hurried on a busy one.
    testTimeout: 300_000,
    hookTimeout: 180_000,
  },
});
