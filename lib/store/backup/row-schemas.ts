import type { DayTally } from '../../report';
import type { ListCoverage } from '../../report/types';
import { count, dossierCode, epochMs, nonEmptyText, pageText, webOrigin, z } from '../../validation';
import type { ListRow, Sighting } from '../schema';
import { annotationSchema, coverageSchema } from '../snapshots/schema';
import type { RowKind, RowOf } from '../types';

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const sighting: z.ZodMiniType<Sighting> = z.strictObject({
  readAt: epochMs,
  page: z.exactOptional(count),
  pages: z.exactOptional(count),
  total: z.exactOptional(count),
  codes: z.array(dossierCode).check(z.maxLength(1_000_000)),
  filtered: z.exactOptional(z.literal(true)),
});

const list: z.ZodMiniType<ListRow> = z.strictObject({
  site: webOrigin,
  officer: pageText,
  list: nonEmptyText,
  day,
  title: z.exactOptional(z.strictObject({ text: pageText, at: epochMs })),
  sightings: z.record(z.string().check(z.maxLength(200)), sighting),
});

const figures = z.record(z.string().check(z.regex(/^[a-z][a-z-]{0,40}$/)), count);

const tally = z.strictObject({
  counts: figures,
  progress: figures,
  flags: figures,
  closed: z.strictObject({ total: count, undigitised: count }),
  gone: count,
}) as unknown as z.ZodMiniType<DayTally>;

const listCoverage: z.ZodMiniType<ListCoverage> = z.strictObject({
  site: webOrigin,
  list: nonEmptyText,
  title: z.exactOptional(pageText),
  pages: z.array(count).check(z.maxLength(100_000)),
  ofPages: z.exactOptional(count),
  rows: count,
  total: z.exactOptional(count),
  complete: z.boolean(),
  readAt: epochMs,
});

/** What rows of the other kinds may hold. */
export const rowSchemas: { [K in RowKind]: z.ZodMiniType<RowOf<K>> } = {
  lists: list,
  sites: z.strictObject({
    site: webOrigin,
    officer: z.exactOptional(z.strictObject({ name: nonEmptyText, at: epochMs })),
    readOn: day,
    lockedOn: z.exactOptional(day),
  }),
  readings: z.strictObject({
    id: z.string().check(z.minLength(1), z.maxLength(200)),
    site: webOrigin,
    at: epochMs,
    dossiers: count,
  }),
  days: z.strictObject({
    site: webOrigin,
    day,
    lockedAt: epochMs,
    tally,
    coverage: z.array(listCoverage).check(z.maxLength(100_000)),
    sha256,
  }),
  contributions: z.strictObject({
    site: webOrigin,
    sha256,
    contributor: z.exactOptional(nonEmptyText),
    takenAt: epochMs,
    day,
    dossiers: count,
    coverage: z.array(coverageSchema).check(z.maxLength(2_000)),
    revision: z.exactOptional(z.strictObject({ tally, sha256 })),
  }),
  annotations: z.strictObject({ site: webOrigin, code: dossierCode, annotation: annotationSchema }),
  intakes: z.strictObject({
    site: webOrigin,
    code: dossierCode,
    compared: z.array(z.string().check(z.regex(/^[0-9a-f]{16}$/))).check(z.maxLength(500)),
    at: epochMs,
  }),
  failures: z.strictObject({
    site: webOrigin,
    kind: z.enum(['maintenance', 'error', 'slow', 'noted']),
    startedAt: epochMs,
    endedAt: epochMs,
    seconds: z.exactOptional(z.number().check(z.gte(0))),
    status: z.exactOptional(count),
    note: z.exactOptional(pageText),
  }),
};

/** The kinds beside the dossiers, in the order of a backup. */
export const rowKinds = Object.keys(rowSchemas) as RowKind[];
