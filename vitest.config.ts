import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    isolate: false,
    pool: 'forks',
    // A busy machine is several times slower; what hangs still ends.
    testTimeout: 30_000,
    setupFiles: ['test/unit/fresh-document.ts'],
    include: ['test/unit/**/*.test.{ts,tsx}'],
  },
});
