import 'fake-indexeddb/auto';
import Ajv2020 from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import schema from '../../../../assets/schemas/snapshot.schema.json';
import type { Dossier } from '../../../../lib/dossier';
import { civilTimeOf } from '../../../../lib/platform/clock';
import { mergeSnapshots, type SealedSnapshot, type Snapshot, sealSnapshot } from '../../../../lib/report';
import type { Reading, Store } from '../../../../lib/store';
import { mergeSnapshot } from '../../../../lib/store/snapshots/merge-snapshot';
import { readSnapshot } from '../../../../lib/store/snapshots/read-snapshot';
import { takeSnapshot } from '../../../../lib/store/snapshots/take-snapshot';
import { readings } from '../arbitrary-readings';
import { all, contentOf, fill, freshStore, judgedBy } from '../filled-store';
import { morning, readingOf, site } from '../readings';

const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
// Keys, and many stores one after another, take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const evening = morning + 10 * 60 * 60_000;
const tomorrow = morning + 24 * 60 * 60_000;

function merge(store: Store, snapshot: SealedSnapshot, now = evening, kept: (keyof Dossier)[] = []) {
  return mergeSnapshot(store, snapshot, { now, civilTimeOf, keptPersonalFields: kept, ...judgedBy });
}

async function taken(
  made: readonly Reading[],
  officer?: string,
  personal: (keyof Dossier)[] = [],
): Promise<SealedSnapshot> {
  const store = freshStore();
  for (const reading of made) await store.ingest(reading, reading.readAt);
  const snapshot = await takeSnapshot(store, {
    site,
    takenAt: evening,
    personal,
    ...(officer === undefined ? {} : { officer }),
  });
  store.close();
  return sealSnapshot(snapshot);
}

/** The content of a store into which snapshots were merged one after another. */
async function contentAfter(own: readonly Reading[], snapshots: readonly SealedSnapshot[], now = evening) {
  const store = freshStore();
  for (const reading of own) await store.ingest(reading, reading.readAt);
  for (const snapshot of snapshots) await merge(store, snapshot, now);
  const content = await contentOf(store);
  const picture = await store.picture('Lê Văn Thử');
  store.close();
  return { content, picture };
}

describe('a snapshot that is taken', () => {
  it('fits the schema and passes every check of a receiver', async () => {
    await fc.assert(
      fc.asyncProperty(readings, fc.constantFrom(undefined, 'Lê Văn Thử'), async (made, officer) => {
        const snapshot = await taken(made, officer);
        expect(validate(JSON.parse(JSON.stringify(snapshot))), JSON.stringify(validate.errors)).toBe(true);
        const file = new Blob([JSON.stringify(snapshot)]);
        expect(await readSnapshot(file, evening)).toEqual(snapshot);
      }),
      { numRuns: 20 },
    );
  });

  it('holds one officer and what nobody is named for, or everybody with their names', async () => {
    const made = [
      readingOf([{ code: 'A-1' }, { code: 'A-2' }], { officer: 'Lê Văn Thử', title: 'Đang xử lý' }),
      readingOf([{ code: 'A-2' }, { code: 'A-3' }], { officer: 'Nguyễn Thị Mẫu', list: 'Tra cứu' }),
      readingOf([{ code: 'A-4' }], { list: 'Khác' }),
      readingOf([{ code: 'B-1' }], { site: 'https://khac.example.vn' }),
    ];
    const own = await taken(made, 'Lê Văn Thử');
    expect(own.contributor).toBe('Lê Văn Thử');
    expect(own.dossiers.map(({ dossier, contributors }) => [dossier.code, contributors])).toEqual([
      ['A-1', undefined],
      ['A-2', ['Lê Văn Thử', 'Nguyễn Thị Mẫu']],
      ['A-4', undefined],
    ]);
    expect(own.coverage.map(({ list, rows, total }) => [list, rows, total])).toEqual([
      ['Khác', 1, 1],
      ['Đang xử lý', 2, 2],
    ]);
    const everybody = await taken(made);
    expect(everybody.contributor).toBeUndefined();
    expect(everybody.dossiers.map(({ contributors }) => contributors)).toEqual([
      ['Lê Văn Thử'],
      ['Lê Văn Thử', 'Nguyễn Thị Mẫu'],
      ['Nguyễn Thị Mẫu'],
      undefined,
    ]);
    expect(everybody.coverage).toHaveLength(3);
  });

  it('takes no personal field along that was not asked for', async () => {
    const made = [readingOf([{ code: 'A-1', applicant: 'Trần Văn Mẫu', summary: 'về việc mẫu' }])];
    expect(JSON.stringify(await taken(made))).not.toMatch(/applicant|summary|Trần/);
    expect((await taken(made, undefined, ['applicant'])).dossiers[0]).toEqual({
      dossier: { code: 'A-1', applicant: 'Trần Văn Mẫu' },
      seenAt: { code: morning, applicant: morning },
    });
  });
});

describe('snapshots merged into a store', () => {
  const two = fc.tuple(readings, readings, readings);

  it('end in the same state in any order and however often, as pure merging says', async () => {
    await fc.assert(
      fc.asyncProperty(two, fc.boolean(), async ([own, one, other], isLocked) => {
        const a = await taken(one, 'Lê Văn Thử');
        const b = await taken(other);
        // A day later both speak of a day that is locked.
        const now = isLocked ? tomorrow : evening;
        const { content, picture } = await contentAfter(own, [a, b], now);
        expect(await contentAfter(own, [b, a], now)).toEqual({ content, picture });
        expect(await contentAfter(own, [a, b, b, a], now)).toEqual({ content, picture });
        expect(content.rows.contributions).toHaveLength(a.sha256 === b.sha256 ? 1 : 2);

        const first = await taken(own);
        const pure = mergeSnapshots(mergeSnapshots(first, a), b);
        const fields = content.histories.map(({ dossier, seenAt }) => ({ dossier, seenAt }));
        expect(fields).toEqual(pure.dossiers.map(({ dossier, seenAt }) => ({ dossier, seenAt })));
        const names = content.histories.map(({ officers }) => officers);
        expect(names).toEqual(pure.dossiers.map(({ contributors = [] }) => contributors));
      }),
      { numRuns: 12 },
    );
  });

  it('tell what they changed, and that they came before', async () => {
    const snapshot = await taken([readingOf([{ code: 'A-1' }, { code: 'A-2' }])], 'Lê Văn Thử');
    const store = freshStore();
    await store.ingest(readingOf([{ code: 'A-1' }]), morning);
    const told = { site, contributor: 'Lê Văn Thử', takenAt: evening, dossiers: 2 };
    expect(await merge(store, snapshot)).toEqual({ ...told, changed: 1, repeated: false });
    expect(await merge(store, snapshot)).toEqual({ ...told, changed: 0, repeated: true });
    store.close();
  });

  it('show under the name of who contributed them, with how far that officer had read', async () => {
    const mine = readingOf([{ code: 'A-1' }], { officer: 'Nguyễn Thị Mẫu', title: 'Của tôi' });
    const theirs = readingOf([{ code: 'A-2' }, { code: 'A-3' }], {
      officer: 'Lê Văn Thử',
      title: 'Của bạn',
      pager: { page: 1, pages: 2, total: 4, rowsShown: 2 },
    });
    const snapshot = await taken([theirs], 'Lê Văn Thử');
    const store = freshStore();
    await store.ingest(mine, morning);
    await merge(store, snapshot);
    const own = await store.picture();
    expect(own.officer).toBe('Nguyễn Thị Mẫu');
    expect(own.open.map(({ dossier }) => dossier.code)).toEqual(['A-1']);
    expect(own.officers).toEqual(['Lê Văn Thử', 'Nguyễn Thị Mẫu']);
    const colleague = await store.picture('Lê Văn Thử');
    expect(colleague.open.map(({ dossier }) => dossier.code).sort()).toEqual(['A-2', 'A-3']);
    expect(colleague.coverage).toEqual([
      {
        site,
        list: 'Đang xử lý',
        pages: [1],
        ofPages: 2,
        rows: 2,
        total: 4,
        complete: false,
        readAt: morning,
      },
    ]);
    store.close();
  });

  it('keep the later of two notes', async () => {
    const base = await taken([readingOf([{ code: 'A-1' }])]);
    const noted = (note: string, changedAt: number) => {
      const { sha256: _, ...rest } = base;
      const [first] = rest.dossiers;
      return sealSnapshot({ ...rest, dossiers: [{ ...first!, annotation: { note, changedAt } }] });
    };
    const snapshots = [await noted('trước', 1), await noted('sau', 2)];
    const { content } = await contentAfter([], snapshots);
    expect(content.rows.annotations).toEqual([
      { site, code: 'A-1', annotation: { note: 'sau', changedAt: 2 } },
    ]);
    expect((await contentAfter([], snapshots.reverse())).content).toEqual(content);
  });

  it('bring no personal field that is not kept here', async () => {
    const made = [readingOf([{ code: 'A-1', applicant: 'Trần Văn Mẫu' }])];
    const snapshot = await taken(made, undefined, ['applicant']);
    for (const kept of [[], ['applicant']] as (keyof Dossier)[][]) {
      const store = freshStore();
      await merge(store, snapshot, evening, kept);
      expect(JSON.stringify(await contentOf(store)).includes('Trần')).toBe(kept.length > 0);
      store.close();
    }
  });

  it('are whole or not at all', async () => {
    const snapshot = await taken([readingOf([{ code: 'A-1' }])]);
    const store = freshStore();
    const stopping = new AbortController();
    stopping.abort();
    const merging = mergeSnapshot(store, snapshot, {
      now: evening,
      civilTimeOf,
      keptPersonalFields: [],
      signal: stopping.signal,
      ...judgedBy,
    });
    await expect(merging).rejects.toMatchObject({ name: 'AbortError' });
    expect((await contentOf(store)).histories).toEqual([]);
    store.close();
  });
});

describe('a snapshot of a day that is locked', () => {
  it('adds a revision with a digest of its own; the first lock and that day stay', async () => {
    const theirs = readingOf([
      { code: 'A-1', dueAt: '2026-11-20', stage: 'processing' },
      { code: 'A-2', finishedAt: '2026-11-20', digitisedResult: false },
    ]);
    const snapshot = await taken([theirs], 'Lê Văn Thử');
    const store = freshStore();
    await fill(store, [[readingOf([{ code: 'A-9', dueAt: '2026-12-01' }])]]);
    const [lock] = await store.days();
    const before = await store.stateOn('2026-11-22');
    expect(await merge(store, snapshot, tomorrow)).toMatchObject({ revisedDay: '2026-11-22', changed: 2 });
    expect(await store.days()).toEqual([lock]);
    expect(await store.stateOn('2026-11-22')).toEqual(before);
    const [row] = await all(store.eachRow('contributions'));
    expect(row?.revision?.tally.counts).toMatchObject({ overdue: 1, total: 2, undigitised: 1 });
    expect(row?.revision?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(row?.revision?.sha256).not.toBe(lock?.sha256);
    expect((await store.stateOn('2026-11-23')).map(({ dossier }) => dossier.code)).toEqual([
      'A-1',
      'A-2',
      'A-9',
    ]);
    store.close();
  });

  it('of the same day adds none: it counts when the day is locked', async () => {
    const snapshot = await taken([readingOf([{ code: 'A-1' }])], 'Lê Văn Thử');
    const store = freshStore();
    const merged = await merge(store, snapshot);
    expect(merged.revisedDay).toBeUndefined();
    expect(await store.lockDays('2026-11-23', tomorrow, judgedBy)).toBe(1);
    const [lock] = await store.days();
    expect(lock?.tally.counts.total).toBe(1);
    expect(lock?.coverage).toHaveLength(1);
    store.close();
  });

  it('closes the days before first: what comes today is not of yesterday', async () => {
    const store = freshStore();
    await store.ingest(readingOf([{ code: 'A-9' }]), morning);
    const snapshot: Snapshot = {
      ...(await taken([readingOf([{ code: 'A-1' }])])),
      takenAt: tomorrow,
    };
    const { sha256: _, ...bare } = snapshot as SealedSnapshot;
    // Taking it opened another machine's store: this one is opened anew.
    store.close();
    const again = freshStore();
    await again.ingest(readingOf([{ code: 'A-9' }]), morning);
    await merge(again, await sealSnapshot(bare), tomorrow);
    const [lock] = await again.days();
    expect(lock?.day).toBe('2026-11-22');
    expect(lock?.tally.counts.total).toBe(1);
    again.close();
  });
});
