import type { CalendarTexts, DateFault, FileProblem } from '../calendar-words';

const faults: Record<DateFault, string> = {
  'no-date': 'is no real date',
  'other-year': "is not of the table's year",
  'off-and-worked': 'is both a day off and a make-up day',
  'worked-anyway': 'is a working day anyway, no make-up day',
};

/** Office hours and days off in English. */
export const calendarTexts: CalendarTexts = {
  hours: 'Office hours',
  morning: 'Morning',
  afternoon: 'Afternoon',
  opens: 'from',
  closes: 'to',
  hoursHint: 'Hours and minutes, such as 07:30. Monday to Friday.',
  badHours: 'Times are written as 07:30, the later one after the earlier one.',
  saturday: 'Saturday mornings are worked',
  saturdayHint: 'Half a working day, by the hours of the morning.',
  unevenWeek: 'Each day has hours of its own, from a file. A change here puts the same hours in their place.',
  years: 'Days off and make-up days',
  year: 'Year',
  yearName: (year, provisional) => (provisional ? `${year} (provisional)` : String(year)),
  provisional: 'Provisional: not yet announced. Check it once it is.',
  isOfficial: 'Officially announced',
  source: 'Source',
  ownTable: "The unit's own table, other than the one that came with Nhắc Hạn.",
  shippedTable: 'The table that came with Nhắc Hạn.',
  backToShipped: 'Back to the table that came with it',
  removeYear: (year) => `Remove the table of ${year}`,
  daysOff: 'Days off',
  makeUpDays: 'Make-up days',
  none: 'None.',
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  remove: (date) => `Remove ${date}`,
  addDate: 'Add a date',
  date: 'Date',
  dateHint: 'Such as 02/09/2026 (day first)',
  badDate: 'Give a real date, such as 02/09/2026 (day first).',
  kind: 'It is a',
  addDayOff: 'day off',
  addMakeUpDay: 'make-up day',
  add: 'Add',
  ownSource: "The unit's own",
  fault: (fault) => `${faults[fault]}.`,
  file: 'One calendar for the whole unit',
  fileHint: 'One person sets office hours and days off and exports a file; the others import it.',
  export: 'Export to a file',
  fileName: 'nhachan-working-calendar.json',
  import: 'Import from a file',
  imported: (years) =>
    years.length === 0
      ? 'Office hours imported.'
      : `Working calendar imported, with tables of ${years.join(', ')}.`,
  refused: (problem) => `Not imported, the present calendar stays. ${reason(problem)}`,
};

function reason(problem: FileProblem): string {
  switch (problem.kind) {
    case 'too-long':
      return 'The file is too long to be a working calendar.';
    case 'not-json':
      return `Line ${problem.line}: the file is broken and cannot be read on.`;
    case 'other-format':
      return 'This is no working calendar of Nhắc Hạn.';
    case 'newer':
      return 'The file was written by a newer version. Please update Nhắc Hạn.';
    case 'wrong-part': {
      const shown = problem.shown === undefined ? '' : ` ("${problem.shown}")`;
      return `Line ${problem.line}: ${problem.path}${shown} is missing or wrong.`;
    }
    case 'unknown-part':
      return `Line ${problem.line}: ${problem.path} has no place in a working calendar.`;
    case 'wrong-date':
      return `Line ${problem.line}: "${problem.date}" ${faults[problem.fault]}.`;
    case 'repeated-year':
      return `Line ${problem.line}: there are two tables of ${problem.year}.`;
  }
}
