import type { FlagId, Severity } from '../dossier/judgement';
import type { CountName } from '../locale/overlay';

export interface CountGroup {
  name: CountName;
  flags: readonly FlagId[];
  severity: Severity;
}

/** The bar's counts in their order, each over the flags of one kind of work. Every flag belongs to one. */
export const countGroups: readonly CountGroup[] = [
  { name: 'overdue', flags: ['overdue'], severity: 1 },
  { name: 'due-today', flags: ['due-today'], severity: 2 },
  { name: 'step-overdue', flags: ['step-overdue'], severity: 2 },
  { name: 'due-soon', flags: ['due-soon'], severity: 3 },
  {
    name: 'undigitised',
    flags: ['attached-not-digitised', 'undigitised-result', 'undigitised-components'],
    severity: 3,
  },
  { name: 'late', flags: ['late'], severity: 4 },
  { name: 'returned-ineligible', flags: ['returned-ineligible'], severity: 4 },
  { name: 'unpaid-online', flags: ['unpaid-online'], severity: 4 },
  { name: 'unsynced', flags: ['unsynced'], severity: 4 },
  { name: 'due-date', flags: ['due-date-unreadable', 'due-date-suspect'], severity: 4 },
];

const groups = new Map(countGroups.flatMap(({ name, flags }) => flags.map((id) => [id, name] as const)));

/** The count to which a flag belongs. */
export function groupOf(flag: FlagId): CountName {
  return groups.get(flag) as CountName;
}
