import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    isolate: false,
    pool: 'forks',
    // A busy machine is several times slower; what hangs still ends.
    testTimeout: 30_000,
    // happy-dom says so of every frame with an address, and has no setting that would keep it quiet.
    onConsoleLog: (log) => !log.includes('Iframe page loading is disabled'),
    include: ['test/unit/**/*.test.{ts,tsx}'],
  },
});
