/** Why a file of settings is refused. Lines count from 1. */
export type SettingsFileFault =
  | { kind: 'too-long' }
  | { kind: 'not-json'; line: number }
  | { kind: 'other-format' }
  | { kind: 'newer' }
  | { kind: 'wrong-part'; line: number; path: string; shown?: string }
  | { kind: 'unknown-part'; line: number; path: string };

/** One language's words for the file of settings. */
export interface SettingsFileTexts {
  hint: string;
  save: string;
  open: string;
  opened: string;
  /** Some of it is what an administrator has set otherwise. */
  openedInPart: string;
  refused(fault: SettingsFileFault): string;
}
