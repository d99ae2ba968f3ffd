import type { ImportRefusal, TablePreview } from '../../lib/import';
import type { ErrorName } from '../../lib/locale/popup';

/** Where a person is with a file. */
export type ImportView =
  | { state: 'none' }
  | { state: 'reading'; rows: number }
  | { state: 'refused'; why: ImportRefusal }
  | {
      state: 'preview';
      /** What the file is called; absent for what was pasted. */
      name?: string;
      tables: readonly TablePreview[];
      /** Civil time to the minute: when the file was last changed, else now. */
      changedAt: string;
      /** Columns were just named and are being tried. */
      trying: boolean;
      /** Dossiers that are kept so far; absent before that was asked for. */
      keeping?: number;
    }
  | { state: 'kept'; dossiers: number; site: string; repeated: boolean }
  /** `keeping`: dossiers that had been kept by then. */
  | { state: 'stopped'; keeping?: number }
  | { state: 'failed'; error: ErrorName };

/** What a person confirms. */
export interface ImportChoice {
  /** Origin. */
  site: string;
  /** Civil time to the minute. */
  readAt: string;
  isWhole: boolean;
  lists: { place: number; name: string }[];
}
