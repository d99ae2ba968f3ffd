import type { Dossier } from '../../../lib/dossier';
import type { Field, Pager, Paper } from '../../../lib/reading';

/**
 * A value that must be read, or a choice where the page and the promised names leave more than one right
 * answer; `null` in a choice means that the field may be absent.
 */
export type Wanted<T> = T | { oneOf: (T | null)[] };

export type WantedFields<T> = { [K in keyof T]?: Wanted<NonNullable<T[K]>> };

export interface ExpectedRow {
  dossier: WantedFields<Dossier>;
  /** Fields that must be named unreadable; the words of the reason are compared only where given. */
  unreadable?: { field: Field; reason?: string }[];
  /** Fields that may or may not be named unreadable. */
  mayBeUnreadable?: Field[];
  /** How many elements make up the row, where that is the point of the page. */
  pieces?: number;
  link?: string;
}

export interface ExpectedList {
  title?: Wanted<string>;
  /** Header to field, for the headers that the page is about; other columns are not looked at. */
  columns?: Record<string, Wanted<Field> | null>;
  /** Compared whole; `rowsShown` is always the number of rows. */
  pager?: WantedFields<Omit<Pager, 'rowsShown'>>;
  rows: ExpectedRow[];
  /** The page does not say in which order the rows stand. */
  anyOrder?: boolean;
  /**
   * Reasons in order: `"empty"`, `"empty|loading"` (either), `"total?"` (may be there), `"detail*"` (any
   * number), `"any"` (whatever reason). `header` rows are never compared: a head may be counted or not.
   */
  skipped?: string[];
}

export interface ExpectedDetail {
  dossier: WantedFields<Dossier>;
  unreadable?: { field: Field; reason?: string }[];
  mayBeUnreadable?: Field[];
  components?: ExpectedPaper[];
  result?: ExpectedPaper[];
}

export type ExpectedPaper = WantedFields<Omit<Paper, 'box'>> & { box?: boolean };

export interface ExpectedReading {
  lists: ExpectedList[];
  detail?: ExpectedDetail;
  /** One entry for each refusal; `"open"` where a refusal is as right as silence. */
  refusals: { reason?: string; headers?: string[] }[] | 'open';
  /** `null`: no name may be claimed. Not compared where it is not given. */
  officer?: string | null;
}

/** What the portal's own script does to the page after it was first read. */
export interface PageChange {
  select: string;
  text?: string;
  html?: string;
  attributes?: Record<string, string | null>;
  /** Puts the element before the one that this selects. */
  before?: string;
}

/** `expected.json` of one page. */
export interface ExpectedPage {
  url: string;
  /** One line: what the page shows and why it is hard. */
  about: string;
  /** Traps of `traps.json` that the page stands for. */
  covers: string[];
  /** Why happy-dom cannot show this page; it is then read in the browser alone. */
  onlyInBrowser?: string;
  reading: ExpectedReading;
  /** Later states of the same document, in order. */
  after?: { url?: string; changes: PageChange[]; reading: ExpectedReading }[];
}
