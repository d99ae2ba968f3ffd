import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Annotation, laterAnnotation } from '../../../lib/dossier';

const annotation: fc.Arbitrary<Annotation> = fc.record(
  {
    cause: fc.constantFrom('objective' as const, 'subjective' as const),
    note: fc.constantFrom('', 'mất điện', 'cổng bảo trì'),
    apologyOn: fc.constantFrom('2026-10-12', '2026-10-13'),
    changedAt: fc.integer({ min: 0, max: 3 }),
  },
  { requiredKeys: ['changedAt'] },
);

describe('two annotations of one dossier', () => {
  it('the one changed last holds, whole', () => {
    const first: Annotation = { cause: 'objective', note: 'cổng bảo trì', changedAt: 1 };
    const second: Annotation = { cause: 'subjective', changedAt: 2 };
    expect(laterAnnotation(first, second)).toBe(second);
    expect(laterAnnotation(second, first)).toBe(second);
    expect(laterAnnotation(second, { changedAt: 3 })).toEqual({ changedAt: 3 });
  });

  it('merge to the same in any order', () => {
    fc.assert(
      fc.property(annotation, annotation, annotation, (a, b, c) => {
        const merged = laterAnnotation(laterAnnotation(a, b), c);
        expect(laterAnnotation(b, a)).toEqual(laterAnnotation(a, b));
        expect(laterAnnotation(c, laterAnnotation(b, a))).toEqual(merged);
        expect(laterAnnotation(a, laterAnnotation(c, b))).toEqual(merged);
        expect(laterAnnotation(merged, a)).toEqual(merged);
      }),
      { numRuns: 1000 },
    );
  });
});
