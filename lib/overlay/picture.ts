import type { Judgement } from '../dossier/judgement';
import type { DossierDetail, Pager, Refusal, RowReading } from '../reading/types';

/** The attributes that the bar's stylesheet knows. */
export interface Look {
  density: string;
  textSize: string;
}

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
  /** The portal shows only what was searched for. */
  filtered?: true;
  rows: readonly JudgedRow[];
  columns?: TeachableColumns;
}

/** What the officer is to compare before an online dossier is taken in. */
export interface ShownIntake {
  papers: readonly { name: string; compared: boolean }[];
  /** False: the last change could not be kept. */
  kept: boolean;
  set(name: string, compared: boolean): void;
}

/** The one dossier that a page shows, judged. */
export interface JudgedDetail {
  detail: DossierDetail;
  judgement: Judgement;
  /** Working minutes until the due moment; absent where not known or where time does not run. */
  minutesLeft?: number;
  /** Minutes of a full working day. */
  dayMinutes: number;
  intake?: ShownIntake;
}

/** What the page shows at one moment, read and judged: all that the overlay draws. */
export interface Picture {
  language: 'vi' | 'en';
  /** How large and dense the bar is; absent: as usual. */
  appearance?: Look;
  /** CivilTime at which it was judged; absent: the machine's date is not held against the page's. */
  now?: string;
  /** The threshold behind "due soon", for its wording. */
  dueSoonWorkingDays: number;
  lists: readonly JudgedList[];
  refusals: readonly Refusal[];
  detail?: JudgedDetail;
}
