import { defineConfig } from 'vitest/config';
import { alsoInFirefox, inFirefox, root, shared } from './shared.mjs';

/** Every scenario in Chromium, and an officer's day in Firefox too; `npm run e2e:firefox` tries every scenario there. */
export default defineConfig({
  root,
  test: {
    globalSetup: ['test/e2e/builds.setup.ts'],
    // Scenarios wait more than they work: a few at once, each with a browser of its own and time to spare.
    maxWorkers: 3,
    // Walks through lists wait nearly all of their time, each in a tab of its own.
    maxConcurrency: 9,
    projects: [
      {
        root,
        test: {
          ...shared,
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          provide: { browser: 'chromium' },
        },
      },
      { root, test: { ...shared, ...inFirefox, include: alsoInFirefox } },
    ],
  },
});
