import type { ThresholdsTexts } from '../thresholds-words';

/** The thresholds in English. */
export const thresholdsTexts: ThresholdsTexts = {
  dueSoon: 'A dossier is "due soon" with at most',
  workingDays: 'working days left',
  dueSoonHint: 'From 0 to 60; half days may be given (such as 1.5). The default is 2.',
  byDay: 'Count by the day',
  byDayHint: 'Dates alone are compared, not the hour: a dossier is overdue from the next day on.',
  exceptions: 'Procedures with a rule of their own',
  exceptionsHint: 'The name as the portal shows it, with its marks; capitals make no difference.',
  noExceptions: 'None yet.',
  procedure: 'Procedure',
  rule: 'Rule',
  exclude: 'No flags',
  ownThreshold: 'Due soon with at most',
  add: 'Add the procedure',
  remove: (procedure) => `Remove ${procedure}`,
  badDays: 'The number of days must be from 0 to 60.',
  noName: 'Give the name of the procedure.',
  knownName: 'This procedure is in the list already.',
};
