import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SentReading } from '../../../lib/messages';
import { createReceive, type Receiver } from '../../../lib/messages/receive';
import { surfaceCallSchemas } from '../../../lib/messages/schemas';
import { defaultAppearance } from '../../../lib/settings/defaults';

const site = 'https://motcua.example.vn';
const base = 'chrome-extension://own/';
const page = { extensionId: 'own', url: `${site}/ho-so?x=1`, origin: site, tabId: 7 };
const popup = { extensionId: 'own', url: `${base}popup.html`, origin: 'chrome-extension://own' };

const reading: SentReading = {
  id: 'reading-1',
  site,
  readAt: 1_800_000_000_000,
  lists: [
    {
      list: 'Đang xử lý',
      pager: { page: 1, rowsShown: 1 },
      rows: [
        { dossier: { code: 'H57.132-261104-0583', dueAt: '2026-11-25T16:30' }, link: `${site}/ho-so/583` },
      ],
      skipped: { header: 1 },
    },
  ],
  refusals: [{ reason: 'no-code', headers: ['STT', 'Nội dung'] }],
};

let receiver: Receiver;
let receive: ReturnType<typeof createReceive>;

beforeEach(() => {
  receiver = {
    identity: { id: 'own', baseUrl: base },
    isGranted: async (origin) => origin === site,
    isLocked: async () => false,
    page: {
      'page/part': vi.fn(async () => ({ ok: true as const, value: null })),
      'page/hello': vi.fn(async () => ({ ok: false as const, error: 'site-paused' as const })),
      'portal/failure': vi.fn(async () => ({ ok: true as const, value: null })),
      'page/annotate': vi.fn(async () => ({ ok: true as const, value: { changedAt: 1 } })),
      'page/annotations': vi.fn(async () => ({ ok: true as const, value: [] })),
      'page/reading': vi.fn(async () => ({ ok: true as const, value: { stored: 1 } })),
      'page/failing': vi.fn(async () => ({ ok: true as const, value: null })),
      'page/well': vi.fn(async () => ({ ok: true as const, value: null })),
      'page/memory': vi.fn(async () => ({ ok: true as const, value: {} })),
      'page/bar-place': vi.fn(async () => ({ ok: true as const, value: null })),
      'page/walk': vi.fn(async () => ({ ok: true as const, value: null })),
      'page/press': vi.fn(async () => ({ ok: true as const, value: null })),
      'page/intake': vi.fn(async () => ({ ok: true as const, value: { compared: [] } })),
      'page/intake-kept': vi.fn(async () => ({ ok: true as const, value: null })),
      'page/guard': vi.fn(async () => ({ ok: true as const, value: null })),
      'page/help': vi.fn(async () => ({ ok: true as const, value: null })),
      'page/overview': vi.fn(async () => ({ ok: true as const, value: null })),
      'page/teach': vi.fn(async () => ({ ok: false as const, error: 'unknown' as const })),
    },
    surface: {
      'site/enable': vi.fn(async () => ({ ok: true as const, value: null })),
      'site/pause': vi.fn(async () => ({ ok: true as const, value: null })),
      'policy/read': vi.fn(async () => ({ ok: true as const, value: { locked: [], ignored: [] } })),
      'site/disable': vi.fn(async () => ({ ok: true as const, value: null })),
      'backlog/read': vi.fn(async () => ({ ok: false as const, error: 'storage-full' as const })),
      'dossiers/list': vi.fn(async () => ({ ok: true as const, value: { dossiers: [], more: false } })),
      'reminders/silence': vi.fn(async () => ({ ok: true as const, value: null })),
      'trend/read': vi.fn(async () => ({ ok: true as const, value: [] })),
      'indicators/read': vi.fn(async () => ({ ok: true as const, value: null })),
      'annotation/keep': vi.fn(async () => ({ ok: true as const, value: { changedAt: 1 } })),
      'failure/note': vi.fn(async () => ({ ok: true as const, value: null })),
      'failure/list': vi.fn(async () => ({ ok: true as const, value: [] })),
      'data/changed': vi.fn(async () => ({ ok: true as const, value: null })),
      'data/loss-read': vi.fn(async () => ({ ok: true as const, value: null })),
      'data/erase': vi.fn(async () => ({ ok: true as const, value: null })),
      'lock/state': vi.fn(async () => ({
        ok: true as const,
        value: { set: true, locked: true, language: 'vi' as const, appearance: defaultAppearance },
      })),
      'lock/unlock': vi.fn(async () => ({ ok: true as const, value: { right: true as const } })),
      'lock/touch': vi.fn(async () => ({ ok: false as const, error: 'unknown' as const })),
      'lock/close': vi.fn(async () => ({ ok: true as const, value: null })),
      'lock/set': vi.fn(async () => ({ ok: true as const, value: { right: true as const } })),
      'lock/unset': vi.fn(async () => ({ ok: true as const, value: { right: true as const } })),
      'lock/forgotten': vi.fn(async () => ({ ok: true as const, value: null })),
      'settings/read': vi.fn(async () => ({ ok: false as const, error: 'unknown' as const })),
      'settings/change': vi.fn(async () => ({ ok: false as const, error: 'unknown' as const })),
      'mappings/change': vi.fn(async () => ({ ok: false as const, error: 'unknown' as const })),
    },
    onFailure: vi.fn(),
  };
  receive = createReceive(receiver);
});

const send = (request: unknown) => receive({ call: 'page/reading', request }, page);

describe('a page’s call', () => {
  it('is handed over with the origin that the browser names', async () => {
    expect(await send(reading)).toEqual({ ok: true, value: { stored: 1 } });
    expect(receiver.page['page/reading']).toHaveBeenCalledWith(reading, {
      origin: site,
      tabId: 7,
      frameId: 0,
    });
  });

  it.each([
    ['another extension', { ...page, extensionId: 'another' }, 'not-allowed'],
    ['no tab', { extensionId: 'own', url: page.url, origin: site }, 'not-allowed'],
    ['a page of our own', { ...popup, tabId: 7 }, 'not-allowed'],
    ['a site that is not granted', { ...page, origin: 'https://khac.example.vn' }, 'site-not-granted'],
    ['an opaque origin and no web address', { ...page, origin: 'null', url: 'about:blank' }, 'not-allowed'],
  ])('from %s is refused', async (_name, sender, error) => {
    expect(await receive({ call: 'page/reading', request: reading }, sender)).toEqual({ ok: false, error });
    expect(receiver.page['page/reading']).not.toHaveBeenCalled();
  });

  it('from an older browser is known by its address', async () => {
    const { origin: _, ...older } = page;
    expect(await receive({ call: 'page/reading', request: reading }, older)).toMatchObject({ ok: true });
  });

  it('from an about:blank frame is known by its origin', async () => {
    expect(
      await receive({ call: 'page/reading', request: reading }, { ...page, url: 'about:blank' }),
    ).toMatchObject({ ok: true });
  });

  const row = (dossier: object, more: object = {}) => ({
    ...reading,
    lists: [{ ...reading.lists[0], rows: [{ dossier, ...more }] }],
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['an unknown field of a dossier', row({ code: 'A-1', phone: '0900000000' })],
    ['a day that does not exist', row({ code: 'A-1', dueAt: '2026-02-31' })],
    ['an address with a query', row({ code: 'A-1' }, { link: `${site}/ho-so?cmnd=1` })],
    ['a dossier without a code', row({ dueAt: '2026-11-25' })],
    ['text without end', row({ code: 'A-1', procedure: 'a'.repeat(100_000) })],
    [
      'rows without end',
      {
        ...reading,
        lists: [{ ...reading.lists[0], rows: Array(20_001).fill({ dossier: { code: 'A-1' } }) }],
      },
    ],
    ['a negative count', { ...reading, lists: [{ ...reading.lists[0], pager: { rowsShown: -1 } }] }],
    ['an unknown part', { ...reading, extra: true }],
    [
      'a planted prototype',
      JSON.parse(JSON.stringify(reading).replace('"skipped":{', '"__proto__":{"x":1},"skipped":{')),
    ],
  ])('with %s is refused whole', async (_name, request) => {
    expect(await send(request)).toEqual({ ok: false, error: 'invalid-message' });
    expect(receiver.page['page/reading']).not.toHaveBeenCalled();
  });

  it('that fails in its handler is answered, and the failure is told', async () => {
    vi.mocked(receiver.page['page/reading']).mockRejectedValueOnce(new Error('hỏng'));
    expect(await send(reading)).toEqual({ ok: false, error: 'unknown' });
    expect(receiver.onFailure).toHaveBeenCalledTimes(1);
  });
});

describe('a surface’s call', () => {
  it('is taken from the extension’s own pages, in a popup or a tab', async () => {
    const call = { call: 'site/enable', request: { origin: site } };
    expect(await receive(call, popup)).toEqual({ ok: true, value: null });
    expect(await receive(call, { ...popup, tabId: 9 })).toEqual({ ok: true, value: null });
  });

  it('waits for the PIN while the lock is closed, unless it is about the lock; a portal’s page goes on', async () => {
    receiver.isLocked = async () => true;
    for (const call of Object.keys(surfaceCallSchemas).filter((name) => !name.startsWith('lock/'))) {
      expect(await receive({ call, request: null }, popup)).toEqual({ ok: false, error: 'locked' });
    }
    for (const handler of Object.values(receiver.surface)) expect(handler).not.toHaveBeenCalled();
    expect(await receive({ call: 'lock/unlock', request: { pin: '1' } }, popup)).toMatchObject({ ok: true });
    expect(await receive({ call: 'lock/forgotten', request: null }, popup)).toMatchObject({ ok: true });
    expect(await send(reading)).toEqual({ ok: true, value: { stored: 1 } });
  });

  it.each(['', '123', '1234567890123', '12a4', '１２３４', 'mậtmã'])(
    'sets no PIN such as %j',
    async (pin) => {
      expect(await receive({ call: 'lock/set', request: { pin } }, popup)).toEqual({
        ok: false,
        error: 'invalid-message',
      });
    },
  );

  it('is refused from a portal’s page', async () => {
    expect(await receive({ call: 'backlog/read', request: {} }, page)).toEqual({
      ok: false,
      error: 'not-allowed',
    });
    expect(receiver.surface['backlog/read']).not.toHaveBeenCalled();
  });

  it('is refused from a site that only begins like our address', async () => {
    const sender = { extensionId: 'own', url: 'chrome-extension://owner/popup.html' };
    expect(await receive({ call: 'backlog/read', request: {} }, sender)).toEqual({
      ok: false,
      error: 'not-allowed',
    });
  });

  it('must name a web origin', async () => {
    expect(await receive({ call: 'site/enable', request: { origin: 'javascript:alert(1)' } }, popup)).toEqual(
      {
        ok: false,
        error: 'invalid-message',
      },
    );
  });
});

describe('a message that is no call of ours', () => {
  it.each([
    undefined,
    null,
    'text',
    {},
    { call: 7 },
    { call: 'toString' },
    { call: '__proto__' },
    { call: 'session/stop' },
  ])('%j is not answered', (message) => {
    expect(receive(message, page)).toBeUndefined();
  });
});
