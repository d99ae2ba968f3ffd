import type { Judgement } from '../dossier/judgement';
import type { Pager, Refusal, RowReading } from '../reading/types';

export interface JudgedRow {
  row: RowReading;
  judgement: Judgement;
}

/** A list whose columns an officer may name by hand. */
export interface TeachableColumns {
  element: Element;
  /** Which kind of table. */
  signature: string;
  /** They were named by hand. */
  taught: boolean;
  /** They were, and none of its rows can be read so. */
  inVain: boolean;
}

export interface JudgedList {
  title?: string;
  pager: Pager;
  rows: readonly JudgedRow[];
  columns?: TeachableColumns;
}

/** What the page shows at one moment, read and judged: all that the overlay draws. */
export interface Picture {
  language: 'vi' | 'en';
  /** The threshold behind "due soon", for its wording. */
  dueSoonWorkingDays: number;
  lists: readonly JudgedList[];
  refusals: readonly Refusal[];
}
