/** One dossier's row as it is to be drawn. */
export interface MarkedRow {
  code: string;
  /** The row's pieces; the first bears the mark. */
  pieces: readonly Element[];
  /** Ids apart by spaces, worst first; empty: nothing to say. */
  flags: string;
  /** What the mark says; empty without flags. */
  label: string;
  /** Filtered out by the officer. */
  hidden: boolean;
}
