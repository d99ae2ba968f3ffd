/** What can be made; the same words as in the export. */
export type FormatName = 'xlsx' | 'csv' | 'json' | 'parquet' | 'docx' | 'log';

/** The letters that can be drawn up; the same words as in the export. */
export type LetterName = 'results' | 'apology' | 'support' | 'urging';

/** Why nothing was made. */
export type ExportFailureName = 'nothing' | 'no-space' | 'too-many' | `none-${LetterName}` | 'unknown';

/** One language's words for making files. */
export interface FilesTexts {
  make: string;
  hint: string;
  format: string;
  /** What each is, in two or three words, and for whom. */
  formats: Record<FormatName, { name: string; hint: string }>;
  /** The kinds of letters: what each is, and on which dossiers. */
  letter: string;
  letters: Record<LetterName, { name: string; hint: string }>;
  apart: string;
  letterPeriodHint: string;
  /** On the list of dossiers of the report. */
  drawUp: string;
  drawUpFor: { chosen(dossiers: number): string; all(dossiers: number): string };
  chooseHint: string;
  choose: string;
  chooseOne(code: string): string;
  close: string;
  asWord: string;
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
  drawn(files: { names: string; letters: number; dossiers: number; size: string }): string;
  /** Beside the above: dossiers that such a letter does not fit. */
  left(letter: LetterName, dossiers: number): string;
  /** Beside the above, where cells were cut. */
  shortened(cells: number): string;
  /** Codes of a CSV file that a spreadsheet takes for numbers or dates. */
  alikeNumbers(codes: number): string;
  cancelled: string;
  failures: Record<ExportFailureName, string>;
}
