import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultCalendar } from '../../../lib/calendar';
import { defaultThresholds } from '../../../lib/dossier';
import { civilTimeOf } from '../../../lib/platform/clock';
import { type LoadBatch, openStore, type Reading, type Store, type StoredDossier } from '../../../lib/store';
import { readings } from './arbitrary-readings';
import { all, contentOf } from './content';
import { morning, readingOf, site } from './readings';

// Many runs of a property take long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const dayMs = 86_400_000;
let store: Store;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  store = openStore({ civilTimeOf });
});

afterEach(() => store.close());

async function* batches(...each: LoadBatch[]) {
  yield* each;
}

async function fill(into: Store, days: readonly Reading[][]) {
  for (const [index, made] of days.entries()) {
    for (const reading of made) {
      const readAt = reading.readAt + index * dayMs;
      await into.ingest({ ...reading, id: `${index} ${reading.id}`, readAt }, readAt);
    }
    const today = civilTimeOf(morning + (index + 1) * dayMs).slice(0, 10);
    await into.lockDays(today, morning, { calendar: defaultCalendar, thresholds: defaultThresholds });
  }
}

const replace = { how: 'replace', day: '2026-12-01' } as const;
const merge = { how: 'merge', day: '2026-12-01' } as const;

describe('what a store gives out', () => {
  it('makes the same store again, and merged into it changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(readings, { minLength: 1, maxLength: 3 }), async (days) => {
        globalThis.indexedDB = new IDBFactory();
        store.close();
        await fill(store, days);
        const content = await contentOf(store);
        const pictures = [await store.picture(), await store.picture('Lê Văn Thử')];
        const state = await store.stateOn('2026-11-23');
        const loaded = { dossiers: content.histories, rows: content.rows };
        const again = openStore({ civilTimeOf, name: 'again' });
        await again.bulkLoad(batches(loaded), replace);
        expect(await contentOf(again)).toEqual(content);
        const kept = await again.bulkLoad(batches(loaded), merge);
        expect(kept).toEqual({ dossiers: content.histories.length, changed: 0 });
        expect(await contentOf(again)).toEqual(content);
        expect([await again.picture(), await again.picture('Lê Văn Thử')]).toEqual(pictures);
        expect(await again.stateOn('2026-11-23')).toEqual(state);
        again.close();
      }),
      { numRuns: 20 },
    );
  });
});

describe('a load', () => {
  const dossier: StoredDossier = {
    site,
    code: 'A-1',
    dossier: { code: 'A-1', stage: 'finished', digitisedResult: false },
    seenAt: { code: morning, stage: morning, digitisedResult: morning },
    unreadable: {},
    officers: [],
    firstSeenAt: morning,
    lastSeenAt: morning,
  };

  it('in place of all else leaves nothing of it', async () => {
    await store.ingest(readingOf([{ code: 'B-1' }]), morning);
    expect(await store.bulkLoad(batches({ dossiers: [dossier] }), replace)).toEqual({
      dossiers: 1,
      changed: 1,
    });
    const { histories, rows } = await contentOf(store);
    const versions = [{ day: '2026-12-01', dossier: dossier.dossier, unreadable: [] }];
    expect(histories).toEqual([{ ...dossier, versions }]);
    expect(Object.values(rows).flat()).toEqual([]);
    expect((await store.picture()).closed).toEqual({ total: 1, undigitised: 1 });
  });

  it('merges field by field, and counts from its day', async () => {
    await store.ingest(readingOf([{ code: 'A-1', stage: 'processing', dueAt: '2026-11-25' }]), morning - 1);
    const newer = { ...dossier, seenAt: { code: morning, stage: morning + 1, digitisedResult: morning } };
    expect(await store.bulkLoad(batches({ dossiers: [newer] }), merge)).toEqual({ dossiers: 1, changed: 1 });
    const { histories } = await contentOf(store);
    expect(histories[0]?.dossier).toEqual({ ...dossier.dossier, dueAt: '2026-11-25' });
    expect(histories[0]?.versions.map(({ day, dossier: { stage } }) => [day, stage])).toEqual([
      ['2026-11-22', 'processing'],
      ['2026-12-01', 'finished'],
    ]);
    const picture = await store.picture();
    expect([picture.open, picture.closed]).toEqual([[], { total: 1, undigitised: 1 }]);
  });

  it('that fails on the way changes nothing', async () => {
    await store.ingest(readingOf([{ code: 'B-1' }]), morning);
    const before = await contentOf(store);
    async function* broken(): AsyncGenerator<LoadBatch> {
      yield { dossiers: [dossier] };
      throw new RangeError('cut short');
    }
    await expect(store.bulkLoad(broken(), replace)).rejects.toThrow('cut short');
    expect(await contentOf(store)).toEqual(before);
  });

  it('that is called off changes nothing', async () => {
    await store.ingest(readingOf([{ code: 'B-1' }]), morning);
    const before = await contentOf(store);
    const abort = new AbortController();
    async function* stopped(): AsyncGenerator<LoadBatch> {
      yield { dossiers: [dossier] };
      abort.abort();
      yield {};
    }
    const { signal } = abort;
    await expect(store.bulkLoad(stopped(), { ...replace, signal })).rejects.toThrow('abort');
    expect(await contentOf(store)).toEqual(before);
  });

  it('gives one portal alone where one is asked for', async () => {
    const other = 'https://khac.example.vn';
    await store.bulkLoad(batches({ dossiers: [dossier, { ...dossier, site: other }] }), replace);
    expect((await all(store.eachDossier({ site: other }))).map((each) => each.site)).toEqual([other]);
    expect((await all(store.eachHistory(site))).map((each) => each.site)).toEqual([site]);
  });
});
