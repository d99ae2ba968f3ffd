/** Under this key stands what became of the day's files. */
export const dailyStateKey = 'daily-export';

/** Why the files of a day were not saved. */
export type DailyFailure = 'not-allowed' | 'no-space' | 'unknown';

/** What became of the files of a day; it outlives the worker. */
export interface DailyState {
  /** `yyyy-MM-dd`. */
  day?: string;
  tries?: number;
  /** Civil time; absent where they are not saved. */
  doneAt?: string;
  /** Names of what was saved; none where there was nothing to tell of. */
  files?: string[];
  failure?: DailyFailure;
}
