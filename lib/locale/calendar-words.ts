/** What is wrong with a date of a year's table. */
export type DateFault = 'no-date' | 'other-year' | 'off-and-worked' | 'worked-anyway';

/** Why a file of working time is refused; lines count from 1. */
export type FileProblem =
  | { kind: 'too-long' }
  | { kind: 'not-json'; line: number }
  | { kind: 'other-format' }
  | { kind: 'newer' }
  | { kind: 'wrong-part'; line: number; path: string; shown?: string }
  | { kind: 'unknown-part'; line: number; path: string }
  | { kind: 'wrong-date'; line: number; date: string; fault: DateFault }
  | { kind: 'repeated-year'; line: number; year: number };

/** One language's words for office hours and days off. */
export interface CalendarTexts {
  hours: string;
  morning: string;
  afternoon: string;
  opens: string;
  closes: string;
  hoursHint: string;
  badHours: string;
  saturday: string;
  saturdayHint: string;
  /** The hours differ from day to day, as a file can say. */
  unevenWeek: string;
  years: string;
  year: string;
  yearName(year: number, provisional: boolean): string;
  provisional: string;
  isOfficial: string;
  source: string;
  ownTable: string;
  shippedTable: string;
  backToShipped: string;
  removeYear(year: number): string;
  daysOff: string;
  makeUpDays: string;
  none: string;
  /** 0 Sunday to 6 Saturday. */
  weekdays: readonly string[];
  remove(date: string): string;
  addDate: string;
  date: string;
  dateHint: string;
  badDate: string;
  kind: string;
  addDayOff: string;
  addMakeUpDay: string;
  add: string;
  /** The source of a table that an officer starts. */
  ownSource: string;
  fault(fault: DateFault): string;
  file: string;
  fileHint: string;
  export: string;
  /** The name of the file. */
  fileName: string;
  import: string;
  imported(years: readonly number[]): string;
  refused(problem: FileProblem): string;
}
