import { defineConfig } from 'vitest/config';

/** Milliseconds. Only what hangs takes as long: no test fails because the machine is busy with something else. */
const patience = { testTimeout: 600_000, hookTimeout: 600_000, expect: { poll: { timeout: 60_000 } } };
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
          ...patience,
        },
      },
      {
        root,
        test: {
          name: 'site',
          include: ['src/site/e2e/**/*.test.ts'],
          ...patience,
          globalSetup: ['src/site/e2e/build-once.ts'],
        },
      },
    ],
  },
});
