import type { FlagRule } from './rule';

/**
 * The page shows a due date that could not be read: nothing is known of lateness, and the officer must look.
 *
 * Source: an unknown is neither fine nor missing.
 */
export const dueDateUnreadable: FlagRule = {
  id: 'due-date-unreadable',
  severity: 4,
  raise({ unreadable }) {
    const due = unreadable.find(({ field }) => field === 'dueAt');
    return due && { why: due.reason };
  },
};
