import { attachedNotDigitised } from './attached-not-digitised';
import { dueDateSuspect } from './due-date-suspect';
import { dueDateUnreadable } from './due-date-unreadable';
import { dueSoon } from './due-soon';
import { dueToday } from './due-today';
import { late } from './late';
import { overdue } from './overdue';
import { returnedIneligible } from './returned-ineligible';
import type { FlagRule } from './rule';
import { stepOverdue } from './step-overdue';
import { undigitisedComponents } from './undigitised-components';
import { undigitisedResult } from './undigitised-result';
import { unpaidOnline } from './unpaid-online';
import { unsynced } from './unsynced';

/** Every flag there is, worst first. */
export const flagRules: readonly FlagRule[] = [
  overdue,
  dueToday,
  stepOverdue,
  dueSoon,
  attachedNotDigitised,
  undigitisedResult,
  undigitisedComponents,
  late,
  returnedIneligible,
  unpaidOnline,
  unsynced,
  dueDateUnreadable,
  dueDateSuspect,
];
