import type { DateFault } from '../../lib/locale/calendar';

/** A stretch of office hours, "07:30" on both ends. */
export interface HoursView {
  opens: string;
  closes: string;
}

/** A date of a year's table, `yyyy-MM-dd`. */
export interface DateView {
  date: string;
  /** 0 Sunday to 6 Saturday; absent where it is no date. */
  weekday?: number;
  fault?: DateFault;
}

export type DateKindView = 'daysOff' | 'makeUpDays';

export interface YearView {
  year: number;
  provisional: boolean;
  source: string;
  /** Other than the shipped table, or of a year that has none. */
  own: boolean;
  /** There is a shipped table of this year. */
  shipped: boolean;
  dates: Record<DateKindView, DateView[]>;
}

/** All that the section on working time shows. */
export interface CalendarView {
  /** Morning and afternoon, as far as a full day has them. */
  hours: HoursView[];
  saturday: boolean;
  /** A weekday has hours other than a full day's. */
  uneven: boolean;
  years: YearView[];
  /** The year that is shown first. */
  thisYear: number;
}

export interface CalendarActions {
  setHours(hours: HoursView[]): void;
  setSaturday(worked: boolean): void;
  addDate(date: string, kind: DateKindView): void;
  removeDate(date: string, kind: DateKindView): void;
  setSource(year: number, source: string): void;
  setProvisional(year: number, provisional: boolean): void;
  /** Back to the shipped table, or away with it where there is none. */
  resetYear(year: number): void;
  exportFile(): void;
  /** The sentence that tells how it went; `topic`: where the guide says more. */
  importFile(file: File): Promise<{ refused: boolean; sentence: string; topic?: string }>;
}
