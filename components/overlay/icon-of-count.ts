import type { CountName } from '../../lib/locale/overlay';
import type { SeverityKind } from '../shared/SeverityIcon';

const kinds: Record<CountName, SeverityKind> = {
  overdue: 'overdue',
  'due-today': 'due-today',
  'step-overdue': 'step-overdue',
  'due-soon': 'due-soon',
  undigitised: 'undigitised',
  late: 'late',
  'returned-ineligible': 'returned',
  'unpaid-online': 'unpaid',
  unsynced: 'unsynced',
  'due-date': 'doubtful',
};

/** The icon that goes with a count of the bar. */
export function iconOfCount(name: CountName): SeverityKind {
  return kinds[name];
}
