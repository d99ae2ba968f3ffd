import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startBackground } from '../../../lib/background';
import { civilTimeOf } from '../../../lib/platform/clock';
import { defaultSettings } from '../../../lib/settings';
import { openStore, type Store } from '../../../lib/store';
import { fakePlatform, fromPage, fromPopup, pattern, site } from './fake-platform';

let browser: ReturnType<typeof fakePlatform>;
let store: Store;
let told: { tabId: number; message: unknown }[];

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  browser = fakePlatform();
  told = [];
  const { sendToTab } = browser.platform.messaging;
  browser.platform.messaging.sendToTab = (tabId, message) => {
    told.push({ tabId, message });
    return sendToTab(tabId, message);
  };
  store = openStore({ civilTimeOf });
  startBackground({
    platform: browser.platform,
    store,
    epochNow: () => Date.UTC(2026, 10, 18, 3),
    civilTimeOf,
    onFailure: (error) => {
      throw error;
    },
  });
});

afterEach(() => store.close());

const change = (set: unknown, sender = fromPopup) =>
  browser.send({ call: 'settings/change', request: { set } }, sender);
const read = () => browser.send({ call: 'settings/read', request: null }, fromPopup);

describe('settings changed on our own page', () => {
  const thresholds = { dueSoonWorkingDays: 3, byDay: true };

  it('are kept and hold at once', async () => {
    expect(await change({ thresholds })).toEqual({ ok: true, value: { ...defaultSettings, thresholds } });
    expect(await read()).toEqual({ ok: true, value: { ...defaultSettings, thresholds } });
  });

  it('are told to the page sessions', async () => {
    browser.openTab(`${site}/ho-so`);
    browser.openTab('https://khac.example.vn/');
    browser.grant(pattern);
    await vi.waitFor(() => expect(browser.tabs[0]?.alive).toBe(true));
    await change({ thresholds });
    await vi.waitFor(() =>
      expect(told).toContainEqual({
        tabId: 1,
        message: { call: 'session/settings', request: expect.objectContaining({ thresholds }) },
      }),
    );
    const ofOther = told.filter(({ tabId }) => tabId === 2).map(({ message }) => message);
    expect(ofOther).not.toContainEqual(expect.objectContaining({ call: 'session/settings' }));
  });

  it.each([
    ['a value that cannot be', { thresholds: { dueSoonWorkingDays: -1, byDay: true } }],
    ['a field that is none', { anything: 1 }],
    ['another version', { version: 7 }],
    ['no fields at all', 'text'],
  ])('with %s are refused and nothing changes', async (_why, set) => {
    expect(await change(set)).toEqual({ ok: false, error: 'invalid-message' });
    expect(await read()).toEqual({ ok: true, value: defaultSettings });
  });

  it('are no matter of a page', async () => {
    browser.grant(pattern);
    expect(await change({ thresholds }, fromPage)).toEqual({ ok: false, error: 'not-allowed' });
    expect(await read()).toEqual({ ok: true, value: defaultSettings });
  });
});
