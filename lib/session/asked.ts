import type { LackingDossier } from '../overlay/guard-part';
import { lacksOfRow } from '../overlay/lacks';
import type { ActionControl } from '../reading/action-controls';
import type { RowReading } from '../reading/types';

/** What a press would do without being told, and where that stands on the page. */
export interface Asked {
  control: ActionControl;
  /** All dossiers that the press is meant for, by where they stand. */
  meant: readonly { code: string; element: Element | undefined }[];
  /** Those of them that lack something. */
  dossiers: readonly LackingDossier[];
  notCompared: readonly string[];
}

/** What the dossiers of rows are known to be missing; undefined where that is nothing. */
export function missingOfRows(control: ActionControl, rows: readonly RowReading[]): Asked | undefined {
  const dossiers = rows
    .map(({ dossier }) => ({ code: dossier.code, lacks: lacksOfRow(dossier) }))
    .filter(({ lacks }) => lacks.length > 0);
  if (dossiers.length === 0) return undefined;
  const meant = rows.map(({ dossier: { code }, elements: [element] }) => ({ code, element }));
  return { control, meant, dossiers, notCompared: [] };
}
