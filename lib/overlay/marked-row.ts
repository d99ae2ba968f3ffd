import type { FlagId } from '../dossier/judgement';

/** One dossier's row as it is to be drawn. */
export interface MarkedRow {
  code: string;
  /** The row's pieces; the first bears the mark. */
  pieces: readonly Element[];
  /** Worst first; empty: nothing to say. */
  flags: readonly FlagId[];
  /** What the mark says; absent without flags. */
  label?: string;
  /** Filtered out by the officer. */
  hidden: boolean;
}
