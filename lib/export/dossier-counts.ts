import type { FlagId } from '../dossier';
import { isOpen } from '../dossier';
import type { CountId } from '../report/types';
import type { ExportedDossier } from './dossier-columns';

/** The flags by which a dossier stands on one of the lists of a workbook. */
export const listFlags = {
  overdue: ['overdue'],
  dueSoon: ['due-today', 'due-soon'],
  undigitised: ['attached-not-digitised', 'undigitised-result', 'undigitised-components'],
} as const satisfies Record<string, readonly FlagId[]>;

export type ListName = keyof typeof listFlags;

/** The lists on which a dossier stands; one that left its fully read list stands on none. */
export function listsOf({ judgement, gone }: ExportedDossier): ListName[] {
  if (gone) return [];
  return (Object.keys(listFlags) as ListName[]).filter((list) =>
    judgement.flags.some(({ id }) => (listFlags[list] as readonly FlagId[]).includes(id)),
  );
}

/** Counts dossiers as the popup does, while they pass. */
export class DossierCounts {
  readonly counts: Record<CountId, number> = {
    overdue: 0,
    'due-today': 0,
    'due-soon': 0,
    'step-overdue': 0,
    undigitised: 0,
    paused: 0,
    open: 0,
    total: 0,
  };
  readonly flags: Partial<Record<FlagId, number>> = {};
  gone = 0;

  add(each: ExportedDossier): void {
    const { counts } = this;
    counts.total += 1;
    if (each.gone) {
      this.gone += 1;
      return;
    }
    const { flags, progress } = each.judgement;
    if (isOpen(each.dossier)) counts.open += 1;
    if (progress === 'paused') counts.paused += 1;
    if (listsOf(each).includes('undigitised')) counts.undigitised += 1;
    for (const { id } of flags) {
      this.flags[id] = (this.flags[id] ?? 0) + 1;
      if (id === 'overdue' || id === 'due-today' || id === 'due-soon' || id === 'step-overdue')
        counts[id] += 1;
    }
  }
}
