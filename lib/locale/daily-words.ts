/** What is saved every day; the same words as in the settings. */
export type DailyFormatName = 'xlsx' | 'csv' | 'json' | 'parquet' | 'log';

export type DailyFailureName = 'not-allowed' | 'no-space' | 'unknown';

/** One language's words for the files that are saved every day. */
export interface DailyTexts {
  on: string;
  onHint: string;
  hour: string;
  hourHint: string;
  badHour: string;
  formats: string;
  format: Record<DailyFormatName, string>;
  /** At least one kind must be chosen. */
  noFormat: string;
  /** The browser was asked and said no. */
  notAllowed: string;
  where: string;
  last(files: { at: string; names: string }): string;
  nothing(at: string): string;
  /** Heads a notice. */
  failed: string;
  failures: Record<DailyFailureName, string>;
}
