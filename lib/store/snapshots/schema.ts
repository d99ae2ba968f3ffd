import type { Annotation } from '../../dossier';
import type { SealedSnapshot, SnapshotCoverage } from '../../report';
import { civilTime, count, epochMs, nonEmptyText, pageText, webOrigin, z } from '../../validation';

export const annotationSchema: z.ZodMiniType<Annotation> = z.strictObject({
  cause: z.exactOptional(z.enum(['objective', 'subjective'])),
  note: z.exactOptional(pageText),
  apologyOn: z.exactOptional(civilTime),
  changedAt: epochMs,
});

export const coverageSchema: z.ZodMiniType<SnapshotCoverage> = z.strictObject({
  list: nonEmptyText,
  pages: z.array(count).check(z.maxLength(100_000)),
  ofPages: z.exactOptional(count),
  rows: count,
  total: z.exactOptional(count),
  readAt: epochMs,
});

/** A snapshot's file but for what its dossiers hold, which are many and are checked one by one. */
export const snapshotFrame: z.ZodMiniType<Omit<SealedSnapshot, 'dossiers'> & { dossiers: unknown[] }> =
  z.strictObject({
    format: z.literal('nhac-han/snapshot'),
    version: z.literal(1),
    site: webOrigin,
    contributor: z.exactOptional(nonEmptyText),
    takenAt: epochMs,
    coverage: z.array(coverageSchema).check(z.maxLength(2_000)),
    dossiers: z.array(z.unknown()).check(z.maxLength(1_000_000)),
    sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  });
