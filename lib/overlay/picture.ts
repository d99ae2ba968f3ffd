import type { Judgement } from '../dossier/judgement';
import type { Pager, Refusal, RowReading } from '../reading/types';

export interface JudgedRow {
  row: RowReading;
  judgement: Judgement;
}

export interface JudgedList {
  title?: string;
  pager: Pager;
  rows: readonly JudgedRow[];
}

/** What the page shows at one moment, read and judged: all that the overlay draws. */
export interface Picture {
  language: 'vi' | 'en';
  /** The threshold behind "due soon", for its wording. */
  dueSoonWorkingDays: number;
  lists: readonly JudgedList[];
  refusals: readonly Refusal[];
}
