import { defineConfig } from 'vitest/config';
import { inFirefox, root, shared } from './shared.mjs';

/** Every scenario in Firefox; what is Chromium's own, and what needs no browser, is named in the driver's README. */
export default defineConfig({
  root,
  test: {
    ...shared,
    ...inFirefox,
    globalSetup: ['test/e2e/builds.setup.ts'],
    maxWorkers: 2,
    include: ['test/e2e/{scenarios,overlay,report}/**/*.test.ts'],
  },
});
