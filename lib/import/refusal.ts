/** Why a file is not read; words for code, which the locale turns into what to do. */
export type ImportRefusal =
  | 'empty'
  /** More bytes than any list has. */
  | 'too-large'
  | 'too-many-rows'
  /** Under a password. */
  | 'locked'
  /** A workbook of a kind before .xlsx, or beside it. */
  | 'old-excel'
  /** Neither workbook, nor text, nor a page with a table. */
  | 'not-a-table'
  | 'broken'
  /** Packed so that it would fill the memory. */
  | 'swollen'
  /** The file can no longer be read from where it is. */
  | 'unreadable';

/** Thrown where a file is not read. */
export class ImportRefused extends Error {
  constructor(
    readonly refusal: ImportRefusal,
    options?: ErrorOptions,
  ) {
    super(refusal, options);
  }
}
