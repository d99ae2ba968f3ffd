/** A stretch of office hours within one day, "HH:mm" on both ends, opening before closing. */
export interface Session {
  opens: string;
  closes: string;
}

/** One year's days off and make-up days, as dates `yyyy-MM-dd`. */
export interface CalendarYear {
  year: number;
  /** Days off. Public holidays on a weekend are named too: some units work on Saturday morning. */
  daysOff: string[];
  /** Saturdays or Sundays worked in exchange. */
  makeUpDays: string[];
  /** Not yet decided by the authority when the table was made. */
  provisional: boolean;
  /** Where the table comes from. */
  source: string;
}

/**
 * A unit's working time: plain data, fit for a message or a file. It is a value: to change one, make another,
 * since what is worked out from it is kept by identity.
 */
export interface WorkingCalendar {
  /** Office hours of each weekday, index 0 Sunday to 6 Saturday; empty: not worked. */
  week: readonly (readonly Session[])[];
  /** Office hours of a make-up day, and the length of "one working day". */
  fullDay: readonly Session[];
  years: readonly CalendarYear[];
}
