import fc from 'fast-check';
import type { Dossier, Stage } from '../../../lib/dossier';
import type { Reading, SeenDossier } from '../../../lib/store';
import { morning, site } from './readings';

const stages: Stage[] = ['received', 'processing', 'paused', 'finished', 'returned', 'refused', 'withdrawn'];
const day = fc.integer({ min: 10, max: 28 }).map((date) => `2026-11-${date}`);
const digitised = fc.constantFrom<boolean | 'not-applicable'>(true, false, 'not-applicable');
/** Minutes over one working day: a few coincide, none leaves the day. */
const instant = fc.integer({ min: 0, max: 12 }).map((step) => morning + step * 45 * 60_000);

const dossier: fc.Arbitrary<Dossier> = fc
  .record(
    {
      code: fc.constantFrom('A-1', 'A-2', 'A-3', 'A-4'),
      dueAt: day,
      finishedAt: day,
      stage: fc.constantFrom(...stages),
      digitisedComponents: digitised,
      digitisedResult: digitised,
      remaining: fc.record({ overdue: fc.boolean(), days: fc.nat(9) }),
      synced: fc.boolean(),
    },
    { requiredKeys: ['code'] },
  )
  .map((made) => made as Dossier);

export const seen: fc.Arbitrary<SeenDossier> = fc.record(
  {
    dossier,
    link: fc.constantFrom(`${site}/a`, `${site}/b`),
    unreadable: fc.constantFrom([{ field: 'dueAt' as const, reason: 'no-such-day' }]),
  },
  { requiredKeys: ['dossier'] },
) as fc.Arbitrary<SeenDossier>;

/** One page of one of two lists, under one of two names or none. */
export const reading: fc.Arbitrary<Reading> = fc
  .record(
    {
      readAt: instant,
      officer: fc.constantFrom('Lê Văn Thử', 'Nguyễn Thị Mẫu'),
      list: fc.constantFrom('Đang xử lý', 'Tra cứu'),
      page: fc.integer({ min: 1, max: 3 }),
      total: fc.integer({ min: 1, max: 9 }),
      rows: fc.array(seen, { maxLength: 4 }),
      detail: seen,
    },
    { requiredKeys: ['readAt', 'list', 'rows'] },
  )
  .map(({ readAt, officer, list, page, total, rows, detail }) => ({
    id: '',
    site,
    readAt,
    ...(officer === undefined ? {} : { officer }),
    ...(detail === undefined ? {} : { detail }),
    lists: [
      {
        list,
        pager: {
          ...(page === undefined ? {} : { page }),
          ...(total === undefined ? {} : { total }),
          rowsShown: rows.length,
        },
        rows,
      },
    ],
  }));

/** Several readings, each with an id of its own. */
export const readings = fc
  .array(reading, { minLength: 1, maxLength: 6 })
  .map((made) => made.map((each, index) => ({ ...each, id: `reading-${index}` })));
