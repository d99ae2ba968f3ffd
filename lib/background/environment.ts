import type { Platform } from '../platform/types';
import type { Settings } from '../settings';
import type { Store } from '../store';
import type { DailyFailure } from './daily-state';

/** Makes the files of a day where files can be made. */
export interface DailyFiles {
  /** @param wanted `at` is `now` in epoch ms. Gives addresses of files that stay until `done`. */
  make(wanted: {
    settings: Settings;
    at: number;
    now: string;
  }): Promise<{ files: { name: string; url: string; everyDay: boolean }[] } | { failed: DailyFailure }>;
  /** The addresses are no longer needed. */
  done(): Promise<void>;
}

/** What the background's services stand on. */
export interface Environment {
  platform: Platform;
  store: Store;
  /** The instant now, in UTC milliseconds. */
  epochNow(): number;
  /** Vietnam's civil time of an instant. */
  civilTimeOf(epochMs: number): string;
  /** Absent where no files can be made. */
  dailyFiles?: DailyFiles;
  /** Told of what should not have happened. */
  onFailure(error: unknown): void;
}
