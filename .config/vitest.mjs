import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;

export default defineConfig({
  root,
  test: {
    // A browser and the builds that tests start share two cores with them; both projects run in the same two workers.
    maxWorkers: 2,
    projects: [
      {
        root,
        test: {
          name: 'units',
          include: ['src/**/*.test.ts'],
          exclude: ['src/site/e2e/**', 'node_modules/**'],
          testTimeout: 30_000,
        },
      },
      {
        root,
        test: {
          name: 'site',
          include: ['src/site/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
          globalSetup: ['src/site/e2e/build-once.ts'],
        },
      },
    ],
  },
});
