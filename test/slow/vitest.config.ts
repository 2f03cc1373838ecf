import { defineConfig } from 'vitest/config';

/** Tests of seconds, not of milliseconds, that need no browser: they run beside others. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/slow/**/*.test.ts'],
    testTimeout: 90_000,
    hookTimeout: 180_000,
  },
});
