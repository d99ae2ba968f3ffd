import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** What holds for scenarios in every browser. */
export const shared = {
  /** @type {'node'} */
  environment: 'node',
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
