import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { isOpen } from '../../../lib/dossier';
import { civilTimeOf } from '../../../lib/platform/clock';
import { closedGap } from '../../../lib/report';
import { openStore, type Reading } from '../../../lib/store';
import { readings } from './arbitrary-readings';

// Many runs of a property take long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

async function picturesAfter(sequence: readonly Reading[]) {
  globalThis.indexedDB = new IDBFactory();
  const store = openStore({ civilTimeOf });
  for (const reading of sequence) await store.ingest(reading, reading.readAt);
  const pictures = [
    await store.picture(),
    await store.picture('Lê Văn Thử'),
    await store.picture('Nguyễn Thị Mẫu'),
  ];
  store.close();
  return pictures;
}

const shuffled = readings.chain((made) =>
  fc.tuple(fc.constant(made), fc.shuffledSubarray(made, { minLength: made.length, maxLength: made.length })),
);

describe('the same readings', () => {
  it('end in the same state in any order, some of them sent twice', async () => {
    await fc.assert(
      fc.asyncProperty(shuffled, fc.nat(), async ([made, other], again) => {
        const repeated = [...other, ...other.slice(again % other.length)];
        expect(await picturesAfter(repeated)).toEqual(await picturesAfter(made));
      }),
      { numRuns: 30 },
    );
  });

  it('end in the same state where two of one instant disagree about a list', async () => {
    const seen = (id: string, pager: Reading['lists'][number]['pager'], codes: string[]): Reading => ({
      id,
      site: 'https://motcua.example.vn',
      readAt: 1_795_309_200_000,
      lists: [{ list: 'Đang xử lý', pager, rows: codes.map((code) => ({ dossier: { code } })) }],
    });
    const empty = seen('reading-0', { rowsShown: 0 }, []);
    const one = seen('reading-1', { total: 1, rowsShown: 1 }, ['A-1']);
    expect(await picturesAfter([one, empty])).toEqual(await picturesAfter([empty, one]));
  });

  it('keep tallies that equal a count of all dossiers', async () => {
    await fc.assert(
      fc.asyncProperty(readings, async (made) => {
        const [all] = await picturesAfter(made.map(({ officer: _, ...unnamed }) => unnamed));
        const [separate] = await picturesAfter(
          made
            .map(({ officer: _, ...unnamed }) => unnamed)
            .flatMap((reading, index) => splitByDossier(reading, index)),
        );
        expect(separate?.closed).toEqual(all?.closed);
        const closed = all?.undigitised.filter(({ dossier }) => !isOpen(dossier)) ?? [];
        expect(closed.length).toBe(all?.closed.undigitised);
        expect(closed.every(({ dossier }) => closedGap(dossier) !== undefined)).toBe(true);
        expect(all?.open.every(({ dossier }) => isOpen(dossier))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

/** The same sightings as one reading per row. */
function splitByDossier(reading: Reading, index: number): Reading[] {
  const rows = reading.lists.flatMap((list) => list.rows.map((row) => ({ list, row })));
  const { detail, ...rest } = reading;
  return [
    ...rows.map(({ list, row }, at) => ({
      ...rest,
      id: `reading-${index}-${at}`,
      lists: [{ ...list, rows: [row] }],
    })),
    ...(detail === undefined ? [] : [{ ...rest, id: `reading-${index}-detail`, lists: [], detail }]),
  ];
}
