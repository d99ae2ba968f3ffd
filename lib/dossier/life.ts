import type { CivilTime, Dossier } from './dossier';

/**
 * Still being worked on: no result, not handed over, and no stage that ends a dossier. A dossier that is
 * neither open nor done was refused or withdrawn.
 */
export function isOpen(dossier: Dossier): boolean {
  if (dossier.finishedAt !== undefined || dossier.returnedAt !== undefined) return false;
  return !isTurnedAway(dossier) && dossier.stage !== 'finished' && dossier.stage !== 'returned';
}

/** Brought to a result: not open, and neither refused nor withdrawn. */
export function isDone(dossier: Dossier): boolean {
  return !isOpen(dossier) && !isTurnedAway(dossier);
}

/** Ended without a result: refused ("không đủ điều kiện") or withdrawn by the applicant. */
export function isTurnedAway(dossier: Dossier): boolean {
  return dossier.stage === 'refused' || dossier.stage === 'withdrawn';
}

/**
 * When the result was there ("xử lý xong"); failing that, when it was handed over, which may be later. Undefined
 * where the page shows neither.
 */
export function doneAt(dossier: Dossier): CivilTime | undefined {
  return dossier.finishedAt ?? dossier.returnedAt;
}
