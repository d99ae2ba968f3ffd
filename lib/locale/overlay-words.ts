import type { ClockDoubtWords } from './clock-doubt-words';
/** The counts of the bar; several flags of one kind of work share a count. */
export type CountName =
  | 'overdue'
  | 'due-today'
  | 'step-overdue'
  | 'due-soon'
  | 'undigitised'
  | 'late'
  | 'returned-ineligible'
  | 'unpaid-online'
  | 'unsynced'
  | 'due-date';

/** What a list shows of itself; absent where the page does not say. */
export interface ListFigures {
  title?: string;
  page?: number;
  pages?: number;
  total?: number;
  /** Dossiers read here. */
  rowsShown: number;
  /** Only what was searched for in the portal. */
  filtered: boolean;
}

/** One language's words for what stands on the portal's page. */
export interface OverlayWords {
  name: string;
  /** A few words beside the number. `days`: the "due soon" threshold in working days. */
  count(name: CountName, days: number): string;
  /** Says what pressing a count does. */
  onlyThese: string;
  /** "Trang 2/6 · đã đọc 20/57 hồ sơ"; a partial count says of how many. */
  coverage(list: ListFigures): string;
  /** `unknownDue`: of how many of them it is not known when they are due. */
  nothingUrgent(dossiers: number, unknownDue: number): string;
  hiddenRows(rows: number): string;
  showAll: string;
  /** Why a table was not read; `reason` is a word for code. */
  refused(reason: string, headers: readonly string[]): string;
  /** Has the columns of a table named by hand. */
  teach: string;
  /** Says that a list is read as the officer named its columns. */
  taught: string;
  taughtInVain: string;
  forgetTaught: string;
  /** Opens the line of what can be done. */
  more: string;
  /** Opens the list of flagged rows. */
  eachRow: string;
  nextRow: string;
  moreRows(rows: number): string;
  otherCorner: string;
  /** Offers to read all pages of the list. */
  readAll: string;
  pause: string;
  goOn: string;
  stop: string;
  walking(progress: {
    page?: number;
    pages?: number;
    read: number;
    total?: number;
    paused: boolean;
    /** On the way back to the page where it began. */
    returning: boolean;
  }): string;
  /** How reading the whole list ended; `end` is a word for code. */
  walkEnded(end: string, read: number, total: number | undefined): string;
  /** Since when the portal shows a failure in place of its list; `kind` is a word for code. Both are CivilTime. */
  failing(kind: string, since: string, now: string): string;
  clockDoubt: ClockDoubtWords;
  /** Opens the extension's page with all that is known. */
  overview: string;
  /** Opens the guide where it says more. */
  help: string;
  copy: string;
  /** `chosen`: those that the officer had chosen on the portal's page. */
  copied(rows: number, chosen: boolean): string;
  /** Headers of the copied table: code, procedure, due date, what to do. */
  copyHeaders: readonly [code: string, procedure: string, due: string, todo: string];
  minimise: string;
  expand: string;
  /** The reading could not be kept; `error` is a word for code. */
  notKept(error: string): string;
  /** Said once by a script that outlived its extension. */
  outlived: string;
  reload: string;
  close: string;
}
