import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/e2e/**/*.test.ts', 'test/slow/**/*.test.ts'],
    // One browser at a time: two on a small machine make each other late.
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 180_000,
    // A browser on a busy machine is late now and then; what is wrong fails twice.
    retry: 1,
  },
});
