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

/** Shorter than a name. */
const shortestName = 4;

/**
 * A heading without what may name a citizen: applicants of the dossiers below it, quoted words (what was searched for),
 * numbers as long as an identity card's or a telephone's. A heading that holds none of it stays as it is.
 */
export function withoutPersons(heading: string, dossiers: readonly Dossier[]): string {
  let kept = heading.replace(/["“«][^"”»]*["”»]|\d{9,}/g, ' ');
  for (const { applicant } of dossiers) {
    if (applicant === undefined || applicant.length < shortestName) continue;
    const at = kept.toLowerCase().indexOf(applicant.toLowerCase());
    if (at >= 0) kept = `${kept.slice(0, at)} ${kept.slice(at + applicant.length)}`;
  }
  if (kept === heading) return heading;
  return kept
    .replace(/\s+/g, ' ')
    .replace(/[\s:,;–-]+$/, '')
    .trim();
}
