import { letterWords } from '../../locale/letters';
import type { ExportedDossier } from '../dossier-columns';
import type { LetterColumn, LetterPart } from './letter';

/** A column of a list of dossiers: its heading, its share of the width, and what it says of each. */
interface ListColumn extends LetterColumn {
  cell(each: ExportedDossier): string;
}

/** Dossiers as a numbered table; the numbers take what the columns leave of the width. */
export function dossierList(columns: readonly ListColumn[], items: readonly ExportedDossier[]): LetterPart {
  const taken = columns.reduce((sum, { share }) => sum + share, 0);
  return {
    kind: 'table',
    columns: [{ title: letterWords.place, share: 100 - taken, kind: 'centred' }, ...columns],
    rows: items.map((each, place) => [String(place + 1), ...columns.map(({ cell }) => cell(each))]),
  };
}
