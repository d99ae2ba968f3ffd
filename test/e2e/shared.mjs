import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** What holds for scenarios in every browser. */
export const shared = {
  /** @type {'node'} */
  environment: 'node',
  // The files share nothing but what never changes; loading the drivers anew for each of them takes a minute of a run.
  isolate: false,
  testTimeout: 60_000,
  hookTimeout: 120_000,
};

export const inFirefox = {
  name: 'firefox',
  provide: {
    /** @type {'firefox'} */
    browser: 'firefox',
  },
};

/**
 * What `npm test` tries in Firefox too: an officer's day, from turning it on to the question before a press, what is kept
 * and handed on, and what must hold against pages, files and passers-by. The rest would take too long.
 */
export const alsoInFirefox = [
  'scenarios/main-job',
  'scenarios/start',
  'scenarios/page-life',
  'overlay/marks',
  'scenarios/guard',
  'scenarios/reminders',
  'scenarios/data',
  'scenarios/files',
  'scenarios/privacy',
  'scenarios/lock',
  'scenarios/bad-pages',
  'scenarios/failing',
  'scenarios/hostile',
  'scenarios/private-files',
  'scenarios/zones',
  'overlay/filters-and-copies',
  'overlay/layout',
  'overlay/presses',
  'report/two-portals',
  'report/week',
  'scenarios/by-keyboard',
  'scenarios/cause',
  'scenarios/detail',
  'scenarios/every-skin',
  'scenarios/first-days',
  'scenarios/flags',
  'scenarios/guard-failing',
  'scenarios/guard-rows',
  'scenarios/help',
  'scenarios/intake',
  'scenarios/walk',
].map((name) => `test/e2e/${name}.test.ts`);
