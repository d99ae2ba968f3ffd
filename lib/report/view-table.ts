/**
 * What a cell holds. `text`, `code`: a text, a code never to be taken for a number. `date`: a CivilTime, with or without
 * its time of day. `number`: a count. `percent`: a fraction of 1.
 */
export type CellKind = 'text' | 'code' | 'date' | 'number' | 'percent';

/** Absent where it is not known. */
export type Cell = string | number | undefined;

export interface ViewColumn {
  /** Names the column in code and in saved choices. */
  id: string;
  /** What stands over it, in the reader's language. */
  title: string;
  kind: CellKind;
  /** Not shown on the screen until somebody chooses it; a file has it anyway. */
  atChoice?: boolean;
}

/** One row: a cell for each column, in their order. */
export type ViewRow = readonly Cell[];

/** A table as a view of the report shows it and as a file has it: one model for both, so that no figure differs. */
export interface ViewTable {
  /** Names the table in its view: "tally", "overdue". */
  id: string;
  title: string;
  columns: readonly ViewColumn[];
  rows: readonly ViewRow[];
  /** The last line of a tally, apart from the rows so that sorting leaves it where it is. */
  total?: ViewRow;
  /** What the table covers and what in it is not known, in sentences. */
  notes: readonly string[];
}
