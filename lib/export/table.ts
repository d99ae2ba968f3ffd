/**
 * What a cell holds. `text`, `code`: a text, a code never to be taken for a number. `date`: a CivilTime, with or without its
 * time of day. `number`: a count. `percent`: a fraction of 1.
 */
export type CellKind = 'text' | 'code' | 'date' | 'number' | 'percent';

/** Absent where it is not known. */
export type Cell = string | number | undefined;

/** A column of a file. */
export interface FileColumn {
  title: string;
  kind: CellKind;
  /** In characters. */
  width: number;
}

/** A row of a file: a cell for each column, in their order. */
export type FileRow = readonly Cell[];

/** Where the bytes of a file go, in their order. */
export type Sink = (bytes: Uint8Array<ArrayBuffer>) => void;

/** How a file came out. */
export interface FileWritten {
  /** Rows, without headings. */
  rows: number;
  /** Cells whose text was longer than a cell holds, and was cut. */
  shortened: number;
}
