import type { Dossier } from './dossier';

/** The fields that name or describe a citizen. */
export const personalFields = ['applicant', 'summary'] as const satisfies readonly (keyof Dossier)[];

/**
 * The dossier without its personal fields, but for those named in `keep`. The one place where this is decided;
 * a reading passes here before it leaves the page. The given dossier stays as it is.
 */
export function dropPersonal(dossier: Dossier, keep: readonly (keyof Dossier)[]): Dossier {
  const kept = { ...dossier };
  for (const field of personalFields) if (!keep.includes(field)) delete kept[field];
  return kept;
}
