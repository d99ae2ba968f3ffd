import type { FlagId } from '../../lib/dossier/judgement';
import type { SeverityKind } from './SeverityIcon';

const kinds: Record<FlagId, SeverityKind> = {
  overdue: 'overdue',
  'due-today': 'due-today',
  'step-overdue': 'step-overdue',
  'due-soon': 'due-soon',
  'attached-not-digitised': 'undigitised',
  'undigitised-result': 'undigitised',
  'undigitised-components': 'undigitised',
  late: 'late',
  'returned-ineligible': 'returned',
  'unpaid-online': 'unpaid',
  unsynced: 'unsynced',
  'due-date-unreadable': 'doubtful',
  'due-date-suspect': 'doubtful',
};

/** The icon that goes with a flag. */
export function severityOfFlag(flag: FlagId): SeverityKind {
  return kinds[flag];
}
