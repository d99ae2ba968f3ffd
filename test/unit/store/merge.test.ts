import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { mergeRows, rowOf, type Sightings } from '../../../lib/store/merge';
import { reading } from './arbitrary-readings';
import { site } from './readings';

// Many runs of a property take long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** A row made of one to four sightings of the same dossier. */
const row: fc.Arbitrary<Sightings> = fc.array(reading, { minLength: 1, maxLength: 4 }).map((made) => {
  const rows = made.flatMap(({ readAt, officer, lists, detail }) =>
    [...(lists[0]?.rows ?? []), ...(detail === undefined ? [] : [detail])].map((seen) =>
      rowOf(
        { ...seen, dossier: { ...seen.dossier, code: 'A-1' } },
        { site, readAt, list: lists[0]?.list ?? '', ...(officer === undefined ? {} : { officer }) },
      ),
    ),
  );
  const bare = rowOf({ dossier: { code: 'A-1' } }, { site, readAt: 0 });
  return rows.reduce(mergeRows, bare);
});

describe('mergeRows', () => {
  it('does not mind the order', () => {
    fc.assert(
      fc.property(row, row, (a, b) => {
        expect(mergeRows(a, b)).toEqual(mergeRows(b, a));
      }),
    );
  });

  it('does not mind the grouping', () => {
    fc.assert(
      fc.property(row, row, row, (a, b, c) => {
        expect(mergeRows(mergeRows(a, b), c)).toEqual(mergeRows(a, mergeRows(b, c)));
      }),
    );
  });

  it('does not mind repetition', () => {
    fc.assert(
      fc.property(row, (a) => {
        expect(mergeRows(a, a)).toEqual(a);
      }),
    );
  });

  it('forgets no field', () => {
    fc.assert(
      fc.property(row, row, (a, b) => {
        const merged = mergeRows(a, b);
        for (const field of [...Object.keys(a.dossier), ...Object.keys(b.dossier)]) {
          expect(merged.dossier).toHaveProperty(field);
          expect(merged.seenAt).toHaveProperty(field);
        }
      }),
    );
  });
});
