import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Reading, Store, StoredDossier } from '../../../lib/store';
import { readings } from './arbitrary-readings';
import { all, freshStore } from './filled-store';
import { morning, readingOf } from './readings';

// Many runs of a property take long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const yearMs = 365 * 86_400_000;
/** When what was read by a right clock arrives. */
const now = morning + 10 * 3_600_000;

/** The same readings by a clock that stands a year ahead. */
function ahead(made: readonly Reading[]): Reading[] {
  return made.map((each) => ({ ...each, id: `ahead ${each.id}`, readAt: each.readAt + yearMs }));
}

/** What a store knows after readings by a wrong clock and then by a right one. */
async function storeAfter(wrong: readonly Reading[], right: readonly Reading[]): Promise<Store> {
  const store = freshStore();
  for (const reading of ahead(wrong)) await store.ingest(reading, reading.readAt);
  for (const reading of right) await store.ingest(reading, now);
  return store;
}

async function dossiersOf(store: Store): Promise<Map<string, StoredDossier>> {
  const found = await all(store.eachDossier());
  return new Map(found.map((each) => [each.code, each]));
}

const shuffled = readings.chain((made) =>
  fc.tuple(fc.constant(made), fc.shuffledSubarray(made, { minLength: made.length, maxLength: made.length })),
);

describe('readings by a clock that stood ahead', () => {
  it('are overtaken, field by field, by whatever is read once the clock is right', async () => {
    await fc.assert(
      fc.asyncProperty(readings, readings, async (wrong, right) => {
        const alone = await dossiersOf(await storeAfter([], right));
        const both = await dossiersOf(await storeAfter(wrong, right));
        for (const [code, { dossier, seenAt, lastSeenAt }] of alone) {
          const known = both.get(code);
          expect(known?.dossier).toMatchObject(dossier);
          expect(known?.seenAt).toMatchObject(seenAt);
          expect(known?.lastSeenAt).toBeGreaterThanOrEqual(lastSeenAt);
          expect(known?.lastSeenAt).toBeLessThanOrEqual(now);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('do not make the order matter in which the others arrive', async () => {
    await fc.assert(
      fc.asyncProperty(readings, shuffled, async (wrong, [one, other]) => {
        const first = await storeAfter(wrong, one);
        const [dossiers, picture] = [await dossiersOf(first), await first.picture()];
        const second = await storeAfter(wrong, other);
        expect(await dossiersOf(second)).toEqual(dossiers);
        expect(await second.picture()).toEqual(picture);
      }),
      { numRuns: 25 },
    );
  });

  it('keep what nothing was seen of since, the past, and what could not be read', async () => {
    const store = freshStore();
    const early = readingOf([{ code: 'A-1', statusText: 'Một' }]);
    await store.ingest(early, morning);
    const [wrong] = ahead([
      readingOf([
        {
          dossier: { code: 'A-1', statusText: 'Hai' },
          unreadable: [{ field: 'dueAt', reason: 'no-such-day' }],
        },
        { dossier: { code: 'A-2', stage: 'processing' } },
      ]),
    ]) as [Reading];
    await store.ingest(wrong, wrong.readAt);
    await store.ingest(readingOf([{ code: 'A-1', stage: 'processing' }], { readAt: now }), now);
    const { open } = await store.picture();
    const known = open.find(({ dossier }) => dossier.code === 'A-1');
    expect(known).toMatchObject({ dossier: { statusText: 'Hai', stage: 'processing' }, lastSeenAt: now });
    expect(known?.unreadable).toEqual([{ field: 'dueAt', reason: 'no-such-day' }]);
    expect(open.map(({ dossier }) => dossier.code).sort()).toEqual(['A-1', 'A-2']);
    expect(await store.stateOn('2026-11-22')).toMatchObject([{ dossier: { statusText: 'Một' } }]);
  });

  it('no longer tell whose portal it is, or how far a list is read', async () => {
    const store = freshStore();
    const rows = [{ code: 'A-1' }, { code: 'A-2' }];
    const page = { page: 1, pages: 2, total: 4, rowsShown: 2 };
    const [wrong] = ahead([readingOf(rows, { officer: 'Lê Văn Thử', pager: page })]) as [Reading];
    await store.ingest(wrong, wrong.readAt);
    const readAt = now - 60_000;
    await store.ingest(readingOf(rows, { officer: 'Lê Văn Thử', pager: { ...page, page: 2 }, readAt }), now);
    await store.ingest(readingOf([], { officer: 'Nguyễn Thị Mẫu', list: 'Tra cứu', readAt: now }), now);
    const { officer } = await store.picture();
    expect(officer).toBe('Nguyễn Thị Mẫu');
    const { coverage } = await store.picture('Lê Văn Thử');
    expect(coverage).toMatchObject([{ list: 'Đang xử lý', pages: [2], readAt, complete: false }]);
    await store.ingest(readingOf(rows, { officer: 'Lê Văn Thử', pager: page, readAt: now }), now);
    expect((await store.picture('Lê Văn Thử')).coverage).toMatchObject([{ pages: [1, 2], readAt: now }]);
  });
});
