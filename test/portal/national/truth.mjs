/**
 * In what the national portal differs from what was read of a provincial one: found by holding each dossier against each,
 * plainly and apart from the product.
 */
import { dateOf } from '../data/civil-days.mjs';
import { expectedJudgement } from '../truth.mjs';

/** @typedef {import('./records.mjs').NationalRecord} NationalRecord */
/** @typedef {import('../../../lib/dossier/dossier').Dossier} Dossier */

const abandoned = ['refused', 'withdrawn'];
const dates = /** @type {const} */ (['receivedAt', 'dueAt', 'finishedAt']);

/**
 * @param {readonly { dossier: Dossier, open: boolean }[]} ours what the provincial portal's pages say
 * @param {readonly NationalRecord[]} theirs
 * @param {string} now
 */
export function differencesOf(ours, theirs, now) {
  /** @type {(dossier: Dossier, row: NationalRecord) => boolean} */
  const isSame = ({ code, nationalCode }, row) => row.code === code || row.code === nationalCode;
  const pairs = ours.map(({ dossier, open }) => ({
    dossier,
    open,
    rows: theirs.filter((row) => isSame(dossier, row)),
  }));
  const codes = (/** @type {typeof pairs} */ chosen) => chosen.map(({ dossier }) => dossier.code).sort();
  return {
    here: ours.length,
    there: theirs.length,
    matched: pairs.filter(({ rows }) => rows.length > 0).length,
    overdueThere: codes(
      pairs.filter(
        ({ dossier, open, rows }) =>
          !open &&
          !abandoned.includes(dossier.stage ?? '') &&
          rows.some((row) => expectedJudgement(row, [], now).progress === 'overdue'),
      ),
    ),
    missingThere: codes(pairs.filter(({ rows }) => rows.length === 0)),
    missingHere: theirs
      .filter((row) => ours.every(({ dossier }) => !isSame(dossier, row)))
      .map(({ code }) => code)
      .sort(),
    /** One for each date that differs. */
    dates: pairs
      .flatMap(({ dossier, rows }) =>
        rows.flatMap((row) =>
          dates.flatMap((field) => {
            const [here, there] = [dossier[field], row[field]];
            return here && there && dateOf(here) !== there ? [`${dossier.code} ${field}`] : [];
          }),
        ),
      )
      .sort(),
    duplicates: codes(pairs.filter(({ rows }) => rows.length > 1)),
  };
}
