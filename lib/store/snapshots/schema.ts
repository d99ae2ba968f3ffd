import type { Annotation } from '../../dossier';
import type { Dossier } from '../../dossier/dossier';
import type { SealedSnapshot, SnapshotCoverage, SnapshotDossier } from '../../report';
import {
  civilTime,
  count,
  dossierFields,
  epochMs,
  nonEmptyText,
  pageText,
  webOrigin,
  z,
} from '../../validation';

const fields = dossierFields satisfies Record<keyof Dossier, unknown>;

type SeenAt = SnapshotDossier['seenAt'];

const seenAtFields = Object.fromEntries(
  Object.keys(fields).map((field) => [field, z.exactOptional(epochMs)]),
) as Record<keyof Dossier, z.ZodMiniExactOptional<typeof epochMs>>;

export const dossierSchema: z.ZodMiniType<Dossier> = z.strictObject(fields);

/** Instants by field; a name that is no field refuses the whole. */
export const seenAtSchema: z.ZodMiniType<SeenAt> = z.strictObject(seenAtFields);

export const annotationSchema: z.ZodMiniType<Annotation> = z.strictObject({
  cause: z.exactOptional(z.enum(['objective', 'subjective'])),
  note: z.exactOptional(pageText),
  apologyOn: z.exactOptional(civilTime),
  changedAt: epochMs,
});

/** One dossier of a snapshot: of every field that it has, and of no other, it says when it was seen. */
export const seenDossier: z.ZodMiniType<SnapshotDossier> = z
  .strictObject({
    dossier: dossierSchema,
    seenAt: seenAtSchema,
    contributors: z.exactOptional(z.array(nonEmptyText).check(z.maxLength(1_000))),
    annotation: z.exactOptional(annotationSchema),
  })
  .check(z.refine(({ dossier, seenAt }: SnapshotDossier) => sameKeys(dossier, seenAt)));

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

function sameKeys(a: object, b: object): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key));
}
