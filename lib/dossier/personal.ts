import type { Dossier } from './dossier';

/** The fields that name or describe a citizen. */
export const personalFields = ['applicant', 'summary'] as const satisfies readonly (keyof Dossier)[];

/** Fields in whose cells a portal may name the applicant too, with what the dossier is about behind it. */
const shared = ['procedure', 'statusText'] as const satisfies readonly (keyof Dossier)[];

/**
 * The dossier without its personal fields, but for those named in `keep`, and without its applicant in what other
 * fields say. The one place where this is decided; a reading passes here before it leaves the page. The given dossier
 * stays as it is.
 */
export function dropPersonal(dossier: Dossier, keep: readonly (keyof Dossier)[]): Dossier {
  const kept = { ...dossier };
  for (const field of shared) {
    const text = beforeApplicant(kept[field], dossier.applicant);
    if (text === '') delete kept[field];
    else if (text !== undefined) kept[field] = text;
  }
  for (const field of personalFields) if (!keep.includes(field)) delete kept[field];
  return kept;
}

/** What of a text stands before the applicant's name; a name of one word may be any word. */
function beforeApplicant(text: string | undefined, applicant: string | undefined): string | undefined {
  if (text === undefined || !applicant?.includes(' ')) return text;
  const at = text.toLowerCase().indexOf(applicant.toLowerCase());
  return at < 0 ? text : text.slice(0, at).replace(looseEnd, '');
}

/** What is left hanging where a name was taken away. */
const looseEnd = /[\s:,;(–-]+$/;

/** Shorter than a name. */
const shortestName = 4;

/**
 * A heading without what may name a citizen: applicants of the dossiers below it, quoted words (what was searched for),
 * numbers as long as an identity card's or a telephone's. A heading that holds none of it stays as it is.
 */
export function withoutPersons(heading: string, dossiers: readonly Dossier[]): string {
  let kept = heading.replace(/["“«][^"”»]*["”»]|\d{9,}/g, ' ');
  let lower = kept.toLowerCase();
  for (const { applicant } of dossiers) {
    if (applicant === undefined || applicant.length < shortestName) continue;
    const at = lower.indexOf(applicant.toLowerCase());
    if (at < 0) continue;
    kept = `${kept.slice(0, at)} ${kept.slice(at + applicant.length)}`;
    lower = kept.toLowerCase();
  }
  if (kept === heading) return heading;
  return kept.replace(/\s+/g, ' ').replace(looseEnd, '').trim();
}
