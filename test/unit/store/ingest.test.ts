import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { civilTimeOf } from '../../../lib/platform/clock';
import { openStore, type Store } from '../../../lib/store';
import { morning, readingOf, site } from './readings';

let store: Store;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  store = openStore({ civilTimeOf });
});

afterEach(() => store.close());

const minute = 60_000;
const code = 'H57.132-261104-0583';

describe('ingest', () => {
  it('keeps what a reading held, over a new connection', async () => {
    expect(await store.ingest(readingOf([{ code, dueAt: '2026-11-25' }]), morning)).toEqual({
      stored: 1,
      repeated: false,
    });
    store.close();
    const again = openStore({ civilTimeOf });
    const { open } = await again.picture();
    expect(open.map(({ dossier }) => dossier)).toEqual([{ code, dueAt: '2026-11-25' }]);
    again.close();
  });

  it('keeps a reading once, however often it is sent', async () => {
    const reading = readingOf([{ code }], { id: 'the-same' });
    await store.ingest(reading, morning);
    const first = await store.picture();
    expect(await store.ingest(reading, morning + minute)).toEqual({ stored: 1, repeated: true });
    expect(await store.picture()).toEqual(first);
  });

  it('changes nothing but the time of sighting when a page is read again', async () => {
    const dossier = { code, dueAt: '2026-11-25', procedure: 'Chứng thực bản sao' };
    await store.ingest(readingOf([dossier]), morning);
    await store.ingest(readingOf([dossier], { readAt: morning + minute }), morning + minute);
    const { open } = await store.picture();
    expect(open).toHaveLength(1);
    expect(open[0]?.dossier).toEqual(dossier);
    expect(open[0]?.seenAt).toEqual({
      code: morning + minute,
      dueAt: morning + minute,
      procedure: morning + minute,
    });
  });

  it.each([
    ['side by side', () => true],
    ['each among many others', (place: number) => place % 10 === 9],
    ['first side by side, then among many others', (place: number) => place < 40 || place % 10 === 9],
    ['first among many others, then side by side', (place: number) => place % 10 === 9 || place > 350],
  ])('finds what it says more of, where that stands %s', async (_, isSeen) => {
    const codes = Array.from({ length: 500 }, (_, place) => `A-${1_000 + place}`);
    const other = { code: 'A-1005-1', statusText: 'Mới' };
    await store.ingest(readingOf(codes.map((code) => ({ code, unit: 'Phường 1' }))), morning);
    const seen = codes.filter((_, place) => isSeen(place)).map((code) => ({ code, statusText: 'Chờ ký' }));
    await store.ingest(readingOf([...seen, other], { readAt: morning + minute }), morning + minute);
    const found = (await store.picture()).open.map(({ dossier }) => dossier);
    const wanted = codes.map((code, place) => ({
      code,
      unit: 'Phường 1',
      ...(isSeen(place) ? { statusText: 'Chờ ký' } : {}),
    }));
    expect(found).toHaveLength(501);
    expect(found).toEqual(expect.arrayContaining([...wanted, other]));
  });

  it('never erases what another list knew', async () => {
    await store.ingest(readingOf([{ code, dueAt: '2026-11-25', synced: false }]), morning);
    await store.ingest(
      readingOf([{ code, synced: true }], { list: 'Tra cứu', readAt: morning + minute }),
      morning + minute,
    );
    const { open } = await store.picture();
    expect(open[0]?.dossier).toEqual({ code, dueAt: '2026-11-25', synced: true });
    expect(open[0]?.seenAt.dueAt).toBe(morning);
  });

  it('lets the newest sighting win, though it arrives first', async () => {
    await store.ingest(
      readingOf([{ code, stage: 'paused' }], { readAt: morning + minute }),
      morning + minute,
    );
    await store.ingest(readingOf([{ code, stage: 'processing' }]), morning + 2 * minute);
    const { open } = await store.picture();
    expect(open[0]?.dossier.stage).toBe('paused');
  });

  it('keeps that a due date could not be read until a page shows it readably', async () => {
    const unreadable = [{ field: 'dueAt' as const, reason: 'no-such-day' }];
    await store.ingest(readingOf([{ dossier: { code }, unreadable }]), morning);
    expect((await store.picture()).open[0]?.unreadable).toEqual(unreadable);
    await store.ingest(readingOf([{ code }], { readAt: morning + minute }), morning + minute);
    expect((await store.picture()).open[0]?.unreadable).toEqual(unreadable);
    const readAt = morning + 2 * minute;
    await store.ingest(readingOf([{ code, dueAt: '2026-11-25' }], { readAt }), readAt);
    expect((await store.picture()).open[0]?.unreadable).toEqual([]);
  });

  it('takes one dossier that two lists of a page and its own page show as one', async () => {
    const reading = readingOf([], {
      lists: [
        { list: 'Đang xử lý', pager: { rowsShown: 1 }, rows: [{ dossier: { code, dueAt: '2026-11-25' } }] },
        { list: 'Quá hạn', pager: { rowsShown: 1 }, rows: [{ dossier: { code, synced: true } }] },
      ],
      detail: { dossier: { code, payment: 'unpaid' }, link: `${site}/ho-so/583` },
    });
    expect(await store.ingest(reading, morning)).toEqual({ stored: 1, repeated: false });
    const { open } = await store.picture();
    expect(open).toHaveLength(1);
    expect(open[0]?.dossier).toEqual({ code, dueAt: '2026-11-25', synced: true, payment: 'unpaid' });
    expect(open[0]?.link).toBe(`${site}/ho-so/583`);
  });

  it('keeps the same code of two portals apart', async () => {
    await store.ingest(readingOf([{ code }]), morning);
    await store.ingest(readingOf([{ code }], { site: 'https://motcua.khac.example.vn' }), morning);
    expect((await store.picture()).open).toHaveLength(2);
  });

  it('counts what is closed without yielding it, and moves a dossier over when it closes', async () => {
    await store.ingest(
      readingOf([
        { code: 'A-1', stage: 'processing' },
        { code: 'A-2', finishedAt: '2026-11-20', digitisedResult: false },
        { code: 'A-3', finishedAt: '2026-11-20', digitisedResult: true },
      ]),
      morning,
    );
    const first = await store.picture();
    expect(first.open.map(({ dossier }) => dossier.code)).toEqual(['A-1']);
    expect(first.closed).toEqual({ total: 2, undigitised: 1 });
    expect(first.undigitised.map(({ dossier }) => dossier.code)).toEqual(['A-2']);
    const readAt = morning + minute;
    await store.ingest(
      readingOf(
        [
          { code: 'A-1', stage: 'finished', finishedAt: '2026-11-22', digitisedComponents: false },
          { code: 'A-2', digitisedResult: true },
        ],
        { readAt },
      ),
      readAt,
    );
    const then = await store.picture();
    expect(then.open).toEqual([]);
    expect(then.closed).toEqual({ total: 3, undigitised: 1 });
    expect(then.undigitised.map(({ dossier }) => dossier.code)).toEqual(['A-1']);
  });
});
