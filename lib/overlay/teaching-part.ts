import type { Field } from '../reading/types';

/** One column of the page's table, as the reader gives it. */
export interface ColumnToTeach {
  key: string;
  header: string;
  samples: readonly string[];
  field: Field | null;
}

/** What each column means, by its key; null: nothing is read from it. */
export type ChosenFields = Readonly<Record<string, Field | null>>;

/** What a choice of meanings reads of the table. */
export interface Tally {
  /** Dossiers read, and rows that could be dossiers. */
  rows: number;
  of: number;
  /** In how many of the rows read a field is known. */
  values: Partial<Record<Field, number>>;
}

export interface Lesson {
  language: 'vi' | 'en';
  columns: readonly ColumnToTeach[];
  /** Tries a choice; undefined where the table is no longer on the page. */
  tally(chosen: ChosenFields, signal: AbortSignal): Promise<Tally | undefined>;
  /** Keeps a choice; false where that failed. */
  save(chosen: ChosenFields): Promise<boolean>;
  /** The panel was closed, whatever was done in it. */
  onClose(): void;
}

/** The panel while it is open. */
export interface OpenLesson {
  /** The page was read anew: what the choice reads may have changed. */
  pageChanged(): void;
  close(): void;
}

/** What the officer can ask for in the bar. */
export interface TeachingActions {
  /** Opens the panel for the table that a list or a refusal stands on. */
  teach(element: Element): void;
  /** Forgets what the columns of one kind of table were named. */
  forget(signature: string): void;
}

/** The part of the overlay that a page loads when an officer first wants to teach the columns of a table. */
export interface TeachingPart {
  /** Opens the panel in the bar of a document and moves the focus into it; undefined where there is no bar. */
  openLesson(document: Document, lesson: Lesson): OpenLesson | undefined;
}
