import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { BacklogView, Reply, SentReading } from '../../../lib/messages';
import { defaultSettings, type Settings } from '../../../lib/settings';
import { StoreError } from '../../../lib/store';
import { fromPage, fromPopup, pattern, site } from './fake-platform';
import { browser, clock, failures, keepSettings, start, store, wake } from './profile';

function run(settings?: Partial<Settings>) {
  if (settings !== undefined) keepSettings(settings);
  wake();
}

function readingOf(more: Partial<SentReading> = {}): SentReading {
  return {
    id: 'reading-1',
    site,
    readAt: clock.now,
    lists: [
      {
        list: 'Đang xử lý',
        pager: { page: 1, pages: 1, total: 3, rowsShown: 3 },
        rows: [
          { dossier: { code: 'A-1', dueAt: '2026-11-17' } },
          { dossier: { code: 'A-2', dueAt: '2026-11-18T11:00' } },
          { dossier: { code: 'A-3', dueAt: '2026-12-17' } },
        ],
        skipped: {},
      },
    ],
    refusals: [],
    ...more,
  };
}

const read = async () =>
  (
    (await browser.send({ call: 'backlog/read', request: {} }, fromPopup)) as Reply<BacklogView> & {
      ok: true;
    }
  ).value;

describe('a portal', () => {
  it('is read from the click on: in tabs to come and in those that are open', async () => {
    run();
    const tab = browser.openTab(`${site}/ho-so`);
    const other = browser.openTab('https://khac.example.vn/');
    browser.grant(pattern);
    expect(await browser.send({ call: 'site/enable', request: { origin: site } }, fromPopup)).toEqual({
      ok: true,
      value: null,
    });
    expect(browser.state.registered).toEqual({ file: 'content-scripts/portal.js', patterns: [pattern] });
    expect(tab.alive).toBe(true);
    expect(other.alive).toBe(false);
    expect(browser.state.injected).toEqual([1]);
  });

  it('is read though the popup closed before it could say so', async () => {
    run();
    const tab = browser.openTab(`${site}/ho-so`);
    browser.grant(pattern);
    await vi.waitFor(() => expect(tab.alive).toBe(true));
  });

  it('that was not granted is not turned on', async () => {
    run();
    expect(await browser.send({ call: 'site/enable', request: { origin: site } }, fromPopup)).toEqual({
      ok: false,
      error: 'site-not-granted',
    });
    expect(browser.state.registered).toBeUndefined();
  });

  it('is left alone once its permission is taken away in the browser’s settings', async () => {
    run();
    const tab = browser.openTab(`${site}/ho-so`);
    browser.grant(pattern);
    await vi.waitFor(() => expect(tab.alive).toBe(true));
    browser.revoke(pattern);
    await vi.waitFor(() => expect(tab.alive).toBe(false));
    expect(browser.state.registered).toBeUndefined();
    expect(await browser.send({ call: 'page/reading', request: readingOf() }, fromPage)).toEqual({
      ok: false,
      error: 'site-not-granted',
    });
  });

  it('is turned off with its sessions ended and its permission given back', async () => {
    run();
    const tab = browser.openTab(`${site}/ho-so`);
    browser.grant(pattern);
    await vi.waitFor(() => expect(tab.alive).toBe(true));
    await browser.send({ call: 'site/disable', request: { origin: site } }, fromPopup);
    expect(tab.alive).toBe(false);
    expect(await browser.platform.permissions.contains(pattern)).toBe(false);
    expect((await read()).restingSites).toEqual([]);
  });

  it('whose permission cannot be given back rests, until it is turned on again', async () => {
    browser.require(pattern);
    run();
    const tab = browser.openTab(`${site}/ho-so`);
    browser.start();
    await vi.waitFor(() => expect(tab.alive).toBe(true));
    await browser.send({ call: 'site/disable', request: { origin: site } }, fromPopup);
    expect(tab.alive).toBe(false);
    const refusal = { ok: false, error: 'site-paused' };
    expect(await browser.send({ call: 'page/hello', request: { url: site } }, fromPage)).toEqual(refusal);
    expect(await browser.send({ call: 'page/reading', request: readingOf() }, fromPage)).toEqual(refusal);
    expect((await read()).restingSites).toEqual([site]);
    await browser.send({ call: 'site/enable', request: { origin: site } }, fromPopup);
    expect(tab.alive).toBe(true);
    expect((await read()).restingSites).toEqual([]);
  });

  it('that runs already is not injected twice', async () => {
    browser.require(pattern);
    run();
    browser.openTab(`${site}/ho-so`).alive = true;
    await browser.send({ call: 'site/enable', request: { origin: site } }, fromPopup);
    expect(browser.state.injected).toEqual([]);
  });

  it('is registered again by a worker that starts without an event', async () => {
    browser.require(pattern);
    run();
    await vi.waitFor(() => expect(browser.state.registered?.patterns).toEqual([pattern]));
  });
});

describe('a reading', () => {
  beforeEach(() => browser.require(pattern));

  it('is stored, answered, and shows on the badge', async () => {
    run();
    expect(await browser.send({ call: 'page/reading', request: readingOf() }, fromPage)).toEqual({
      ok: true,
      value: { stored: 3 },
    });
    await vi.waitFor(() => expect(browser.state.badge).toBe('2'));
    const { backlog, language } = await read();
    expect(language).toBe('vi');
    expect(backlog.counts).toMatchObject({ overdue: 1, 'due-today': 1, open: 3, total: 3 });
    expect(backlog.coverage).toMatchObject([{ list: 'Đang xử lý', rows: 3, total: 3, complete: true }]);
  });

  it('that claims another site is refused', async () => {
    run();
    const reading = readingOf({ site: 'https://khac.example.vn' });
    expect(await browser.send({ call: 'page/reading', request: reading }, fromPage)).toEqual({
      ok: false,
      error: 'not-allowed',
    });
    expect((await read()).backlog.counts.total).toBe(0);
  });

  it('brings no personal field, even where a page sends one, nor an address of another site', async () => {
    run();
    const dossier = { code: 'A-1', dueAt: '2026-11-17', applicant: 'Trần Văn Mẫu', summary: 'Về việc mẫu' };
    const detail = { dossier, link: 'https://khac.example.vn/ho-so/1' };
    await browser.send({ call: 'page/reading', request: readingOf({ lists: [], detail }) }, fromPage);
    const { open } = await store.picture();
    expect(open.map((known) => [known.dossier, known.link])).toEqual([
      [{ code: 'A-1', dueAt: '2026-11-17' }, undefined],
    ]);
  });

  it('brings the personal fields that were switched on', async () => {
    run({ keptPersonalFields: ['applicant'] });
    const dossier = { code: 'A-1', applicant: 'Trần Văn Mẫu', summary: 'Về việc mẫu' };
    await browser.send(
      { call: 'page/reading', request: readingOf({ lists: [], detail: { dossier } }) },
      fromPage,
    );
    expect((await store.picture()).open[0]?.dossier).toEqual({ code: 'A-1', applicant: 'Trần Văn Mẫu' });
  });

  it('of refused tables alone keeps nothing', async () => {
    run();
    const request = readingOf({ lists: [], refusals: [{ reason: 'no-code', headers: ['STT'] }] });
    expect(await browser.send({ call: 'page/reading', request }, fromPage)).toEqual({
      ok: true,
      value: { stored: 0 },
    });
    clock.now += 86_400_000;
    browser.ring([...browser.alarms.keys()][0] ?? '');
    expect(await store.days()).toEqual([]);
  });

  it('of a clock that runs ahead counts from its arrival', async () => {
    run();
    await browser.send(
      { call: 'page/reading', request: readingOf({ readAt: clock.now + 86_400_000 }) },
      fromPage,
    );
    expect((await read()).backlog.readAt).toBe(clock.now);
  });

  it('that cannot be stored is answered with the reason', async () => {
    wake({
      store: {
        ...store,
        ingest: () => Promise.reject(new StoreError('storage-full')),
        picture: () => Promise.reject(new StoreError('storage-blocked')),
      },
    });
    expect(await browser.send({ call: 'page/reading', request: readingOf() }, fromPage)).toEqual({
      ok: false,
      error: 'storage-full',
    });
    expect(await browser.send({ call: 'backlog/read', request: {} }, fromPopup)).toEqual({
      ok: false,
      error: 'storage-blocked',
    });
    await vi.waitFor(() => expect(failures).toEqual([new StoreError('storage-blocked')]));
    failures.length = 0;
  });
});

describe('a day', () => {
  beforeEach(() => browser.require(pattern));

  it('is locked before the first reading of the next', async () => {
    run();
    await browser.send({ call: 'page/reading', request: readingOf() }, fromPage);
    clock.now += 86_400_000;
    await browser.send({ call: 'page/reading', request: readingOf({ id: 'reading-2' }) }, fromPage);
    expect((await store.days()).map(({ day, tally }) => [day, tally.counts.overdue])).toEqual([
      ['2026-11-18', 2],
    ]);
  });

  it('is locked by the clock where nobody reads', async () => {
    run();
    await browser.send({ call: 'page/reading', request: readingOf() }, fromPage);
    clock.now += 86_400_000;
    browser.ring([...browser.alarms.keys()][0] ?? '');
    await vi.waitFor(async () => expect(await store.days()).toHaveLength(1));
  });
});

describe('what a page of ours replaced', () => {
  it('is looked at again: past days in it are locked, and the badge is drawn', async () => {
    run();
    await vi.waitFor(() => expect(browser.state.badge).toBe(''));
    const past = readingOf({ readAt: clock.now - 86_400_000 });
    await store.ingest({ ...past, lists: past.lists.map(({ skipped: _, ...list }) => list) }, past.readAt);
    expect(await browser.send({ call: 'data/changed', request: null }, fromPopup)).toEqual({
      ok: true,
      value: null,
    });
    await vi.waitFor(async () => expect(await store.days()).toHaveLength(1));
    await vi.waitFor(() => expect(browser.state.badge).not.toBe(''));
  });
});

describe('the badge', () => {
  beforeEach(() => browser.require(pattern));

  it('counts anew as time passes', async () => {
    run();
    await browser.send({ call: 'page/reading', request: readingOf() }, fromPage);
    await vi.waitFor(() => expect(browser.state.badge).toBe('2'));
    clock.now = Date.UTC(2026, 11, 17, 3);
    expect([...browser.alarms.keys()]).toEqual(['clock', 'minute']);
    browser.ring('clock');
    await vi.waitFor(() => expect(browser.state.badge).toBe('3'));
  });

  it('counts the flags of the settings', async () => {
    run({ badgeFlags: ['overdue'] });
    await browser.send({ call: 'page/reading', request: readingOf() }, fromPage);
    await vi.waitFor(() => expect(browser.state.badge).toBe('1'));
  });

  it('is empty where nothing is urgent', async () => {
    browser.state.badge = '7';
    run();
    await vi.waitFor(() => expect(browser.state.badge).toBe(''));
  });
});

describe('a part of the page’s script', () => {
  it('is loaded into the frame that asks, and into no other', async () => {
    browser.require(pattern);
    run();
    const call = { call: 'page/part', request: { part: 'reader' } };
    expect(await browser.send(call, { ...fromPage, frameId: 3 })).toEqual({ ok: true, value: null });
    expect(browser.state.parts).toEqual([{ tabId: fromPage.tabId, frameId: 3, file: 'reader.js' }]);
    expect(await browser.send({ call: 'page/part', request: { part: '../popup' } }, fromPage)).toEqual({
      ok: false,
      error: 'invalid-message',
    });
  });
});

describe('the settings', () => {
  it('reach a page session in the answer to its greeting', async () => {
    browser.require(pattern);
    run({ language: 'en' });
    expect(
      await browser.send({ call: 'page/hello', request: { url: `${site}/ho-so` } }, fromPage),
    ).toMatchObject({
      ok: true,
      value: { language: 'en', thresholds: defaultSettings.thresholds, calendar: defaultSettings.calendar },
    });
  });
});

describe('a page of a portal', () => {
  const call = (name: string, request: unknown, sender = fromPage) =>
    browser.send({ call: name, request }, sender);

  it('finds the bar where the officer put it, on this site alone', async () => {
    run();
    browser.require(pattern);
    browser.require('https://khac.example.vn/*');
    const place = { corner: 'top-left', minimised: true };
    expect(await call('page/bar-place', place)).toEqual({ ok: true, value: null });
    expect(await call('page/memory', null)).toEqual({ ok: true, value: { bar: place } });
    const elsewhere = { ...fromPage, url: 'https://khac.example.vn/', origin: 'https://khac.example.vn' };
    expect(await call('page/memory', null, elsewhere)).toEqual({ ok: true, value: {} });
  });

  it('has its walk kept for its own frame until it is over', async () => {
    run();
    browser.require(pattern);
    const walk = {
      heldAt: clock.now,
      headers: 'Mã hồ sơ',
      phase: 'next',
      turned: 1,
      pressed: 1,
      byAddress: false,
      before: 'A-1',
      start: { page: 1, codes: 'A-0' },
      seen: ['A-0', 'A-1'],
      paused: false,
    };
    await call('page/walk', walk);
    expect(await call('page/memory', null)).toEqual({ ok: true, value: { walk } });
    expect(await call('page/memory', null, { ...fromPage, frameId: 4 })).toEqual({ ok: true, value: {} });
    await call('page/walk', null);
    expect(await call('page/memory', null)).toEqual({ ok: true, value: {} });
  });

  it('is pressed in its own frame by a signal that cannot be guessed', async () => {
    run();
    browser.require(pattern);
    const signal = `nhachan-${'0123456789abcdef'.repeat(2)}`;
    await call('page/press', { signal }, { ...fromPage, frameId: 3 });
    expect(browser.state.presses).toEqual([{ tabId: 1, frameId: 3, signal }]);
    const held = { events: [{ type: 'keydown', key: 'Enter' }, { type: 'click' }], x: 4, y: 8 };
    await call('page/press', { signal, held });
    expect(browser.state.presses[1]).toEqual({ tabId: 1, frameId: 0, signal, held });
    expect(await call('page/press', { signal: 'click' })).toEqual({ ok: false, error: 'invalid-message' });
  });

  it('opens the extension’s own page with all that is known', async () => {
    run();
    browser.require(pattern);
    await call('page/overview', null);
    expect(browser.state.opened).toEqual(['chrome-extension://own/report.html']);
  });

  it('opens its guide at a topic, and at nothing else', async () => {
    run();
    browser.require(pattern);
    await call('page/help', { topic: 'table-no-code-column' });
    expect(browser.state.opened).toEqual(['chrome-extension://own/help.html#table-no-code-column']);
    for (const topic of ['', '//example.vn', 'A', 'a b', '<a>', 'a'.repeat(61)]) {
      expect(await call('page/help', { topic })).toEqual({ ok: false, error: 'invalid-message' });
    }
    expect(browser.state.opened).toHaveLength(1);
  });
});

it('the shortcut goes to the tab in front, and to no page without a session', async () => {
  run();
  const tab = browser.openTab(`${site}/ho-so`);
  browser.shortcut('focus-bar', 1);
  tab.alive = true;
  browser.shortcut('focus-bar', 1);
  browser.shortcut('another', 1);
  await vi.waitFor(() => expect(browser.state.told).toEqual([{ tabId: 1, call: 'session/focus-bar' }]));
});

describe('a portal that fails', () => {
  const tell = (kind: string, certain: boolean) =>
    browser.send({ call: 'page/failing', request: { kind, certain } }, fromPage);
  const since = (at: number | null) => ({ ok: true, value: at });
  const tellWell = () => browser.send({ call: 'page/well', request: null }, fromPage);

  it('is said to fail since the first page that showed it, until a list is read', async () => {
    run();
    browser.require(pattern);
    expect(await tell('error', true)).toEqual(since(start));
    clock.now += 600_000;
    expect(await tell('error', true)).toEqual(since(start));
    expect(await tell('maintenance', true)).toEqual(since(clock.now));
    await tellWell();
    clock.now += 600_000;
    expect(await tell('error', true)).toEqual(since(clock.now));
  });

  it('is not said to ask for a name before one of its lists was read', async () => {
    run();
    browser.require(pattern);
    expect(await tell('login', false)).toEqual(since(null));
    await tellWell();
    expect(await tell('login', false)).toEqual(since(start));
  });
});

describe('the first page', () => {
  const opened = () => browser.state.opened;

  it('is opened once after installing, and never by an update or a start', async () => {
    run();
    browser.start();
    browser.install();
    await vi.waitFor(() => expect(opened()).toEqual(['chrome-extension://own/welcome.html']));
    browser.install();
    await browser.send({ call: 'settings/read', request: null }, fromPopup);
    expect(opened()).toHaveLength(1);
  });
});
