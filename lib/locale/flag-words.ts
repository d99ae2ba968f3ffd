/** The flags that have words; the same names as the judged ones. */
export type FlagName =
  | 'overdue'
  | 'due-today'
  | 'step-overdue'
  | 'due-soon'
  | 'attached-not-digitised'
  | 'undigitised-result'
  | 'undigitised-components'
  | 'late'
  | 'returned-ineligible'
  | 'unpaid-online'
  | 'unsynced'
  | 'due-date-unreadable'
  | 'due-date-suspect';

/**
 * What a flag's sentence is filled with; each figure only where it is known. `due`, `now`, `done` and `received`
 * are civil times; `workingMinutes` go with `dayMinutes`, the minutes of a working day; `workingDays` count
 * worked dates; `pageDays`, `pageHours` and `pageMinutes` are the page's own figures.
 */
export type FlagFigures = Record<string, string | number>;

/** A flag to be worded. */
export interface WordedFlag {
  id: FlagName;
  params: FlagFigures;
}

/** One language's words for one flag. */
export interface FlagWords {
  /** For the mark on the row. */
  label(figures: FlagFigures): string;
  /** One sentence that an officer can repeat to a superior. */
  reason(figures: FlagFigures): string;
  /** What to do about it. */
  advice: string;
}

export type FlagTexts = Record<FlagName, FlagWords>;
