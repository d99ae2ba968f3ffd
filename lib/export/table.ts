import type { Cell, CellKind } from '../report';

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
  /** Of a CSV file: codes that a spreadsheet which opens it by itself takes for numbers or dates. */
  alikeNumbers?: number;
}
