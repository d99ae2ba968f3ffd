/** What can be made; the same words as in the export. */
export type FormatName = 'xlsx' | 'csv' | 'json' | 'parquet';

/** Why nothing was made. */
export type ExportFailureName = 'nothing' | 'no-space' | 'unknown';

/** One language's words for making files. */
export interface FilesTexts {
  make: string;
  hint: string;
  format: string;
  /** What each is, in two or three words, and for whom. */
  formats: Record<FormatName, { name: string; hint: string }>;
  portal: string;
  everyPortal: string;
  from: string;
  to: string;
  periodHint: string;
  badPeriod: string;
  withPersonal: string;
  button: string;
  cancel: string;
  going: string;
  /** How far; `of` where it is known. */
  far(dossiers: number, of?: number): string;
  made(files: { names: string; dossiers: number; size: string }): string;
  /** Beside the above, where cells were cut. */
  shortened(cells: number): string;
  cancelled: string;
  failures: Record<ExportFailureName, string>;
}
