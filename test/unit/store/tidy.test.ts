import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { civilTimeOf } from '../../../lib/platform/clock';
import { openStore, type Reading, type Store } from '../../../lib/store';
import { readings } from './arbitrary-readings';
import { all, contentOf } from './content';
import { morning, readingOf, site } from './readings';

// Many runs of a property take long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const dayMs = 86_400_000;
const never = Number.MAX_SAFE_INTEGER;
let store: Store;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  store = openStore({ civilTimeOf });
});

afterEach(() => store.close());

async function tidyAll(of: Store, before = never): Promise<void> {
  while (await of.tidy(before));
}

/** How many rows stand in a store of the database. */
async function count(name: string): Promise<number> {
  const db = await openDB('nhac-han');
  try {
    return await db.count(name);
  } finally {
    db.close();
  }
}

/** All that can be asked. */
async function told(of: Store) {
  return {
    content: await contentOf(of),
    sizes: await of.sizes(),
    pictures: [await of.picture(), await of.picture('Lê Văn Thử'), await of.picture('Nguyễn Thị Mẫu')],
    found: [
      await foundIn(of, 'Đăng', false),
      await foundIn(of, '', true),
      await foundIn(of, '', false, 'Lê Văn Thử'),
    ],
    states: [await of.stateOn('2026-11-22'), await of.stateOn('2026-11-23'), await of.stateOn('9999-12-31')],
  };
}

/** What of the dossiers that ended is found, in one order. */
async function foundIn(of: Store, start: string, undigitised: boolean, officer?: string) {
  const isMeant = ({ procedure = '' }: { procedure?: string }) => procedure.startsWith(start);
  const found = await of.findClosed(officer, { isMeant, undigitised }, 1_000);
  return found.sort((a, b) => (a.site + a.dossier.code < b.site + b.dossier.code ? -1 : 1));
}

const sequences = fc.array(fc.tuple(readings, fc.boolean()), { minLength: 1, maxLength: 4 });

async function readDays(of: Store, days: readonly [Reading[], boolean][], tidies: boolean): Promise<void> {
  for (const [index, [made, then]] of days.entries()) {
    for (const reading of made) {
      const readAt = reading.readAt + index * dayMs;
      await of.ingest({ ...reading, id: `${index} ${reading.id}`, readAt }, readAt);
    }
    if (tidies && then) await tidyAll(of);
  }
}

describe('tidying', () => {
  it('changes nothing that can be asked, whenever it is done', async () => {
    await fc.assert(
      fc.asyncProperty(sequences, async (days) => {
        globalThis.indexedDB = new IDBFactory();
        const plain = openStore({ civilTimeOf, name: 'plain' });
        const tidied = openStore({ civilTimeOf, name: 'tidied' });
        await readDays(plain, days, false);
        await readDays(tidied, days, true);
        expect(await told(tidied)).toEqual(await told(plain));
        const counted = new Map<string, number>();
        for (const { site: of } of await all(tidied.eachDossier()))
          counted.set(of, (counted.get(of) ?? 0) + 1);
        expect(await tidied.sizes()).toEqual(counted);
        plain.close();
        tidied.close();
      }),
      { numRuns: 25 },
    );
  });

  it('leaves out only what ended before a day that is asked for, whatever was packed', async () => {
    await fc.assert(
      fc.asyncProperty(sequences, fc.integer({ min: 10, max: 28 }), async (days, date) => {
        globalThis.indexedDB = new IDBFactory();
        const tidied = openStore({ civilTimeOf, name: 'tidied' });
        await readDays(tidied, days, true);
        const endedSince = `2026-11-${date}`;
        const found = (await all(tidied.eachDossier({ endedSince }))).map(({ code }) => code);
        for (const { code, dossier } of await all(tidied.eachDossier())) {
          const end = dossier.finishedAt ?? dossier.returnedAt;
          if (end === undefined || end >= endedSince) expect(found).toContain(code);
        }
        tidied.close();
      }),
      { numRuns: 15 },
    );
  });

  it('does not read packs of which all ended before', async () => {
    const month = (name: string, code: string) => ({
      code,
      finishedAt: `2026-${name}-20`,
      digitisedResult: true,
    });
    await store.ingest(readingOf([month('09', 'A-1'), month('10', 'A-2'), month('11', 'A-3')]), morning);
    await tidyAll(store);
    const found = await all(store.eachDossier({ endedSince: '2026-10-20' }));
    expect(found.map(({ code }) => code)).toEqual(['A-2', 'A-3']);
  });

  it('moves what is closed and unseen into packs, and nothing else', async () => {
    const closed = Array.from({ length: 30 }, (_, index) => ({
      code: `A-${100 + index}`,
      finishedAt: '2026-11-20',
      digitisedResult: true,
    }));
    await store.ingest(readingOf([...closed, { code: 'B-1', stage: 'processing' }]), morning);
    const readAt = morning + dayMs;
    await store.ingest(readingOf([{ code: 'A-100' }], { readAt }), readAt);
    expect(await store.tidy(readAt)).toBe(false);
    expect([await count('dossiers'), await count('packs')]).toEqual([2, 1]);
    expect((await store.picture()).closed.total).toBe(30);
    expect(await all(store.eachDossier({ site }))).toHaveLength(31);
  });

  it('keeps the first of what is not digitised at hand, and names the rest when it comes to them', async () => {
    const codes = (from: number, to: number) =>
      Array.from({ length: to - from + 1 }, (_, index) => `A-${from + index}`);
    const gaps = codes(100, 160).map((code) => ({ code, finishedAt: '2026-11-20', digitisedResult: false }));
    await store.ingest(readingOf(gaps), morning);
    await tidyAll(store);
    expect(await count('dossiers')).toBe(20);
    const first = async () => (await store.picture()).undigitised.map(({ dossier }) => dossier.code);
    expect(await first()).toEqual(codes(100, 109));
    const readAt = morning + 60_000;
    const done = codes(100, 114).map((code) => ({ code, digitisedResult: true }));
    await store.ingest(readingOf(done, { readAt }), readAt);
    expect(await first()).toEqual(codes(115, 124));
    expect((await store.picture()).closed).toEqual({ total: 61, undigitised: 46 });
    await tidyAll(store);
    expect(await first()).toEqual(codes(115, 124));
    expect(await count('dossiers')).toBe(25);
  });

  it('takes a changed dossier back into its pack, with all its past', async () => {
    await store.ingest(
      readingOf([{ code: 'A-1', finishedAt: '2026-11-20', digitisedComponents: true }]),
      morning,
    );
    await tidyAll(store);
    const readAt = morning + dayMs;
    await store.ingest(readingOf([{ code: 'A-1', synced: true }], { readAt }), readAt);
    expect(await count('dossiers')).toBe(1);
    const before = await told(store);
    await tidyAll(store);
    expect([await count('dossiers'), await count('versions'), await count('packs')]).toEqual([0, 0, 1]);
    expect(await told(store)).toEqual(before);
    const [history] = await all(store.eachHistory());
    expect(history?.versions.map(({ day, dossier }) => [day, dossier.synced])).toEqual([
      ['2026-11-22', undefined],
      ['2026-11-23', true],
    ]);
  });

  it('leaves a dossier open that is processed again', async () => {
    await store.ingest(readingOf([{ code: 'A-1', stage: 'finished' }]), morning);
    await tidyAll(store);
    const readAt = morning + dayMs;
    await store.ingest(readingOf([{ code: 'A-1', stage: 'processing' }], { readAt }), readAt);
    await tidyAll(store);
    const picture = await store.picture();
    expect(picture.open.map(({ dossier }) => dossier.code)).toEqual(['A-1']);
    expect(picture.closed.total).toBe(0);
    expect(await store.stateOn('2026-11-22')).toMatchObject([{ dossier: { stage: 'finished' } }]);
  });

  it('forgets old versions in packs too', async () => {
    await store.ingest(readingOf([{ code: 'A-1', stage: 'received' }]), morning);
    for (const [days, stage] of [
      [2, 'processing'],
      [5, 'finished'],
    ] as const) {
      const readAt = morning + days * dayMs;
      await store.ingest(readingOf([{ code: 'A-1', stage }], { readAt }), readAt);
    }
    await tidyAll(store);
    const later = await store.stateOn('2026-11-26');
    await store.forgetBefore('2026-11-25');
    expect(await store.stateOn('2026-11-23')).toEqual([]);
    expect(await store.stateOn('2026-11-26')).toEqual(later);
    expect((await store.stateOn('2026-11-27'))[0]?.dossier.stage).toBe('finished');
  });
});

describe('a store tidied and loaded', () => {
  it('is the same after it moved', async () => {
    await fc.assert(
      fc.asyncProperty(sequences, async (days) => {
        globalThis.indexedDB = new IDBFactory();
        const tidied = openStore({ civilTimeOf, name: 'tidied' });
        await readDays(tidied, days, true);
        const { histories, rows } = await contentOf(tidied);
        const again = openStore({ civilTimeOf, name: 'again' });
        async function* batches() {
          yield { dossiers: histories, rows };
        }
        await again.bulkLoad(batches(), { how: 'replace', day: '2026-12-01' });
        expect(await told(again)).toEqual(await told(tidied));
        expect(await tidied.bulkLoad(batches(), { how: 'merge', day: '2026-12-01' })).toMatchObject({
          changed: 0,
        });
        expect(await told(tidied)).toEqual(await told(again));
        tidied.close();
        again.close();
      }),
      { numRuns: 15 },
    );
  });
});
