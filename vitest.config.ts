import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts', 'bench/**/*.test.ts'],
    globalSetup: ['test/own-temporary-folder.ts', 'test/postgres/global-setup.ts'],
    pool: 'threads',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: [process.env.CI ? 'default' : 'dot', './scripts/count-reporter.mjs'],
  },
});
