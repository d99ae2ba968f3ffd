import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect } from 'vitest';
import { startBackground } from '../../../lib/background';
import type { Environment } from '../../../lib/background/environment';
import { civilTimeOf } from '../../../lib/platform/clock';
import { defaultSettings, type Settings } from '../../../lib/settings';
import { openStore, type Store } from '../../../lib/store';
import { fakePlatform } from './fake-platform';

/** The browser of the running test; a new one for each, as the store and the clock are. */
export let browser: ReturnType<typeof fakePlatform>;
export let store: Store;
/** 10:00 of a Wednesday in Vietnam, in UTC milliseconds. */
export const start = Date.UTC(2026, 10, 18, 3);
/** The instant, in UTC milliseconds; each test begins at `start`. */
export const clock = { now: start };
/** What the background told of as never to happen: what is left of it fails the test. */
export let failures: unknown[];

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  browser = fakePlatform();
  store = openStore({ civilTimeOf });
  clock.now = start;
  failures = [];
});

afterEach(() => {
  store.close();
  expect(failures).toEqual([]);
});

/** The settings that stand in the browser before the background looks, with the shipped calendar. */
export const keepSettings = (settings: Partial<Omit<Settings, 'calendar'>>) =>
  browser.platform.local.set('settings', { ...defaultSettings, calendar: { years: [] }, ...settings });

/**
 * A worker begins, as it does after each rest: nothing is in its memory.
 * @param more What this life has other than the test's.
 */
export function wake(more: Partial<Environment> = {}): void {
  browser.rest();
  startBackground({
    platform: browser.platform,
    store,
    epochNow: () => clock.now,
    civilTimeOf,
    onFailure: (error) => failures.push(error),
    ...more,
  });
}
