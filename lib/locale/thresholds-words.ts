/** One language's words for the thresholds of the flags. */
export interface ThresholdsTexts {
  dueSoon: string;
  /** Unit behind the number. */
  workingDays: string;
  dueSoonHint: string;
  byDay: string;
  byDayHint: string;
  exceptions: string;
  exceptionsHint: string;
  noExceptions: string;
  procedure: string;
  rule: string;
  exclude: string;
  ownThreshold: string;
  add: string;
  remove(procedure: string): string;
  /** A number outside what can be meant. */
  badDays: string;
  /** An exception needs a name, and one that is not there yet. */
  noName: string;
  knownName: string;
}
