import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../lib/dossier';
import { mergeSnapshots, type Snapshot, type SnapshotDossier } from '../../../lib/report';

const site = 'https://motcua.example.vn';
const names = fc.constantFrom('Lê Văn Thử', 'Nguyễn Thị Mẫu', 'Trần Văn Mẫu');
const instant = fc.integer({ min: 0, max: 5 });

const seen: fc.Arbitrary<SnapshotDossier> = fc
  .record(
    {
      code: fc.constantFrom('A-1', 'A-2', 'A-3'),
      dueAt: fc.constantFrom('2026-11-20', '2026-11-25'),
      synced: fc.boolean(),
      remaining: fc.record({ overdue: fc.boolean(), days: fc.nat(3) }),
      at: instant,
      annotation: fc.record({ note: fc.constantFrom('a', 'b'), changedAt: instant }),
    },
    { requiredKeys: ['code', 'at'] },
  )
  .map(({ at, annotation, ...fields }) => {
    const dossier = fields as Dossier;
    return {
      dossier,
      seenAt: Object.fromEntries(Object.keys(dossier).map((field) => [field, at])),
      ...(annotation === undefined ? {} : { annotation }),
    };
  });

const snapshot: fc.Arbitrary<Snapshot> = fc
  .record({
    contributor: names,
    takenAt: instant,
    dossiers: fc.uniqueArray(seen, { selector: ({ dossier }) => dossier.code }),
    coverage: fc.array(
      fc.record({
        list: fc.constantFrom('a', 'b'),
        pages: fc.constant<number[]>([1]),
        rows: fc.nat(3),
        readAt: instant,
      }),
      { maxLength: 2 },
    ),
  })
  .map((made) => {
    const bare: Snapshot = { format: 'nhac-han/snapshot', version: 1, site, ...made };
    // As every snapshot is written: signed and in order.
    return mergeSnapshots(bare, bare);
  });

describe('mergeSnapshots', () => {
  it('does not mind the order', () => {
    fc.assert(
      fc.property(snapshot, snapshot, (a, b) => {
        expect(mergeSnapshots(a, b)).toEqual(mergeSnapshots(b, a));
      }),
    );
  });

  it('does not mind the grouping', () => {
    fc.assert(
      fc.property(snapshot, snapshot, snapshot, (a, b, c) => {
        expect(mergeSnapshots(mergeSnapshots(a, b), c)).toEqual(mergeSnapshots(a, mergeSnapshots(b, c)));
      }),
    );
  });

  it('does not mind repetition', () => {
    fc.assert(
      fc.property(snapshot, snapshot, (a, b) => {
        const merged = mergeSnapshots(a, b);
        expect(mergeSnapshots(merged, b)).toEqual(merged);
        expect(mergeSnapshots(a, a)).toEqual(a);
      }),
    );
  });

  it('takes of each field the newest sighting, and keeps who contributed', () => {
    const of = (contributor: string, dossier: Dossier, at: number): Snapshot => ({
      format: 'nhac-han/snapshot',
      version: 1,
      site,
      contributor,
      takenAt: at,
      coverage: [],
      dossiers: [{ dossier, seenAt: Object.fromEntries(Object.keys(dossier).map((field) => [field, at])) }],
    });
    const merged = mergeSnapshots(
      of('Lê Văn Thử', { code: 'A-1', synced: true, dueAt: '2026-11-20' }, 1),
      of('Nguyễn Thị Mẫu', { code: 'A-1', synced: false }, 2),
    );
    expect(merged.contributor).toBeUndefined();
    expect(merged.dossiers).toEqual([
      {
        dossier: { code: 'A-1', synced: false, dueAt: '2026-11-20' },
        seenAt: { code: 2, synced: 2, dueAt: 1 },
        contributors: ['Lê Văn Thử', 'Nguyễn Thị Mẫu'],
      },
    ]);
  });

  it('refuses snapshots of different portals', () => {
    const empty: Snapshot = {
      format: 'nhac-han/snapshot',
      version: 1,
      site,
      takenAt: 0,
      coverage: [],
      dossiers: [],
    };
    expect(() => mergeSnapshots(empty, { ...empty, site: 'https://khac.example.vn' })).toThrow(RangeError);
  });
});
