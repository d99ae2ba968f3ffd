import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { longestFirst } from './support/longest-first';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['test/unit/**/*.test.{ts,tsx}'],
    environment: 'node',
    // By itself Vitest leaves one core idle, which on two is half of the machine.
    maxWorkers: Math.max(availableParallelism(), 2),
    sequence: {
      // Hundreds of pages are read whole, and thousands of tables: the one takes two fifths of a run.
      sequencer: longestFirst([
        'pages/noise.test.ts',
        'reading/random-tables.test.ts',
        'pages/pages.test.ts',
      ]),
    },
    // Machines are shared: only a test that hangs is told of.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Nothing is asked for over the network, whatever a torn page names.
    environmentOptions: {
      happyDOM: {
        settings: {
          disableCSSFileLoading: true,
          disableJavaScriptFileLoading: true,
          navigation: { disableChildFrameNavigation: true },
          handleDisabledFileLoadingAsSuccess: true,
        },
      },
    },
    // The answer must not depend on the machine's zone.
    env: { TZ: 'America/New_York' },
  },
});
