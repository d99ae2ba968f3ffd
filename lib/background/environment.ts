import type { Platform } from '../platform/types';
import type { Store } from '../store';

/** What the background's services stand on. */
export interface Environment {
  platform: Platform;
  store: Store;
  /** The instant now, in UTC milliseconds. */
  epochNow(): number;
  /** Vietnam's civil time of an instant. */
  civilTimeOf(epochMs: number): string;
  /** Told of what should not have happened. */
  onFailure(error: unknown): void;
}
