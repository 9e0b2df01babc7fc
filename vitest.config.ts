import { defineConfig } from 'vitest/config';

/** Tests that read the built site, through files or a browser; `test/build-site.ts` builds it once for them. */
const SITE_TESTS = ['test/gates/**/*.test.ts', 'test/**/*.site.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: SITE_TESTS,
          // A slow machine is not a failure; a test that hangs is.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'site',
          include: SITE_TESTS,
          globalSetup: ['test/build-site.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
