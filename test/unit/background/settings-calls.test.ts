import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../../lib/settings';
import { fromPage, fromPopup, pattern, site } from './fake-platform';
import { browser, wake } from './profile';

let told: { tabId: number; message: unknown }[];

beforeEach(() => {
  told = [];
  const { sendToTab } = browser.platform.messaging;
  browser.platform.messaging.sendToTab = (tabId, message) => {
    told.push({ tabId, message });
    return sendToTab(tabId, message);
  };
  wake();
});

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

  it('a page may switch off its own question before a dossier is finished, and nothing else', async () => {
    browser.grant(pattern);
    const guard = (on: boolean) => browser.send({ call: 'page/guard', request: { on } }, fromPage);
    await guard(false);
    await guard(false);
    expect(await read()).toEqual({ ok: true, value: { ...defaultSettings, unguardedSites: [site] } });
    expect(await browser.send({ call: 'page/hello', request: { url: site } }, fromPage)).toMatchObject({
      value: { guard: false },
    });
    await guard(true);
    expect(await read()).toEqual({ ok: true, value: defaultSettings });
  });

  it('are not switched by a page where an administrator locked them, and the page is told', async () => {
    browser.grant(pattern);
    browser.decree({ locked: { unguardedSites: [] } });
    const refused = { ok: false, error: 'setting-locked' };
    expect(await browser.send({ call: 'page/guard', request: { on: false } }, fromPage)).toEqual(refused);
    expect(await read()).toEqual({ ok: true, value: defaultSettings });
    // What it already is may be asked for.
    expect(await browser.send({ call: 'page/guard', request: { on: true } }, fromPage)).toEqual({
      ok: true,
      value: null,
    });
    browser.decree({});
    expect(await read()).toEqual({ ok: true, value: defaultSettings });
  });

  it('of which portals rest are not changed where an administrator locked them, and who asks is told', async () => {
    browser.require(pattern);
    const ask = (call: string, more: object = {}) =>
      browser.send({ call, request: { origin: site, ...more } }, fromPopup);
    const refused = { ok: false, error: 'setting-locked' };
    browser.decree({ locked: { pausedSites: [site] } });
    expect(await ask('site/enable')).toEqual(refused);
    expect(await ask('site/pause', { on: false })).toEqual(refused);
    expect(await ask('site/disable')).toEqual({ ok: true, value: null });
    browser.decree({ locked: { pausedSites: [] } });
    expect(await ask('site/pause', { on: true })).toEqual(refused);
    expect(await ask('site/disable')).toEqual(refused);
    expect(await ask('site/enable')).toEqual({ ok: true, value: null });
    browser.decree({});
    expect(await read()).toEqual({ ok: true, value: defaultSettings });
  });

  it('are no matter of a page', async () => {
    browser.grant(pattern);
    expect(await change({ thresholds }, fromPage)).toEqual({ ok: false, error: 'not-allowed' });
    expect(await read()).toEqual({ ok: true, value: defaultSettings });
  });
});

describe('columns named by hand', () => {
  const signature = 'cột a|cột b';
  const columns = { 'cột a': 'code', 'cột b': null };
  const mapping = { site, signature, columns };
  const elsewhere = { ...mapping, site: 'https://khac.example.vn' };
  const teach = (request: unknown) => browser.send({ call: 'page/teach', request }, fromPage);
  const changeMappings = (request: unknown, sender = fromPopup) =>
    browser.send({ call: 'mappings/change', request }, sender);
  const mappings = async () => ((await read()) as { value: typeof defaultSettings }).value.mappings;

  beforeEach(() => browser.grant(pattern));

  it('are kept for the site that the browser names, and the page has them at once', async () => {
    expect(await teach({ signature, columns })).toEqual({
      ok: true,
      value: expect.objectContaining({ mappings: [mapping] }),
    });
    expect(await mappings()).toEqual([mapping]);
  });

  it('are not kept where an administrator locked them, and the page is told', async () => {
    browser.decree({ locked: { mappings: [elsewhere] } });
    const refused = { ok: false, error: 'setting-locked' };
    expect(await teach({ signature, columns })).toEqual(refused);
    expect(await changeMappings({ put: [mapping], forget: [] })).toEqual(refused);
    expect(await mappings()).toEqual([elsewhere]);
    browser.decree({});
    expect(await mappings()).toEqual([]);
  });

  it('are forgotten by the page that taught them, and by no other site', async () => {
    await changeMappings({ put: [mapping, elsewhere], forget: [] });
    expect(await teach({ signature, columns: null })).toMatchObject({ ok: true, value: { mappings: [] } });
    expect(await mappings()).toEqual([elsewhere]);
  });

  it('are put and forgotten by our own page without touching what came meanwhile', async () => {
    await changeMappings({ put: [elsewhere], forget: [] });
    await teach({ signature, columns });
    await changeMappings({ put: [], forget: [{ site: elsewhere.site, signature }] });
    expect(await mappings()).toEqual([mapping]);
  });

  it.each([
    ['a meaning that is none', { signature, columns: { 'cột a': 'phone' } }],
    ['a table without a name', { signature: '', columns }],
    ['a site of its own', { signature, columns, site: 'https://khac.example.vn' }],
  ])('with %s are refused', async (_why, request) => {
    expect(await teach(request)).toEqual({ ok: false, error: 'invalid-message' });
    expect(await mappings()).toEqual([]);
  });

  it('are no matter of a page where they are another site’s', async () => {
    expect(await changeMappings({ put: [elsewhere], forget: [] }, fromPage)).toEqual({
      ok: false,
      error: 'not-allowed',
    });
  });
});
