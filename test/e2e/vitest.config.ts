import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import type { ProjectConfig } from 'vitest/node';

const root = fileURLToPath(new URL('../..', import.meta.url));

const shared: ProjectConfig = {
  environment: 'node',
  // The files share nothing but what never changes; loading the drivers anew for each of them takes a minute of a run.
  isolate: false,
  testTimeout: 60_000,
  hookTimeout: 120_000,
  include: ['test/e2e/**/*.test.ts'],
  setupFiles: ['test/e2e/whole-day.setup.ts'],
};

/** What runs once, beside the scenarios in Chromium, because it is not about the browser of the run. */
const once = [
  // Built files and packages: no browser is opened.
  'package/*',
  // The sample portal without the extension: the tests' own tool, which every scenario in Firefox stands on too.
  'portal/*',
  // Starts both browsers by itself.
  'scenarios/between-browsers.test.ts',
  // Chromium keeps a database in a log of its own kind, which is torn here.
  'faults/torn-log.test.ts',
  // A worker is killed in the midst of a write, and the script in the page is made to send: Firefox ends its event page in
  // order, or with the whole browser, and lets nobody into that script. What can be ended there is, in faults/page-kept.
  'faults/faults.test.ts',
].map((path) => `test/e2e/${path}`);

/** Every scenario in Chromium and in Firefox. */
export default defineConfig({
  root,
  test: {
    globalSetup: ['test/e2e/builds.setup.ts'],
    // Scenarios wait more than they work: a few at once, each with a browser of its own and time to spare.
    maxWorkers: 3,
    // Walks through lists wait nearly all of their time, each in a tab of its own.
    maxConcurrency: 9,
    projects: [
      { root, test: { ...shared, name: 'e2e', provide: { browser: 'chromium' } } },
      { root, test: { ...shared, name: 'firefox', exclude: once, provide: { browser: 'firefox' } } },
    ],
  },
});
